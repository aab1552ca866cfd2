import { describe, expect, it } from "vitest";
import { distortedBy } from "../../src/lexicon/retorts.ts";
import { incredulity, unrelatedBy } from "../../src/lexicon/lacks.ts";
import { soundHealth } from "../../src/lexicon/ailments.ts";
import { mistakes } from "../../src/lexicon/mistakes.ts";
import { link } from "../../src/link.ts";
import { rate } from "../../src/rate.ts";
import { turnsOf } from "../turns.ts";

/** What one says, what another says next, and how that answers it. */
const pairs: Record<
  string,
  readonly (readonly [string, string, "denial" | "counterclaim" | null])[]
> = {
  "an opposite of the same": [
    ["<the drug is dangerous>", "<it is safe>", "counterclaim"],
    ["<the drug is harmful>", "<the drug is harmless>", "counterclaim"],
    ["<the yard closed because of falling orders>", "<orders had risen>", "counterclaim"],
    ["<the 24-year-old was injured>", "<“He is fully fit,”>", "counterclaim"],
    ["<the drug is dangerous>", "<the drug was found to be safe>", "counterclaim"],
    ["<fares had fallen>", "<“Fares have risen,”>", "counterclaim"],
    ["<the fire was an accident>", "<it was arson>", "counterclaim"],
    ["<the fire was deliberate>", "<it was an accident>", "counterclaim"],
    ["<the chairman would be sacked>", "<his job was safe>", "counterclaim"],
    ["<the captain will quit>", "<he is staying>", "counterclaim"],
    ["<the treaty is constitutional>", "<it is unconstitutional>", "counterclaim"],
    ["<the letter is classified>", "<it is unclassified>", "counterclaim"],
    ["<tolls had fallen>", "<tolls had gone up>", "counterclaim"],
    ["<trade was down>", "<trade was up by a tenth>", "counterclaim"],
    ["<the vote was rigged>", "<the vote was fair>", "counterclaim"],
    ["<the toll would hurt the port>", "<it would help the port>", "counterclaim"],
    ["<the yard was up in arms>", "<the yard lay down the hill>", null],
    ["<the yard was able>", "<the yard was unwell>", null],
    // no opposites of one scale, or no predicates
    ["<the drug was safe>", "<the drug could block the cause of pain>", null],
    ["<the drug was safe>", "<the drug could kill the pain>", null],
    ["<the wall was secure>", "<the wall would be replaced>", null],
    ["<the bell was an accident>", "<the bell was set>", null],
    ["<the boat was nowhere>", "<the boat would leave>", null],
    ["<the log was true>", "<the log was a hoax on a fraud>", null],
    ["<the shop would open early>", "<the shop would open late in the year>", null],
    ["<the shop kept a high shelf>", "<the shop kept a low shelf>", null],
    ["<the shop sold well>", "<the shop was ill>", null],
    // of something else, of another time, of another thing lost
    ["<the drug is dangerous>", "<its older pill is safe>", null],
    ["<fares had fallen>", "<tolls had risen>", null],
    ["<fares rose in May>", "<fares fell in June>", null],
    ["<fares would fall>", "<fares rose>", null],
    ["<the captain won>", "<he lost his keys>", null],
    ["<the drug is not safe>", "<it is dangerous>", null],
    ["<it won>", "<it lost>", null],
  ],
  "not, and no more": [
    ["<the ship was overloaded>", "<it was not>", "denial"],
    ["<the ship hid a leak>", "<it did not>", "denial"],
    ["<the ship has sunk>", "<it never had>", "denial"],
    ["<the ship could have sunk>", "<it could not have>", "denial"],
    ["<the ship has sunk>", "<it has never hit a rock>", null],
    ["<the ship was not new>", "<it was not>", null],
  ],
  "the same, where one of the two negates it": [
    ["<nobody had read the letter>", "<two clerks had read it>", "denial"],
    ["<no clerk had complained>", "<she had complained in May>", "denial"],
    ["<the ship was not overloaded>", "<it was badly overloaded>", "denial"],
    ["<tests had found no lead>", "<they had found lead in four yards>", "denial"],
    ["<tests had found no lead>", "<they had found gold in four yards>", null],
    ["<the boy had a knife and had kicked a guard>", "<“He never kicked anybody,”>", "denial"],
    ["<nobody had read the letter>", "<two clerks had read the log>", null],
    ["<it would not strike>", "<they would strike>", null],
  ],
  "nothing wrong": [
    ["<the captain was ill>", "<there was nothing wrong with him>", "denial"],
    ["<a faulty valve had failed>", "<there was nothing wrong with it>", "denial"],
    ["<the crane was cracked and faulty>", "<there was nothing wrong with the crane>", "denial"],
    ["<the shop was busy>", "<there was nothing wrong with it>", null],
    // of something else
    ["<the crash hurt sales>", "<there was nothing wrong with the book>", null],
    ["<the captain was ill>", "<the crane was in good working order>", null],
  ],
  "nothing decided": [
    ["<two yards could close>", "<no decisions had been taken>", "counterclaim"],
    ["<two yards will close>", "<nothing had been decided>", "counterclaim"],
    ["<two yards will close>", "<“We have not made any decision,”>", "counterclaim"],
    ["<two yards had closed>", "<nothing had been decided>", null],
    ["<two yards will close>", "<no decision had been made on fares>", null],
  ],
  "what nobody should hold": [
    ["<the pier is finished>", "<“Anyone who thinks the pier is finished is wrong,”>", "denial"],
    ["<the pier is finished>", "<“They are wrong if they think the pier is finished,”>", "denial"],
    ["<the pier is finished>", "<“They are making a mistake if they believe that,”>", "denial"],
    ["<the pier is finished>", "<it would be wrong to assume the pier is finished>", "denial"],
    ["<the pier is finished>", "<it would be a mistake to think the pier is finished>", "denial"],
    // of something else, of the opposite, of oneself
    ["<the pier is finished>", "<“Anyone who thinks the boat is late is wrong,”>", null],
    ["<the pier is finished>", "<“Anyone who thinks the pier is safe is wrong,”>", null],
    ["<the pier has not failed>", "<“Anyone who says the pier has failed is wrong,”>", null],
    ["<the pier is finished>", "<“I was wrong to think the pier was finished,”>", null],
  ],
  "a finding that does not hold": [
    ["<a study had shown a leak>", "<it could not replicate the result>", null],
  ],
  "a record that there is none of": [
    ["<the line had no record of any calls>", "<a clerk had called twice>", "denial"],
    ["<the line had no record of any calls>", "<a clerk had slept twice>", null],
  ],
  "no evidence of that": [
    ["<the ship was overloaded>", "<there is no evidence of this>", "counterclaim"],
    ["<the ship sank>", "<there is no hard evidence to support that theory>", "counterclaim"],
    ["<the ship sank>", "<it had found no evidence of this kind of oil>", null],
  ],
  "what one did and what the other has of it": [
    ["<it had driven rebels from the town>", "<they still held the town>", "counterclaim"],
    ["<it had retaken the town>", "<rebels remained in control>", "counterclaim"],
    ["<it had never received the letter>", "<the letter had been posted in May>", "counterclaim"],
    ["<it has not received the survey>", "<it was emailed in May>", "counterclaim"],
    ["<no clerk had been harmed>", "<23 bodies had been counted>", "counterclaim"],
    ["<the town had been overrun>", "<they still controlled it>", "counterclaim"],
    ["<nobody was hurt>", "<two clerks had been injured>", "counterclaim"],
    ["<no clerk had been harmed>", "<two clerks had died>", "counterclaim"],
    // of something else
    ["<the crew had driven to Lisse>", "<he still held a ticket>", null],
    ["<the crew had driven a van>", "<he still held a van>", null],
    ["<it had driven rebels from the town>", "<they still held a vote>", null],
    ["<it had seized the boat>", "<they still held the town>", null],
    ["<nobody was hurt>", "<two civilians had thanked the crew>", null],
    ["<no clerk had been harmed>", "<two gulls had been killed>", null],
    ["<nobody was hurt in 2004>", "<two clerks were hurt in 2009>", null],
    ["<he never saw the show>", "<the show was given in May>", null],
    ["<it had sold the town hall>", "<they still held the town hall>", null],
    ["<it had received the letter>", "<the letter had been posted in May>", null],
    ["<it had never received the letter>", "<the boats had been sent away>", null],
    ["<no clerk had been harmed>", "<23 boats had been counted>", null],
  ],
  "one of those of whom it is said": [
    ["<staff had not been told to lie>", "<“I was told to lie,”>", "denial"],
    ["<a clerk had not been told to lie>", "<“I was told to sing,”>", null],
  ],
  "a thing that is not tied to it": [
    [
      "<drivers were sacked for joining a union>",
      "<it had nothing to do with any union>",
      "denial",
    ],
    [
      "<a hinge was changed as it was unsafe>",
      "<it was changed to save steel, not because of an unsafe hinge>",
      "denial",
    ],
    ["<fares fell>", "<its move had nothing to do with any union>", null],
  ],
  "what a paper has found": [
    ["<a study had found a leak>", "<the study was too small to tell>", "counterclaim"],
    ["<a study had found a leak>", "<the study was based on old figures>", "counterclaim"],
    ["<a study had found a leak>", "<the study was based on 400 figures>", null],
    ["<a study had found a leak>", "<the building was too small>", null],
  ],
  "an attack on who says it": [
    ["<the captain drank>", "<“That man was fired for cause,”>", "counterclaim"],
    ["<the captain drank>", "<Moss was lying to save his own skin>", "denial"],
    ["<the captain drank>", "<“This clerk was fired for cause,”>", "counterclaim"],
    ["<the captain drank>", "<“The cook was fired for cause,”>", null],
    ["<the captain drank>", "<“That boat was fired for cause,”>", null],
    ["<the captain drank>", "<“Moss met a disgruntled fan,”>", null],
    ["<the captain drank>", "<“Moss bought a boat with great imagination,”>", null],
  ],
  "an attack on what it is known from": [
    ["<a message told her so>", "<the message had been taken out of context>", "counterclaim"],
    ["<a message told her so>", "<the message had been sent in May>", null],
  ],
  "another figure of the same": [
    ["<Ada Holm took $190,000>", "<she took $41,500>", "counterclaim"],
    ["<it took $190,000>", "<it took $41,500>", null],
    ["<Ada Holm missed 200 votes>", "<she missed 41>", "counterclaim"],
    ["<there had been three bids>", "<there had been only one>", "counterclaim"],
    ["<there had been three bids since 2021>", "<the number was five>", "counterclaim"],
    ["<there had been three bids>", "<there had been one storm>", null],
    ["<the port cut fares by $400>", "<the cut was $290>", "counterclaim"],
    ["<Ada Holm took $190,000>", "<she took $41,500 if she took anything>", null],
  ],
};

describe("what cannot be so if another’s last word is", () => {
  for (const [rule, rows] of Object.entries(pairs)) {
    describe(rule, () =>
      it.each(rows)("%s %s", (one, next, expected) => expect(responseTo(one, next)).toBe(expected)),
    );
  }

  it.each([...mistakes.values()])("%s", (example) =>
    expect(responseTo("<the pier is finished>", `<“${withoutStop(example)},”>`)).toBe("denial"),
  );

  it.each([...distortedBy.values()])("%s", (example) => {
    const [, noun = ""] = example.split(" ");
    expect(responseTo(`<a ${noun} told her so>`, `<${withoutStop(example)}>`)).toBe("counterclaim");
  });

  it.each([...soundHealth.values()])("%s", (example) =>
    expect(responseTo("<the captain was ill>", `<${withoutStop(example)}>`)).toBe("denial"),
  );

  it.each([...incredulity.values()])("%s", (example) =>
    expect(responseTo("<the captain was ill>", `<“${withoutStop(example)},”>`)).toBe("denial"),
  );

  it.each([...unrelatedBy.values()])("%s", (example) =>
    expect(
      responseTo("<drivers were sacked for joining a union>", `<${withoutStop(example)}>`),
    ).toBe("denial"),
  );

  const others: readonly (readonly [marked: string, ...responses: (string | null)[]])[] = [
    // a rumour about who speaks next
    [
      "1<There were> 1{suggestions} 1<that Jon Moss had sworn at a guard>. 2[Jon Moss] 2{insisted} 2<the remark was aimed at a friend>.",
      null,
      "counterclaim",
    ],
    [
      "1<There were> 1{suggestions} 1<that Ada Holm had sworn at a guard>. 2[Jon Moss] 2{said} 2<the yard was cold>.",
      null,
      null,
    ],
    // with what stands for it
    [
      "1[The mayor] 1{said} 1<the bridge was new>. 2[Jon Moss] 2{described} 2<the mayor’s account as “creative”>.",
      null,
      "denial",
    ],
    [
      "1[A clerk] 1{ruled} 1<that Moss had cheated>. 2<“That’s never a foul,”> 2[Jon Moss] 2{said}.",
      null,
      "denial",
    ],
    [
      "1[Mara Lind] 1{said} 1<the headline was wrong>. 2[The Gazette] 2{acknowledged} 2<that the headline could have been clearer>.",
      null,
      "concession",
    ],
    [
      "1[Mara Lind] 1{said} 1<the headline was wrong>. 2[The Gazette] 2{conceded} 2<that the headline was too bold>.",
      null,
      "concession",
    ],
    [
      "1[Mara Lind] 1{said} 1<the headline was wrong>. 2[The Gazette] 2{admitted} 2<that the boat was too old>.",
      null,
      null,
    ],
    // what the answer brings up there is not
    [
      "1[Jon Moss] 1{said} 1<the crane was safe>. 2[A clerk] 2{denied} 2<that the crane, which had a crack, was safe>. 3[Jon Moss] 3{said} 3<there was no crack in the boom>.",
      null,
      "denial",
      "counterclaim",
    ],
    // what is told to somebody else takes it up
    [
      "1[Mara Lind] 1{said} 1<the toll was fair>. 2<“Try telling that to the ferrymen,”> 2[Jon Moss] 2{said}.",
      null,
      "counterclaim",
    ],
    [
      "1[Mara Lind] 1{said} 1<the toll was fair>. 2<“Tell the ferrymen to wait,”> 2[Jon Moss] 2{said}.",
      null,
      null,
    ],
    [
      "1[The union] 1{accused} 1<Northline of spying>. 2[3[Northline]] 2{denied} 2<that it had spied> but 3{confirmed} 3<that it had kept pictures>.",
      null,
      "denial",
      "concession",
    ],
    [
      "1[A study] 1{found} 1<that the drug works>. 2[Two teams] 2{said} 2<they could not replicate the result>.",
      null,
      "counterclaim",
    ],
    // what is denied is what has just been told, or what nobody says
    [
      "1[Mara Lind] 1{alleged} 1<that Moss had told him to lie>. 2[A clerk] 2{denied} 2<that the conversation had taken place>.",
      null,
      "denial",
    ],
    [
      "1[Mara Lind] 1{said} 1<the knee needed surgery>. 2[The coach] 2{denied} 2<that he has any issue with the knee>.",
      null,
      "denial",
    ],
    [
      "1[Mara Lind] 1{said} 1<Jon Moss had quit>. Asked whether that was true, 2[Jon Moss] 2{said}: 2<“Absolutely not.”>",
      null,
      "denial",
    ],
    // in doubt just before
    [
      "Ada Holm questioned Jon Moss’s right to run. 1[Jon Moss] 1{has long said} 1<that he was born in Lisse>.",
      "counterclaim",
    ],
    ["Ada Holm sold a boat. 1[Jon Moss] 1{has long said} 1<that he was born in Lisse>.", null],
    // what one says of oneself, by a pronoun, and another of him
    ...[
      "1<it had not hidden a leak>. 2[A study] 2{found} 2<that the company had hidden a leak>.",
      "1<it had not hidden a leak>. 2[A study] 2{found} 2<that it had hidden a leak>.",
      "1<it had not hidden a leak>. 2[Two crews] 2{said} 2<it had>.",
      "1<“We did not hide a leak”>. 2[Clerks] 2{said} 2<the company had hidden a leak>.",
      "1<it did not take the gold>. 2[Two crews] 2{said} 2<it took it>.",
      "1<it did not take the gold>. 2[Clerks] 2{said} 2<the company took the gold>.",
      "1<it signed the bond>. 2[Clerks] 2{said} 2<the company did not sign the bond>.",
    ].map((said) => [`1[The company] 1{said} ${said}`, null, "denial"] as const),
    ...[
      // each of himself, of another, of something else taken, and the same again
      "1<it had not hidden a leak>. 2[The council] 2{said} 2<it had hidden a leak>.",
      "1<it had not hidden a leak>. 2[The council] 2{said} 2<it had>.",
      "1<it had not hidden a leak>. 2[A study] 2{found} 2<that the council had hidden a leak>.",
      "1<it did not take the gold>. 2[Clerks] 2{said} 2<the company took a boat>.",
      "1<it had hidden a leak>. 2[Two crews] 2{said} 2<it had>.",
    ].map((said) => [`1[The company] 1{said} ${said}`, null, null] as const),
    [
      "1<“I did not sign it,”> 1[Ada Holm] 1{said}. 2[Clerks] 2{said} 2<he had signed it>.",
      null,
      null,
    ],
    [
      "1<“I did not sign it,”> 1[Ada Holm] 1{said}. 2[Clerks] 2{said} 2<she had signed it>.",
      null,
      "denial",
    ],
    // what one has denied, and another has proved
    [
      "1[The mayor] 1{denied} 1<that rebels had entered the town>. 2[A study] 2{proved} 2<that rebels had entered the town>.",
      "denial",
      "counterclaim",
    ],
    [
      "1[The mayor] 1{denied} 1<hiding the file>. 2[A study] 2{showed} 2<that she had hidden the file>.",
      "denial",
      "counterclaim",
    ],
    [
      "1[The mayor] 1{denied} 1<hiding the file>. 2[A study] 2{showed} 2<that she had read the file>.",
      "denial",
      null,
    ],
    // “that criticism” of an answer
    [
      "1[Mara Lind] 1{claimed} 1<the pier was old>. 2[A clerk] 2{denied} 2<that the pier was old>. 3[Jon Moss] 3{rejected} 3<that criticism>.",
      null,
      "denial",
      "denial",
    ],
  ];
  for (const [marked, ...expected] of others)
    it(marked, () => expect(answersOf(marked)).toEqual(expected));

  const rejections: readonly (readonly [string, ...string[]])[] = [
    [
      "1[A judge] rejected a request to open the file, 1{saying} 1<it was sealed>. 2[The Gazette] filed it, 2{arguing} 2<the file was of interest>.",
      "S2",
      "",
    ],
    // what goes on with what else the same one has said
    [
      "1[Mara Lind] 1{claimed} 1<that Moss had backed the toll>. 2<“It is a matter of judgment,”> 2[Mara Lind] 2{said}. 3[Jon Moss] 3{denied} 3<that he had backed the toll>. 4<“My judgment is good,”> 4[he=Jon Moss] 4{said}.",
      "",
      "",
      "S1",
      "S2",
    ],
  ];
  const provocations: readonly (readonly [marked: string, ...rebuts: string[]])[] = [
    // what its own sentence, or the one before, says that it answers
    [
      "After 1[Mara Lind] 1{accused} 1<Jon Moss of fraud>, 2[Jon Moss] 2{shot back}, 2<“I have paid every bill.”>",
      "",
      "S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<the port is small>. After Mara Lind criticised Jon Moss, 2[Jon Moss] 2{hit back}: 2<“She has never run a port.”>",
      "",
      "narration",
    ],
    [
      "1[Ada Holm] 1{said} 1<the port is small>. Mara Lind attacked Moss over the pier. 2[Jon Moss] 2{hit back}: 2<“She has never run a port.”>",
      "",
      "narration",
    ],
    [
      "1[Ada Holm] 1{said} 1<Moss’s port is small>. After the fair, 2[Jon Moss] 2{hit back}: 2<“She has never run a port.”>",
      "",
      "S1",
    ],
    // let pass, and answered
    [
      "1[Mara Lind] 1{said} 1<a clerk could win>. 2<“She can say that, but it is very unlikely,”> 2[Jon Moss] 2{said}. 3<“The numbers do not add up,”> 3[he=Jon Moss] 3{said}.",
      "",
      "S1",
      "S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<a clerk could win>. 2<“She can sing that, but not well,”> 2[Jon Moss] 2{said}.",
      "",
      "",
    ],
    // another’s own words, negated
    [
      "1<“We are where we need to be,”> 1[Mara Lind] 1{said}. 2<“No – we are not ‘where we need to be’ in the yard,”> 2[Jon Moss] 2{said}.",
      "",
      "S1",
    ],
    [
      "1<“We are where we need to be,”> 1[Mara Lind] 1{said}. 2<“We have ‘where we need to be’ on a sign,”> 2[Jon Moss] 2{said}.",
      "",
      "",
    ],
    // what the article ties to whom somebody speaks for
    [
      "1[A spokesman for Northline] 1{said} 1<the letters had no bearing on its work>.",
      "narration",
    ],
    ["1[Mara Lind] 1{said} 1<the letters had no bearing on her work>.", ""],
    // denied of the same, however long ago it was held against the side
    [
      "1[Mara Lind] 1{said} 1<Northline had hidden two fires>. The pier is old. It is long. The yard is shut. The fair was held. The ice was late. The road is new. 2[Ada Holm] 2{said} 2<the sea was calm>. 3[A spokesman for Northline] 3{said} 3<it had never hidden fires>.",
      "",
      "",
      "S1",
    ],
    // what another has told of
    [
      "1[Mara Lind] 1{wrote} 1<that Jon Moss had told her to lie>. 2[Jon Moss] 2{said} 2<he could not recall the conversation>.",
      "",
      "S1",
    ],
  ];
  it.each([...rejections, ...provocations])("%s", (marked, ...expected) => {
    const { document, spoken } = turnsOf(marked);
    expect(link(document, rate(document, spoken)).map(({ rebuts }) => rebuts.join())).toEqual(
      expected,
    );
  });

  const answered =
    "1[Jon Moss] 1{said} 1<the crane was safe>. 2[A clerk] 2{denied} 2<that the crane was safe>. ";
  const rejoinders: readonly (readonly [string, ...(string | null)[]])[] = [
    ["3[Jon Moss] 3{insisted} 3<the crane had been mended>.", null, "denial", "counterclaim"],
    ["3[Jon Moss] 3{said} 3<the crane was still strong>.", null, "denial", "counterclaim"],
    ["3[Jon Moss] 3{said} 3<the crane was safe in May>.", null, "denial", "counterclaim"],
    ["3[Jon Moss] 3{said} 3<he stood by his report>.", null, "denial", "counterclaim"],
    ["3[Mara Lind] 3{said} 3<she stood by her report>.", null, "denial", null],
    ["3[Jon Moss] 3{said} 3<that was misleading>.", null, "denial", "denial"],
    ["3[Jon Moss] 3{said} 3<no clerk had been near the crane>.", null, "denial", null],
    // of the topic, of something else, by somebody else, or granting it
    ["3[Jon Moss] 3{said} 3<the crane had opened in 1990>.", null, "denial", null],
    ["3[Jon Moss] 3{said} 3<the fair was held>.", null, "denial", null],
    ["3[Mara Lind] 3{said} 3<the crane had been mended>.", null, "denial", null],
    ["3[Jon Moss] 3{said} 3<he would review the crane>.", null, "denial", null],
  ];
  it.each(rejoinders)("answers an answer: %s", (third, ...expected) =>
    expect(answersOf(answered + third)).toEqual(expected),
  );

  it("has a ministry answer for the government", () =>
    expect(
      answersOf(
        "1<Ministers> 1{have been accused of} 1<hiding a leak>. 2[A Ports Ministry spokesman] 2{said} 2<the government had hidden nothing>.",
      ),
    ).toEqual([null, "denial"]));

  it("contradicts a person", () =>
    expect(
      answersOf("1[Mara Lind] 1{said} 1<it sank>. 2[Two clerks] 2{contradicted} 2<her>."),
    ).toEqual([null, "denial"]));
});

function withoutStop(example: string): string {
  return example.replace(/\.$/u, "");
}

/** Of Moss, whom a company answers. */
function responseTo(one: string, next: string): string | null | undefined {
  return answersOf(`1[Jon Moss] 1{said} 1${one}. 2[Northline] 2{said} 2${next}.`)[1];
}

function answersOf(marked: string): (string | null)[] {
  const { document, spoken } = turnsOf(marked);
  return link(document, rate(document, spoken)).map(({ response }) => response);
}
