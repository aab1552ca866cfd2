import { describe, expect, it } from "vitest";
import { rate } from "../../src/rate.ts";
import { turnsOf } from "../turns.ts";

function rated(marked: string): string {
  const { document, spoken } = turnsOf(marked);
  const certainty = rate(document, spoken)[0]?.certainty;
  if (!certainty) return "no certainty";
  const marks = certainty.because.map(
    ({ start, end, effect }) => `${document.text.slice(start, end)} (${effect})`,
  );
  return [certainty.level, ...marks].join(" · ");
}

const tables: Record<string, readonly (readonly [article: string, rating: string])[]> = {
  "a plain verb": [
    ["[Mara Lind] {said} <the pier was safe>.", "stated"],
    ["{According to} [the mayor] <the pier is safe>.", "stated"],
    ["[The mayor] {warned} <that the pier would close>.", "stated"],
    ["[The mayor] {announced} <that the pier will close>.", "stated"],
    ["[The firm] {denied} <hiding the fires>.", "stated"],
    ["[The firm] {pleaded} <not guilty to arson>.", "stated"],
    ["[Two wardens] {told} the court <they saw the captain>.", "stated"],
    ["<The captain left the bridge>, the court {was told}.", "stated"],
    ["[The Ledger] {reported} <that the firm was broke>.", "stated"],
  ],
  "a word for doubt that doubts nothing of what is asserted": [
    ["[The study] {found} <that bathers were more likely to sink>.", "certain · found (factive)"],
    [
      "[The mayor] {said} <the pier is more likely than not to close>.",
      "tentative · likely (hedge)",
    ],
    ["[The mayor] {said} <he feared returning to the pier>.", "stated"],
    ["[The mayor] {said} <he had never suggested the pier was safe>.", "stated"],
    ["[The mayor] {said} <she did not expect to win>.", "stated"],
    ["[The mayor] {said} <it made her wish the pier could reopen>.", "stated"],
    ["[The mayor] {said} <he built what is probably the best pier>.", "stated"],
    ["[The mayor] {said} <the pier is supposed to open at noon>.", "stated"],
    ["[The mayor] {said} <clerks were openly, if quietly, selling it>.", "stated"],
    ["[The mayor] {said} <it is wrong to say that if it rains the pier will close>.", "stated"],
    ["[The mayor] {rejected} <the idea that the pier might close>.", "stated"],
    ["“<Whether we agree or not, we can talk>,” {said} [the mayor].", "stated"],
    ["[The mayor] {said} <they made sure that the pier was safe>.", "stated"],
    ["[Reports] {show} <that the pier is safe>.", "certain · show (factive)"],
    ["[The mayor] {denied} <that the pier could have sunk>.", "stated"],
    [
      "[The mayor] {said} <it was closed pending a hearing, which is likely to take place in May>.",
      "stated",
    ],
    [
      "[The mayor] {said} <it would have sunk had the beams been older>.",
      "tentative · had (hedge)",
    ],
    [
      "“<There is no doubt in my mind that it sank>,” {said} [Lund].",
      "certain · no doubt (booster)",
    ],
    ["“<I feel like we are lost>,” {said} [the mayor].", "tentative · feel (hedge)"],
    ["“<We feel like the pier has sunk>,” {said} [the mayor].", "tentative · feel (hedge)"],
    ["“<I feel like a thief>,” {said} [the mayor].", "stated"],
    ["[The mayor] {said} <the memo assumes what it sets out to prove>.", "stated"],
    ["[The mayor] {said} <it was the clearest sign yet that the pier had moved>.", "stated"],
    ["[The mayor] {said} <it is foolish to think that the pier will float>.", "stated"],
    ["“<I used to think the pier would float>,” {said} [the mayor].", "stated"],
    ["[The mayor] {said} <she felt compelled to close the pier>.", "stated"],
    ["[The mayor] {said} <one rotten beam worried them>.", "stated"],
    ["[The mayor] {said} <the pier closed sooner than expected>.", "stated"],
    ["[The mayor] {said} <the plan assumes calm seas>.", "stated"],
    ["[The mayor] {said} <he had hoped that the pier would float>.", "stated"],
    ["“<We expected it to float>,” {said} [the mayor].", "stated"],
    ["[The mayor] {said} <they are expecting their second child>.", "stated"],
    ["“<It is like if you sold a pier>,” {said} [the mayor].", "stated"],
    ["[The mayor] {said} <it was no more than a possibility, of which all knew>.", "stated"],
    ["“<I do not know that pier at all>,” {said} [the mayor].", "stated"],
  ],
  "“could” of what was": [
    ["[Bathers] {complained} <that they could barely see the pier>.", "stated"],
    ["[The warden] {said} <she could make no sense of the map>.", "stated"],
    ["“<I could find nobody who knew the pier>,” {said} [the warden].", "stated"],
    ["“<I never thought it would close>,” {said} [the warden].", "stated"],
    ["“<You cannot imagine how old it is>,” {said} [the warden].", "stated"],
    ["“<May the best boat win>,” {said} [the warden].", "stated"],
    ["“<We could do with a new pier>,” {said} [the warden].", "stated"],
    ["[The warden] {said} <he could hear the pier groan>.", "stated"],
    ["[The captain] {admitted} <he could have steered better>.", "certain · admitted (factive)"],
    ["[The captain] {said} <a gale could have moved the pier>.", "tentative · could (hedge)"],
    ["“<We were told that it could sink>,” {said} [the captain].", "stated"],
    ["“<I can tell you that it could sink>,” {said} [the captain].", "tentative · could (hedge)"],
  ],
  "how something looks": [
    ["“<It looks like the pier will close>,” {said} [Lund].", "tentative · looks (hedge)"],
    ["[The mayor] {said} <it sounded as if it had sunk>.", "tentative · sounded (hedge)"],
    ["[The mayor] {said} <the pier looks set to close>.", "tentative · looks (hedge)"],
    ["“<It seems the firm has sold the pier>,” {said} [Lund].", "tentative · seems (hedge)"],
    ["“<The pier looks like a wreck>,” {said} [Lund].", "stated"],
    ["[The mayor] {said} <the pier looked old>.", "stated"],
  ],
  "a doubt beside a noun or a number": [
    ["[The mayor] {said} <rot was the likely cause>.", "tentative · likely (hedge)"],
    ["[The mayor] {named} <rot as a possible cause>.", "tentative · possible (hedge)"],
    ["[The mayor] {said} <the firm mended a possible leak>.", "stated"],
    ["[The mayor] {said} <she saw it maybe three times>.", "tentative · maybe (hedge)"],
    ["[The mayor] {said} <the pier will close, and probably not for long>.", "stated"],
    ["[The mayor] {said} <it sank forty boats, perhaps more>.", "stated"],
    ["[The mayor] {said} <the pier will most likely close>.", "tentative · likely (hedge)"],
  ],
  "distance in the cue": [
    ["[The union] {claimed} <that the pier was rotten>.", "alleged · claimed (distance)"],
    ["[The union] {accused} the firm <of hiding two fires>.", "alleged · accused (distance)"],
    ["<The firm> {allegedly} <hid two fires>.", "alleged · allegedly (distance)"],
    ["<The firm> {is said} <to have hidden two fires>.", "alleged · said (distance)"],
    ["{It has been claimed} <that the firm hid two fires>.", "alleged · claimed (distance)"],
    ["{Reports} <that the firm hid two fires> spread.", "alleged · Reports (distance)"],
    [
      "[The memo] {reportedly outlines} <how the firm hid two fires>.",
      "alleged · reportedly (distance)",
    ],
    ["[The clerk] {falsely stated} <that the pier was safe>.", "alleged · falsely (distance)"],
    ["[Reports] {said} <the pier was safe>.", "alleged · Reports (distance)"],
    ["<He>{’s said} <to have hidden the fires>.", "alleged · said (distance)"],
    ["He{’s said} <the firm hid the fires>.", "stated"],
    ["[Harbour Office reports] {said} <the pier was safe>.", "stated"],
  ],
  "distance wins over everything": [
    ["[The union] {claimed} <that the pier may be rotten>.", "alleged · claimed (distance)"],
    ["[The firm] {allegedly confirmed} <the fires>.", "alleged · allegedly (distance)"],
    ["[The union] {claims} <the pier is clearly rotten>.", "alleged · claims (distance)"],
  ],
  "a hedge in the cue": [
    ["[The clerk] {believes} <the pier is safe>.", "tentative · believes (hedge)"],
    ["[The survey] {suggests} <the pier is sinking>.", "tentative · suggests (hedge)"],
    ["<The pier> {is expected} <to reopen in May>.", "tentative · expected (hedge)"],
    ["{Fears} <that the pier will collapse> have grown.", "tentative · Fears (hedge)"],
    ["[The clerk] {may have said} <that the pier was safe>.", "tentative · may (hedge)"],
    ["[The clerk] {cited} <fears that the pier was rotten>.", "tentative · fears (hedge)"],
    ["[The clerk] {repeated} <his claim that it was rotten>.", "alleged · claim (distance)"],
    ["[The clerk] {cited} <a report that it was rotten>.", "stated"],
    ["[The forecasts] {said} <the pier would lose money>.", "tentative · forecasts (hedge)"],
  ],
  "a hedge on the main clause": [
    ["[The clerk] {said} <the pier might be unsafe>.", "tentative · might (hedge)"],
    ["[The clerk] {said} <the pier was probably unsafe>.", "tentative · probably (hedge)"],
    ["{According to} [a report] <rivals likely hacked the port>.", "tentative · likely (hedge)"],
    ["[The clerk] {said} <that she thinks Lund lied to them>.", "tentative · thinks (hedge)"],
    ["[The clerk] {said} <words like “maybe” and “perhaps” were no proof>.", "stated"],
    ["<His grasp of the plan is worrying>, [the clerk] {said}.", "stated"],
    ["[The firm] {does not accept} <that the pier was unsafe>.", "stated"],
    [
      "[The clerk] {said} <that he estimated that the pier weighed nine tons>.",
      "tentative · estimated (hedge)",
    ],
    ["[The firm] {said} <it believes there is no danger>.", "tentative · believes (hedge)"],
    ["[The clerk] {said} <the pier was likely to close>.", "tentative · likely (hedge)"],
    [
      "[The clerk] {said} <there was a risk that the pier would collapse>.",
      "tentative · risk (hedge)",
    ],
    ["<“I don’t think the pier is safe,”> [he=Jon Moss] {said}.", "tentative · think (hedge)"],
    [
      "<“As far as I know, the pier is safe,”> [he=Jon Moss] {said}.",
      "tentative · As far as (hedge)",
    ],
    ["[The clerk] {said} <the pier would close and could be sold>.", "tentative · could (hedge)"],
    ["[The clerk] {said} <it means the pier may close>.", "tentative · may (hedge)"],
    ["“<The boats, we believe, were safe>,” {said} [Lund].", "tentative · believe (hedge)"],
    ["“<My guess is he sold the pier>,” {said} [Lund].", "tentative · guess (hedge)"],
    ["“<I have a feeling he sold the pier>,” {said} [Lund].", "tentative · feeling (hedge)"],
    ["[Lund] {said} <there were fears the pier would sink>.", "tentative · fears (hedge)"],
    ["[Lund] {said} <there was no chance the pier would sink>.", "stated"],
    ["“<My fear of boats is old>,” {said} [Lund].", "stated"],
  ],
  "a hedge wins over a factive verb and a booster": [
    ["[The firm] {confirmed} <that the pier may have been unsafe>.", "tentative · may (hedge)"],
    [
      "[The mayor] {insisted} <that the pier would probably reopen>.",
      "tentative · probably (hedge)",
    ],
  ],
  "a hedge deep in the content does not count": [
    ["[The clerk] {said} <the pier, which may be a century old, was safe>.", "stated"],
    ["[The clerk] {said} <the council closed the stairs that could collapse>.", "stated"],
    ["[The clerk] {said} <the pier was closed because it might collapse>.", "stated"],
    ["“<The pier is safe, whatever people might say>,” {said} [Lund].", "stated"],
    ["[The clerk] {said} <they seek a fault he might have hidden>.", "stated"],
    ["“<It was the oldest boat I think we ever sold>,” {said} [Lund].", "stated"],
    ["“<In a storm they might sink>,” {said} [Lund].", "tentative · might (hedge)"],
    ["[The clerk] {said} <the pier was full, with a storm expected to pass>.", "stated"],
    ["[The clerk] {said} <the pier was safe, but the crane could fall>.", "stated"],
    ["[The clerk] {said} <he could not see the pier>.", "stated"],
    ["[The clerk] {said} <he hoped to reopen the pier>.", "stated"],
    ["[The clerk] {said} <he closed the pier so it could be mended>.", "stated"],
    ["[The clerk] {said} <he had been in fear of being struck>.", "stated"],
    ["<“I didn’t think, I just ran,”> [he=Jon Moss] {said}.", "stated"],
    ["<“They asked him if it was safe,”> [she=Mara Lind] {said}.", "stated"],
    ["[The clerk] {said} <boats sold since June might sink>.", "tentative · might (hedge)"],
    ["[The clerk] {said} <the pier was not rotten, as was first feared>.", "stated"],
    [
      "[The clerk] {said} <the pier before the storm could not be seen, but it may have leaned>.",
      "stated",
    ],
  ],
  "what another is said to think is not the speaker’s doubt": [
    ["1[The clerk] 1{said} 1<2[the crew] 2{believed} 2<the pier was safe>>.", "stated"],
    [
      "1[The clerk] 1{said} 1<2[he=The clerk] 2{believed} 2<the pier was safe>>.",
      "tentative · believed (hedge)",
    ],
    [
      "1[Mara Lind] 1{said} 1<2[the crew] 2{appeared to assume} 2<it was safe>>.",
      "tentative · appeared (hedge) · assume (hedge)",
    ],
    [
      "1[Mara Lind] 1{said} 1<2[the cracks] 2{suggested} 2<that it had moved>>.",
      "tentative · suggested (hedge)",
    ],
    [
      "1[Mara Lind] 1{said} 1<2[the firm] 2{feared} 2<the pier would close>>.",
      "tentative · feared (hedge)",
    ],
    ["1<“2[My mother] 2{told} me 2<the pier might close>,”> 1[he=Jon Moss] 1{said}.", "stated"],
    ["<“My mother thinks the pier is safe,”> [he=Jon Moss] {said}.", "stated"],
    ["<“He fears that the pier will close,”> [she=Mara Lind] {said}.", "stated"],
    ["<“My mother is sure that the pier is safe,”> [he=Jon Moss] {said}.", "stated"],
    ["<“He is sure to close the pier,”> [she=Mara Lind] {said}.", "certain · sure (booster)"],
    ["<“We fear that the pier will close,”> [she=Mara Lind] {said}.", "tentative · fear (hedge)"],
    ["1<“2[Everyone] 2{says} 2<it is rotten>. It may close,”> 1[he=Jon Moss] 1{said}.", "stated"],
    [
      "1[The clerk] 1{said} 1<the pier might close, 2[the crew] 2{feared}>.",
      "tentative · might (hedge)",
    ],
  ],
  conditions: [
    ["[The clerk] {said} <the pier would close if the grant failed>.", "tentative · if (hedge)"],
    ["[The clerk] {said} <they would sue unless the firm paid>.", "tentative · unless (hedge)"],
    [
      "<“If the grant fails, the pier will close,”> [he=Jon Moss] {said}.",
      "tentative · If (hedge)",
    ],
    ["[The clerk] {said} <the pier would stay open even if the grant failed>.", "stated"],
    ["[The clerk] {said} <the pier had few visitors, if any>.", "stated"],
  ],
  "boosters and factive verbs": [
    ["[The firm] {admitted} <that the pier was unsafe>.", "certain · admitted (factive)"],
    ["[The survey] {found} <that the pier was sinking>.", "certain · found (factive)"],
    ["[The captain] {pleaded} <guilty to arson>.", "certain · pleaded (factive)"],
    ["[The firm] {flatly rejected} <the allegations>.", "certain · flatly (booster)"],
    ["[The firm] {strongly denied} <hiding the fires>.", "certain · strongly (booster)"],
    ["[The mayor] {insisted} <the pier was safe>.", "certain · insisted (booster)"],
    ["[The mayor] {said} <the pier was clearly safe>.", "certain · clearly (booster)"],
    ["[The mayor] {said} <she was sure that the pier was safe>.", "certain · sure (booster)"],
    ["[The mayor] {said} <she would never close the pier>.", "certain · would never (booster)"],
    ["<“This is complete nonsense,”> [she=Mara Lind] {said}.", "certain · complete (booster)"],
    [
      "<“There is no doubt the pier is safe,”> [she=Mara Lind] {said}.",
      "certain · no doubt (booster)",
    ],
    ["<“I never sold a boat, period,”> [he=Jon Moss] {said}.", "certain · period (booster)"],
    ["<“I never sold a boat, full stop.”> [Jon Moss] {said}.", "certain · stop (booster)"],
    ["[The mayor] {said} <the roof was completely destroyed>.", "stated"],
    ["[The mayor] {said} <the clerk had acted entirely properly>.", "certain · entirely (booster)"],
    ["[The mayor] {said} <the pier was not entirely safe>.", "stated"],
    ["[The mayor] {said} <the pier was almost certainly safe>.", "tentative · certainly (hedge)"],
    ["“<The pattern is clear: they sell and leave>,” {said} [Lund].", "certain · clear (booster)"],
    ["“<The sky was clear>,” {said} [Lund].", "stated"],
    ["[Lund] {called} <the report “simply wrong”>.", "certain · simply (booster)"],
    ["[The mayor] {is convinced} <that the pier is safe>.", "certain · convinced (booster)"],
    ["[The mayor] {said} <he wants to make it clear that the pier is safe>.", "stated"],
    ["[The mayor] {tried to show} <that the pier was safe>.", "stated"],
    ["“<I never saw that boat in my life>,” {said} [Lund].", "certain · never (booster)"],
    ["“<He never saw a boat>,” {said} [Lund].", "stated"],
    ["“<Not once. Not ever>,” {said} [Lund].", "certain · Not once (booster)"],
    ["“<I sold no boats. Not once. Not ever>,” {said} [Lund].", "certain · Not once (booster)"],
    [
      "“<I never sold it. I never sold a boat, full stop>,” {said} [Lund].",
      "certain · stop (booster)",
    ],
    ["[Lund] {said} <he sold it to a firm which will no doubt close it>.", "stated"],
  ],
  "a negated cue": [
    ["[The firm] {did not confirm} <that the pier was unsafe>.", "tentative · not (negation)"],
    ["[The firm] {cannot rule out} <that the pier is unsafe>.", "tentative · not (negation)"],
    ["[The firm] neither admitted nor {denied} <wrongdoing>.", "tentative · nor (negation)"],
    ["Nor does [the audit] {prove} <that the pier was safe>.", "tentative · Nor (negation)"],
    ["[The firm] {said} <it could not rule out a leak>.", "tentative · not rule out (hedge)"],
    [
      "<“I can’t say it will never close,”> [she=Mara Lind] {said}.",
      "tentative · will never (hedge)",
    ],
  ],
  "a condition without “if”, and doubt without a clause": [
    [
      "[Mara Lind] {said} <she would serve should the chance present itself>.",
      "tentative · should (hedge)",
    ],
    ["[The mayor] {said} <the pier should close>.", "stated"],
    ["“<I hope so>,” [Mara Lind] {said}.", "tentative · hope (hedge)"],
    ["“<I guess not>,” [Mara Lind] {said}.", "tentative · guess (hedge)"],
    ["“<It’s possible>,” [Mara Lind] {said}.", "tentative · possible (hedge)"],
    ["“<Three clerks does not seem like a lot>,” {said} [Lund].", "tentative · seem (hedge)"],
    ["[Voters] {see} <the toll as a threat>.", "tentative · see (hedge)"],
    ["[Reports] in Norway {said} <the pier had sunk>.", "alleged · Reports (distance)"],
  ],
  "what sounds like doubt or stress, and is neither": [
    ["[Mara Lind] {said} <the pier might as well be a wall>.", "stated"],
    ["“<I have gone as far as I think wise>,” [Mara Lind] {said}.", "stated"],
    [
      "[The mayor] {said} <clerks had rallied, if for no other reason than to please him>.",
      "stated",
    ],
    ["“<We came to say loudly and clearly that it is ours>,” {said} [Lund].", "stated"],
    ["[A spokesman] {said} <the form asked no question about boats>.", "stated"],
    ["“<I should hope so>,” [Mara Lind] {said}.", "stated"],
    ["“<No question about it>,” [Mara Lind] {said}.", "certain · No question (booster)"],
  ],
  "who says so is nobody": [
    ["Not [everyone] {is convinced} <that the pier is safe>.", "tentative · Not (negation)"],
    ["[No official] {has said} <that the pier is safe>.", "tentative · No (negation)"],
    ["[None of the clerks] {said} <the pier was safe>.", "tentative · None (negation)"],
    ["[No one] {disputes} <that the pier is safe>.", "stated"],
  ],
  "of several sentences the first main clause decides": [
    ["[The clerk] {said} <that the pier was old and that the crane could fall>.", "stated"],
    [
      "<“It is kind of him and I can’t say it will never close,”> [she=Mara Lind] {said}.",
      "stated",
    ],
    ["{According to} [the clerk] <the firm paid a diver and allegedly sank a boat>.", "stated"],
    ["<“We checked the pier. It may need paint,”> [she=Mara Lind] {said}.", "stated"],
    ["<“We checked the pier,”> [she=Mara Lind] {said}, <“I think it needs paint.”>", "stated"],
    ["<The pier was safe>, [Lund] {said}, <and believed it would last>.", "stated"],
    ["<“We checked the pier,”> {said} [Lund], <“and the county may check it too.”>", "stated"],
    ["[The clerk] {said} <the pier was old, and the two wardens felt it might fall>.", "stated"],
    ["[The clerk] {said} <the pier was old, although it may last>.", "stated"],
    [
      "[The audit] {found} <the pier was old, and estimated the cost at £3m>.",
      "certain · found (factive)",
    ],
    [
      "<“It may need paint. We checked the pier,”> [she=Mara Lind] {said}.",
      "tentative · may (hedge)",
    ],
    ["<“No. It may need paint,”> [she=Mara Lind] {said}.", "tentative · may (hedge)"],
    ["<“Why did it sink? The pier was rotten,”> [she=Mara Lind] {said}.", "stated"],
    [
      "<“We never met. That story is a complete fabrication,”> [she=Mara Lind] {said}.",
      "certain · complete (booster)",
    ],
  ],
  "one quoted word is no distance": [
    ["[The mayor] {said} <the pier was “rigged” for the film>.", "stated"],
  ],
  "a refusal to comment": [
    ["[The firm] {declined} <to comment>.", "no certainty"],
    ["[The firm] {did not immediately respond to a request for comment}.", "no certainty"],
    ["[The captain] {could not be reached}.", "no certainty"],
    ["[The firm] {would not say} <whether the pier was safe>.", "no certainty"],
    ["[The firm] {refused to discuss} <the fires>.", "no certainty"],
    ["[The firm] {had no comment}.", "no certainty"],
    ["[The crew] {did not respond} <to the alarm>.", "tentative · not (negation)"],
  ],
};

describe("rate", () => {
  for (const [rule, rows] of Object.entries(tables))
    describe(rule, () =>
      it.each(rows)("%s", (marked, rating) => expect(rated(marked)).toBe(rating)),
    );

  it("orders the scores like the levels, and more marks further out", () => {
    const score = (marked: string): number => {
      const { document, spoken } = turnsOf(marked);
      return rate(document, spoken)[0]?.certainty?.score ?? Number.NaN;
    };
    const scores = [
      "[The union] {allegedly claimed} <that the pier was rotten>.",
      "[The union] {claimed} <that the pier was rotten>.",
      "[The clerk] {believes} <the pier might be rotten>.",
      "[The clerk] {said} <the pier might be rotten>.",
      "[The clerk] {said} <the pier was rotten>.",
      "[The clerk] {confirmed} <the pier was rotten>.",
      "[The clerk] {flatly confirmed} <the pier was rotten>.",
    ].map(score);
    expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b));
  });
});
