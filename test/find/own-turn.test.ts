import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Who goes on of himself behind what another is told to have said. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // within a quotation the speaker goes on of himself behind what another is quoted for
  [
    "“Inspector Berg said my papers were complete, and what I’ve said is no different,” Lund said.",
    "Lund | said | “Inspector Berg said my papers were complete, and what I’ve said is no different,”",
    "Inspector Berg | said | my papers were complete",
  ],
  [
    "“The doctor said I was well, so I went back to work,” Lund said.",
    "Lund | said | “The doctor said I was well, so I went back to work,”",
    "The doctor | said | I was well",
  ],
  [
    "“The auditor told us the books were in order, but we asked for a second opinion,” Lund said.",
    "Lund | said | “The auditor told us the books were in order, but we asked for a second opinion,”",
    "The auditor | told | the books were in order",
  ],
  [
    "“Berg said we were late, but we would be paid,” Lund said.",
    "Lund | said | “Berg said we were late, but we would be paid,”",
    "Berg | said | we were late, but we would be paid",
  ],
  [
    "“Berg said the road was safe, and that it would stay open,” Lund said.",
    "Lund | said | “Berg said the road was safe, and that it would stay open,”",
    "Berg | said | the road was safe, and that it would stay open",
  ],
  [
    "“She told us: ‘I know the pier, and I want it shut,’” Lund said.",
    "Lund | said | “She told us: ‘I know the pier, and I want it shut,’”",
    "She | told | I know the pier, and I want it shut",
  ],
  [
    "“Lund told me the road was shut, and he was right,” Berg said.",
    "Berg | said | “Lund told me the road was shut, and he was right,”",
    "Lund | told | the road was shut",
  ],
  // so does who asks or judges behind what was said
  [
    "Lund complained that Berg had attacked him and questioned why the mayor hadn’t appeared.",
    "Lund | complained | that Berg had attacked him",
  ],
  [
    "Lund complained that Berg had attacked him and demanded to know why.",
    "Lund | complained | that Berg had attacked him",
  ],
  [
    "The mayor said the bridge was closed and wondered whether it would open again.",
    "The mayor | said | the bridge was closed",
  ],
  [
    "The mayor said the bridge was closed and criticized the builders.",
    "The mayor | said | the bridge was closed",
  ],
  [
    "The mayor said the bridge was closed and blamed the builders.",
    "The mayor | said | the bridge was closed",
    "The mayor | blamed | the builders",
  ],
  // but not of one who may do so himself, nor what a storm does
  [
    "The mayor said Berg had closed the bridge and praised the builders.",
    "The mayor | said | Berg had closed the bridge and praised the builders",
  ],
  [
    "The mayor said the storm had shut the road and cut the power.",
    "The mayor | said | the storm had shut the road and cut the power",
  ],
  // all of what somebody is accused of having done, and no report beside it
  [
    "Critics accused Berg of covering up, delaying, and withholding facts about the fire.",
    "Critics | accused | Berg of covering up, delaying, and withholding facts about the fire",
  ],
  [
    "The board accused the firm of hiding, shredding and falsifying records.",
    "The board | accused | the firm of hiding, shredding and falsifying records",
  ],
  [
    "The board accused Berg of stealing, lying and cheating.",
    "The board | accused | Berg of stealing, lying and cheating",
  ],
  [
    "Prosecutors charged Lund with planning, ordering, and paying for the attack.",
    "Prosecutors | charged | Lund with planning, ordering, and paying for the attack",
  ],
  [
    "The board accused Berg of hiding the files, lying and then leaving the country.",
    "The board | accused | Berg of hiding the files, lying and then leaving the country",
  ],
  [
    "The board accused Berg of hiding the files, saying he was a thief.",
    "The board | accused | Berg of hiding the files",
    "The board | saying | he was a thief",
  ],
  [
    "The board accused Berg of hiding the files, suggesting he was a thief and calling for his arrest.",
    "The board | accused | Berg of hiding the files",
    "The board | suggesting | he was a thief",
  ],
  // what a party holds a speaker may tell in the present, and not what people say all the time
  [
    "“Berg claims the road is safe, but it is not,” Lund said.",
    "Lund | said | “Berg claims the road is safe, but it is not,”",
    "Berg | claims | the road is safe",
  ],
  [
    "“The government is alleging that his calls provoked violence,” Lund said.",
    "Lund | said | “The government is alleging that his calls provoked violence,”",
    "The government | is alleging | that his calls provoked violence",
  ],
  [
    "“Prosecutors allege that my client took the money,” Lund said.",
    "Lund | said | “Prosecutors allege that my client took the money,”",
    "Prosecutors | allege | that my client took the money",
  ],
  [
    "“Mr Berg insists the pier is safe,” Lund said.",
    "Lund | said | “Mr Berg insists the pier is safe,”",
    "Mr Berg | insists | the pier is safe",
  ],
  ["“People claim he is lazy,” Lund said.", "Lund | said | “People claim he is lazy,”"],
  ["“They claim the pier is rotten,” Lund said.", "Lund | said | “They claim the pier is rotten,”"],
  [
    "“There are things that Berg claims are safe,” Lund said.",
    "Lund | said | “There are things that Berg claims are safe,”",
  ],
  // in the tense of the cue, and not of what is said, who speaks does something else
  [
    "The ministry said the rules would change in May and published a list of firms.",
    "The ministry | said | the rules would change in May",
  ],
  [
    "The coach said the striker will be fit for Saturday and praised his staff.",
    "The coach | said | the striker will be fit for Saturday",
  ],
  [
    "The town said Berg’s words “are based on his opinion” and welcomed him.",
    "The town | said | Berg’s words “are based on his opinion”",
  ],
  [
    "The company said it is aware of the problem and apologised for the delay.",
    "The company | said | it is aware of the problem",
  ],
  [
    "The judge ruled that the plan was unlawful and ordered the council to pay costs.",
    "The judge | ruled | that the plan was unlawful",
  ],
  [
    "Berg continues to insist that he will fight on and refuses to rule out a deal.",
    "Berg | continues to insist | that he will fight on",
    "Berg | refuses to rule out | a deal",
  ],
  // but what is, what was done and what else would be is said too
  [
    "The agency said the plan would be checked and approved by the board.",
    "The agency | said | the plan would be checked and approved by the board",
  ],
  [
    "The firm said it would close the mill and cut 400 jobs.",
    "The firm | said | it would close the mill and cut 400 jobs",
  ],
  [
    "Lund said the firm has grown and opened three shops.",
    "Lund | said | the firm has grown and opened three shops",
  ],
  [
    "Berg said the bridge is old and needed repair.",
    "Berg | said | the bridge is old and needed repair",
  ],
  [
    "The coach said his side should have won and deserved more.",
    "The coach | said | his side should have won and deserved more",
  ],
  [
    "Police said the man was arrested and charged with theft.",
    "Police | said | the man was arrested and charged with theft",
  ],
  [
    "The firm said the valve was tested and declared safe.",
    "The firm | said | the valve was tested and declared safe",
  ],
  // what opens the clause of the next cue is none of what was said before
  [
    "Lund said the bank was sound, but when pressed on the figures, she conceded that they were old.",
    "Lund | said | the bank was sound",
    "she | conceded | that they were old",
  ],
  [
    "The coach said Roake was fit, but after the match he admitted that the striker had been limping.",
    "The coach | said | Roake was fit",
    "he | admitted | that the striker had been limping",
  ],
  [
    "The bank said rates would rise, and in its minutes it warned of a slump.",
    "The bank | said | rates would rise",
    "it | warned of | a slump",
  ],
  [
    "Lund said the shop was robbed, and when the police came, it was empty.",
    "Lund | said | the shop was robbed, and when the police came, it was empty",
  ],
  // who comes upon something, and who tells the police of it, is told of; who sentences is the judge
  [
    "The Met said officers were called to the flat and found the man with stab wounds.",
    "The Met | said | officers were called to the flat and found the man with stab wounds",
  ],
  [
    "Police said the boy left school at three and told his friends he was going home.",
    "Police | said | the boy left school at three and told his friends he was going home",
    "the boy | told | he was going home",
  ],
  [
    "Police said the pier was shut and told reporters it was unsafe.",
    "Police | said | the pier was shut",
    "Police | told | it was unsafe",
  ],
  [
    "The judge told Lund he had shown no remorse and jailed him for six years.",
    "The judge | told | he had shown no remorse",
  ],
  [
    "Lund said he had been a fool and banned himself from the bar.",
    "Lund | said | he had been a fool and banned himself from the bar",
  ],
  [
    "The chancellor said growth was back and accused her rivals of lying.",
    "The chancellor | said | growth was back",
    "The chancellor | accused | her rivals of lying",
  ],
  // what people used to do or could do, and what anybody does, is told of beside what they did
  [
    "The aunt said Holm would drink all day and robbed his wife.",
    "The aunt | said | Holm would drink all day and robbed his wife",
  ],
  [
    "Lund said the company could not meet demand and lost guests.",
    "Lund | said | the company could not meet demand and lost guests",
  ],
  [
    "The aunt said that Holm would follow her home and attacked her.",
    "The aunt | said | that Holm would follow her home and attacked her",
  ],
  [
    "The aunt said that Holm would follow her home and threatened to kill her.",
    "The aunt | said | that Holm would follow her home and threatened to kill her",
  ],
  ["The union said Berg must go and threatened a strike.", "The union | said | Berg must go"],
  [
    "The mayor said the town can cope and welcomed 300 guests last year.",
    "The mayor | said | the town can cope and welcomed 300 guests last year",
  ],
  // who did the speaker both things is told of
  [
    "Lund said the man hit him and called him a liar.",
    "Lund | said | the man hit him and called him a liar",
    "the man | called | him a liar",
  ],
  [
    "Holm said the mayor lied to her and asked her to sign.",
    "Holm | said | the mayor lied to her and asked her to sign",
  ],
  [
    "The actress said the director is a bully and asked her to undress.",
    "The actress | said | the director is a bully and asked her to undress",
  ],
  [
    "The manager said Roake will leave and thanked him for his goals.",
    "The manager | said | Roake will leave",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
