import { describe, expect, it } from "vitest";
import { link } from "../../src/link.ts";
import { rate } from "../../src/rate.ts";
import type { Statement } from "../../src/types.ts";
import { turnsOf } from "../turns.ts";

function linked(marked: string): readonly Statement[] {
  const { document, spoken } = turnsOf(marked);
  return link(document, rate(document, spoken));
}

function answers(marked: string): string[] {
  return linked(marked)
    .filter(({ response }) => response !== null)
    .map(({ id, response, rebuts }) => `${id} ${response} → ${rebuts.join(" ") || "nothing"}`);
}

const accusation = "1[The union] 1{accused} 1<Northline of hiding two fires>. ";

const invented = "1[Mara Lind] 1{claimed} 1<that he drank>. 2[Jon Moss] ";

const granted = `${accusation}2[Northline] 2{denied} 2<it>. 3[Northline] 3{conceded} 3<that it had lost a log>. `;

const tables: Record<string, readonly (readonly [article: string, ...answers: string[]])[]> = {
  "a denial of what it takes up": [
    [`${accusation}2[Northline] 2{denied} 2<the allegation>.`, "S2 denial → S1"],
    [`${accusation}2[Northline] 2{rejected} 2<the claim>.`, "S2 denial → S1"],
    [`${accusation}2[Northline] 2{denied} 2<it>.`, "S2 denial → S1"],
    [
      `${accusation}The pier was closed in May. 2[Northline] 2{denies} 2<the charge>.`,
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The mayor] 2{disputed} 2<that>.",
      "S2 denial → S1",
    ],
  ],
  "it, in a clause of its own": [
    ...["that that was the case", "that it was so", "this had happened", "this is true"].map(
      (clause) =>
        [
          `1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{denied} 2<${clause}>.`,
          "S2 denial → S1",
        ] as const,
    ),
    [
      "1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{denied} 2<that such a thing had happened>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{said}: 2<“We deny that that is true.”>",
      "S2 denial → S1",
    ],
    // of something else
    [
      "1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{denied} 2<that that was right for the crew>.",
      "S2 denial → narration",
    ],
    [
      "1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{denied} 2<that the case was closed>.",
      "S2 denial → narration",
    ],
    [
      "1[The union] 1{said} 1<fares had fallen>. 2[Northline] 2{denied} 2<that it was true that a ship sank>.",
      "S2 denial → narration",
    ],
  ],
  "what one says oneself, and not what one tells of": [
    [
      "1[Ada Holm] 1{said} 1<the crew was wrong to say that 2[she=Ada Holm] 2{blamed} 2<the pilot>>. 3[Jon Moss] 3{rejected} 3<Holm’s claim>.",
      "S1 denial → narration",
      "S3 denial → S1",
    ],
    [
      "1[The crew] 1{say} 1<2[Ada Holm] 2{blamed} 2<the pilot>>. 3[Ada Holm] 3{said} 3<the crew was tired>. 4[Jon Moss] 4{rejected} 4<Holm’s claim>.",
      "S4 denial → S3",
    ],
    [
      "1[Ada Holm] 1{blamed} 1<the pilot>. 2[Ada Holm] 2{said} 2<the crew was tired>. 3[Jon Moss] 3{rejected} 3<Holm’s claim>.",
      "S3 denial → S2",
    ],
    // what is called so, or told of in another’s words alone
    [
      "1[Ada Holm] 1{claimed} 1<the pilot drank>. 2[Ada Holm] 2{said} 2<the crew was tired>. 3[Jon Moss] 3{rejected} 3<Holm’s claim>.",
      "S3 denial → S1",
    ],
    [
      "1[Ada Holm] 1{blamed} 1<the pilot>. 2[Ada Holm] 2{said} 2<the crew was tired>. 3[Jon Moss] 3{rejected} 3<Holm’s accusation>.",
      "S3 denial → S1",
    ],
    [
      "1[The crew] 1{say} 1<2[Ada Holm] 2{claimed} 2<the pilot drank>>. 3[Jon Moss] 3{rejected} 3<Holm’s claim>.",
      "S3 denial → S2",
    ],
  ],
  "what has just been asked, which the article tells": [
    ...["demanded to know who had paid", "asked Moss about oil", "pressed Moss on oil"].map(
      (question) =>
        [
          `1[Mara Lind] 1{said} 1<Moss was late>. A woman ${question}. 2[Jon Moss] 2{responded}: 2<“That is a lie.”>`,
          "S2 denial → narration",
        ] as const,
    ),
    // what has been said, of which is asked; who does not respond
    [
      "1[Mara Lind] 1{said} 1<Moss was late>. A woman asked Moss about the claim. 2[Jon Moss] 2{responded}: 2<“That is a lie.”>",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Moss was paid in oil>. A woman asked Moss about oil. 2[Jon Moss] 2{responded}: 2<“That is a lie.”>",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Moss was late>. A woman met him. 2[Jon Moss] 2{responded}: 2<“That is a lie.”>",
      "S2 denial → S1",
    ],
  ],
  "no mistake of one’s own": [
    [
      "1[Mara Lind] 1{said} 1<the firm will go bankrupt>. 2[Jon Moss] 2{said}: 2<“Anyone who thinks we are going bankrupt is making a mistake.”>",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the firm will go bankrupt>. 2[Jon Moss] 2{said}: 2<“I was wrong to say the firm was safe.”>",
    ],
  ],
  "what one is not asked": [
    [
      "1[Jon Moss] 1{declined to answer} 1<a question about the fair, 2<which> 2[clerks] 2{have said} 2<was small>>.",
      "S1 no-comment → narration",
    ],
  ],
  "what one has just told of another": [
    ...["The sea was not calm", "It was not", "That is false", "He was lying"].map(
      (said) =>
        [
          `1<“2[Jon Moss] 2{said} 2<the sea was calm>,”> 1[Ada Holm] 1{said}. 3<“${said},”> 3[she=Ada Holm] 3{added}.`,
          "S3 denial → S2",
        ] as const,
    ),
    [
      "1<“2[Jon Moss] 2{said} 2<the sea was not calm>,”> 1[Ada Holm] 1{said}. 3<“It was,”> 3[she=Ada Holm] 3{added}.",
      "S3 denial → S2",
    ],
    // of one’s own words, by somebody else, of something else
    [
      "1<“2[I=Ada Holm] 2{said} 2<the sea was calm>,”> 1[Ada Holm] 1{said}. 3<“It was not,”> 3[she=Ada Holm] 3{added}.",
    ],
    [
      "1<“2[Jon Moss] 2{said} 2<the sea was not calm>,”> 1[Ada Holm] 1{said}. 3<“The yard was calm,”> 3[she=Ada Holm] 3{added}.",
    ],
    [
      "1<“2[Jon Moss] 2{said} 2<the sea was not calm>,”> 1[Ada Holm] 1{said}. 3<“It was,”> 3[Mara Lind] 3{said}.",
    ],
  ],
  "contrary to what somebody claims": [
    ...[
      "Contrary to Moss’s claim, 2[Ada Holm] 2{said} 2<rebels held the town>.",
      "2[Ada Holm] 2{said} 2<that, contrary to Moss’s claims, rebels held the town>.",
      "2[Ada Holm] 2{said} 2<that, contrary to what Moss had said, rebels held the town>.",
    ].map(
      (answer) =>
        [`1[Jon Moss] 1{said} 1<the town was quiet>. ${answer}`, "S2 counterclaim → S1"] as const,
    ),
    [
      "Contrary to Moss’s claim, 1[Ada Holm] 1{said} 1<rebels held the town>.",
      "S1 counterclaim → narration",
    ],
    // nobody’s claim, or one’s own
    [
      "1[Jon Moss] 1{said} 1<the town was quiet>. Contrary to popular belief, 2[Ada Holm] 2{said} 2<bears are shy>.",
    ],
    [
      "1[Jon Moss] 1{said} 1<the town was quiet>. Contrary to expectations, 2[Ada Holm] 2{said} 2<sales rose>.",
    ],
    [
      "1[Jon Moss] 1{said} 1<the town was quiet>. Contrary to Holm’s claims, 2[Ada Holm] 2{said} 2<she was late>.",
    ],
  ],
  "what its own sentence says that it answers": [
    ...[
      "Ada Holm saw it differently: 2<“The sails are in shreds,”> 2[she=Ada Holm] 2{said}.",
      "Ada Holm disagreed: 2<“The sails are in shreds,”> 2[she=Ada Holm] 2{said}.",
      "Ada Holm was not convinced: 2<“The sails are in shreds,”> 2[she=Ada Holm] 2{said}.",
      "In an apparent rebuke to Jon Moss, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "In a swipe at Moss’s remarks, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "Ada Holm jabbed back. 2<“The sails are in shreds,”> 2[she=Ada Holm] 2{said}.",
      "2[Ada Holm] hit back on Monday at Moss’s claim that the town was quiet, 2{saying} 2<the sails were in shreds>.",
      "2[Ada Holm] returned fire, 2{saying} 2<the sails were in shreds>.",
      "2[Ada Holm] 2{protested} 2<that the sails were in shreds>.",
      "2[Ada Holm] was quick to hit back, 2{saying} 2<the sails were in shreds>.",
      "2[Ada Holm] went on television to respond, 2{saying} 2<the quiet town was in shreds>.",
      "2[Ada Holm] 2{responded} 2<that the sails were not up>.",
      "2[Ada Holm] responded by 2{noting} 2<that it was not empty>.",
      "2[Ada Holm] responded on Monday to the claims by 2{saying} 2<the sails were in shreds>.",
      "Responding on Monday, 2[Ada Holm] 2{said} 2<the quiet town was in shreds>.",
      "Asked about the claim, 2[Ada Holm] 2{said} 2<the sails were not up>.",
      "Confronted with Moss’s claim, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "Told of Moss’s remarks, Ada Holm laughed. 2<“The sails are not up,”> 2[she=Ada Holm] 2{said}.",
    ].map(
      (answer) =>
        [`1[Jon Moss] 1{said} 1<the town was quiet>. ${answer}`, "S2 counterclaim → S1"] as const,
    ),
    ...[
      "Ada Holm did not disagree: 2<“The sails are in shreds,”> 2[she=Ada Holm] 2{said}.",
      "The weather was different: 2<“The sails are in shreds,”> 2[Ada Holm] 2{said}.",
      "In a swipe at Jon Moss, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "2[Ada Holm] was slow to respond, 2{saying} 2<the sails were in shreds>.",
      "2[Ada Holm] 2{responded} 2<that she would sue>.",
      // what may agree with it, grants it or tells what one feels
      "2[Ada Holm] 2{responded} 2<that the sails were lovely>.",
      "2[Ada Holm] 2{replied} 2<that she had not known>.",
      "2[Ada Holm] responded by 2{noting} 2<that it was the third this year>.",
      "Asked about the claim, 2[Ada Holm] 2{said} 2<the sails were lovely>.",
      "Confronted with the claim, 2[Ada Holm] 2{said} 2<it was true>.",
      "Asked about the allegations, 2[Ada Holm] 2{said} 2<she was flattered>.",
      "Asked about her remarks, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "Asked about the fair, 2[Ada Holm] 2{said} 2<the sails were in shreds>.",
      "2[Ada Holm] 2{said}, when she was asked about a claim of hers, 2<that the sails were in shreds>.",
    ].map((answer) => [`1[Jon Moss] 1{said} 1<the town was quiet>. ${answer}`] as const),
  ],
  "what somebody insists right behind what is said of him": [
    [
      "1[Jon Moss] 1{said} 1<Holm had hidden the log>. 2[Ada Holm] 2{insisted} 2<the sails were in shreds>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Jon Moss] 1{said} 1<the log was lost>. 2[Ada Holm] 2{insisted} 2<the sails were in shreds>.",
    ],
    [
      "1[Jon Moss] 1{said} 1<Holm had hidden the log>. It rained. 2[Ada Holm] 2{insisted} 2<the sails were in shreds>.",
    ],
    [
      "1[Jon Moss] 1{said} 1<Holm had hidden the log>. 2[Ada Holm] 2{insisted} 2<she would win the race>.",
    ],
    // held against nobody
    [
      "1[Mara Lind] 1{said} 1<the club had signed Jon Moss>. 2[Moss=Jon Moss] 2{insisted} 2<that the club was the best in Europe>.",
    ],
    // who has just denied it has had an answer
    [
      "1[Mara Lind] 1{accused} 1<Jon Moss of theft>. 2[Jon Moss] 2{denied} 2<that he had robbed Holm>. 3[Ada Holm] 3{insisted} 3<the sails were in shreds>.",
      "S2 denial → S1",
    ],
  ],
  "not, and no more, of the same pronoun": [
    [
      "1[Jon Moss] 1{said} 1<he had taken the log>. 2[Tom Lind] 2{replied} 2<that he had not>.",
      "S2 denial → S1",
    ],
    ["1[Jon Moss] 1{said} 1<he had eaten>. 2[Tom Lind] 2{said} 2<he had not>."],
    // who is one is not they
    [
      "1[Jon Moss] 1{said} 1<the dogs were dangerous>. 2[their owner=the owner] 2{said} 2<they were not>.",
      "S2 denial → S1",
    ],
  ],
  "what is said in the same sentence of what is defended": [
    [
      "2[Ada Holm] was forced to defend the sale, which 1[Jon Moss] 1{said} 1<was rushed>, 2{saying} 2<it rained>.",
      "S2 counterclaim → S1",
    ],
    [
      "2[Ada Holm] defended 1[the clerk] who 1{said} 1<it was late>, 2{saying} 2<he was honest>.",
      "S2 counterclaim → narration",
    ],
    [
      "As 1[Jon Moss] 1{said} 1<it was late>, 2[Ada Holm] defended the sale, 2{saying} 2<it rained>.",
      "S2 counterclaim → narration",
    ],
  ],
  "what a paper passes on": [
    [
      "1[The BBC] 1{reported} 1<that 2[Mara Lind] 2{says} 2<the pier is unsafe>>. 3[Jon Moss] 3{said} 3<the pier was safe>.",
      "S3 counterclaim → S2",
    ],
    [
      "1[The BBC] 1{reported} 1<that 2[Mara Lind] 2{says} 2<the pier is unsafe>, which is new>. 3[Jon Moss] 3{said} 3<the pier was safe>.",
      "S3 counterclaim → S2",
    ],
    // of the log, and not of what is said of it
    [
      "1[The BBC] 1{reported} 1<how Moss kept 2<a log that> 2[clerks] 2{say} 2<was unsafe>>. 3[Jon Moss] 3{rejected} 3<the allegations>.",
      "S3 denial → S1",
    ],
  ],
  "what only some of many say": [
    [
      "1[Ada Holm] 1{said} 1<the port hurt the town>. Mothers 2[who=mothers] 2{said} 2<the port helped the town> were few.",
    ],
  ],
  "of whom it is who has just spoken": [
    [
      "1[the Velmarkian minister] 1{said} 1<the yard was shut>. 2[Ada Holm] responded by 2{saying} 2<the minister should be careful>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[the Japanese minister] 1{said} 1<the yard was shut>. 2[Ada Holm] responded by 2{saying} 2<Japan should be careful>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[the Japanese minister] 1{said} 1<the yard was shut>. 2[Ada Holm] responded by 2{saying} 2<China should be careful>.",
    ],
  ],
  "a story that is said to be invented": [
    ...[
      "2<Lind had made up the story>",
      "2<Lind “made up the story”>",
      "2<Lind had invented that claim>",
      "2<Lind had concocted the incident>",
    ].map((said) => [`${invented}2{said} ${said}.`, "S2 denial → S1"] as const),
    ["1[Mara Lind] 1{claimed} 1<he drank>. 2[Jon Moss] 2{called} 2<her a liar>.", "S2 denial → S1"],
    // of something else, and not so
    ...[
      "2<Lind had made up her mind>",
      "2<Lind had invented the wheel>",
      "2<Lind had not made up the story>",
      "2<her claims made up the bulk of it>",
    ].map((said) => [`${invented}2{said} ${said}.`] as const),
  ],
  "what nobody in the article has said": [
    ...["wrong to claim that it sank", "wrong in their recollection that it sank"].map(
      (verdict) =>
        [`[Ada Holm] {said} <the crew was ${verdict}>.`, "S1 denial → narration"] as const,
    ),
    ["[Ada Holm] {said} <the crew was wrong in their job>."],
  ],
  "what is denied again after something has been granted": [
    ...["Even so", "Still", "Nonetheless"].map(
      (still) =>
        [
          `${granted}${still}, 4[it=Northline] 4{said} 4<it had never sold a boat>.`,
          "S2 denial → S1",
          "S3 concession → S1",
          "S4 denial → S1",
        ] as const,
    ),
    // negating nothing, or by somebody else
    ...[
      "Even so, 4[it=Northline] 4{said} 4<the yard was shut>.",
      "Even so, 4[Ada Holm] 4{said} 4<she had never sold a boat>.",
    ].map((next) => [`${granted}${next}`, "S2 denial → S1", "S3 concession → S1"] as const),
  ],
  "what its own denial answers": [
    [
      "1[Ada Holm] 1{rejected} 1<the idea that the sale was a retreat>. 2<“It is a new start,”> 2[she=Ada Holm] 2{said}.",
      "S1 denial → narration",
      "S2 counterclaim → narration",
    ],
    [
      "1[Mara Lind] 1{said} 1<the sale was a retreat>. 2[Ada Holm] 2{rejected} 2<the idea that the sale was a retreat>. 3<“It is a new start,”> 3[she=Ada Holm] 3{said}.",
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
  ],
  "an adverb within the wording": [
    [`${accusation}2<“That simply isn’t so,”> 2[the firm] 2{said}.`, "S2 denial → S1"],
    [`${accusation}2<“That simply did not happen,”> 2[the firm] 2{said}.`, "S2 denial → S1"],
  ],
  "a verdict before what else is said": [
    [
      `${accusation}2<“Utter nonsense,”> 2[the firm] 2{said}. 2<“We were asleep.”>`,
      "S2 denial → S1",
    ],
    [`${accusation}2<“That is a slur,”> 2[the firm] 2{said}.`, "S2 denial → S1"],
  ],
  "this, which is the last sentence, whoever tells it": [
    [
      `${accusation}The crane was sold in May. 2[Northline] 2{disputes} 2<this>.`,
      "S2 denial → narration",
    ],
    [`${accusation}2[Northline] 2{disputes} 2<this>.`, "S2 denial → S1"],
    [`${accusation}The crane was sold in May. 2[Northline] 2{denies} 2<it>.`, "S2 denial → S1"],
  ],
  "a house that goes by its number": [
    [`${accusation}2[No 10] 2{denied} 2<it>.`, "S2 denial → S1"],
    [`${accusation}2[No clerk] 2{denied} 2<it>.`],
  ],
  "that, which is the last word": [
    [
      `${accusation}2[Mara Lind] 2{said} 2<the pier was safe>. 3[Silas Rook] 3{said} 3<that was false>.`,
      "S3 denial → S2",
    ],
  ],
  "another figure for the same": [
    [
      "1[Mara Lind] 1{said} 1<94 clerks had been held>. 2[The police] 2{put} 2<the number at 41>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The mayor] 1{said} 1<the pier would cost £90,000>. 2[Mara Lind] 2{has put} 2<the figure at nearer £2m>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The union] 1{said} 1<two dozen sailors had been killed>. 2[The navy] 2{said} 2<nine sailors had died>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The club] 1{said} 1<it sold 9,000 tickets>. 2[Mara Lind] 2{said} 2<3,100 tickets had been sold>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The mayor] 1{said} 1<the pier would cost £90>. 2[An engineer] 2{said} 2<the pier would cost £160>.",
      "S2 counterclaim → S1",
    ],
  ],
  "what a body says once it is blamed": [
    [
      "1[The union] 1{said} 1<Northline had endangered its crews>. 2[Northline] 2{said} 2<every cabin had two doors>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The union] 1{accused} 1<Northline of cheating>. 2[It=The union] 2{said} 2<the pay was late>. 3[Northline] 3{said} 3<it had paid them by the hour>.",
      "S3 counterclaim → S1",
    ],
    // who is sorry, or asks, tells nothing against it
    [
      "1[The union] 1{said} 1<Northline had endangered its crews>. 2[Northline] 2{said} 2<it was sorry to hear of it>.",
    ],
    [
      "1[The union] 1{said} 1<Northline had endangered its crews>. 2[Northline] 2{said} 2<it would review the matter>.",
    ],
    [
      "1[The union] 1{said} 1<Northline had endangered its crews>. 2[Northline] 2{said} 2<it accepted the findings>.",
    ],
    // who is cleared, and whom a wrong is done to, is not blamed
    [
      "1[The union] 1{said} 1<Northline was innocent of fraud>. 2[Northline] 2{said} 2<every cabin had two doors>.",
    ],
    [
      "1[The union] 1{said} 1<Northline had broken new ground>. 2[Northline] 2{said} 2<every cabin had two doors>.",
    ],
    [
      "1[The union] 1{said} 1<Northline had been cheated by a clerk>. 2[Northline] 2{said} 2<every cabin had two doors>.",
    ],
    ["1[The union] 1{said} 1<Northline sails in May>. 2[Northline] 2{said} 2<it had two boats>."],
  ],
  "the charge taken up, however far down": [
    [
      "1[Ada Holm] 1{said} 1<Northline had covered up a leak>. Rain fell. Boats were late. Buses ran. It was May. The port was shut. A crane fell. The fog rose. 2[Northline] 2{said} 2<people should provide evidence for their accusations>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had covered up a leak>. 2[Northline] 2{said} 2<it had yet to be given proof of any such allegation>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had hacked the files>. Rain fell. Boats were late. Buses ran. It was May. The port was shut. A crane fell. The fog rose. 2[Northline] 2{repeated} 2<that it opposed hacking>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had likely hacked the files>. 2[Northline] 2{denied} 2<that it was behind the attacks>.",
      "S2 denial → S1",
    ],
    // of another wrong, of evidence for something else, by another, and where nobody is charged
    [
      "1[Ada Holm] 1{said} 1<Northline had hacked the files>. Rain fell. Boats were late. Buses ran. It was May. The port was shut. A crane fell. The fog rose. 2[Northline] 2{repeated} 2<that it opposed bullying>.",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had hacked the files>. 2[Northline] 2{said} 2<people should show evidence of their age>.",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had hacked the files>. 2[Jon Moss] 2{said} 2<people should provide evidence for their accusations>.",
    ],
    [
      "1[Ada Holm] 1{said} 1<Northline had won a prize>. 2[Northline] 2{said} 2<people should provide evidence for their accusations>.",
    ],
  ],
  "a concession of what the article has just told": [
    [
      "The office pulled money away from the party. 1[Jon Moss] 1{acknowledged} 1<that the office had pulled money away>.",
      "S1 concession → narration",
    ],
    [
      "Northline hid two fires from its insurers. 1[Northline] 1{has admitted} 1<that it hid the fires>.",
      "S1 concession → narration",
    ],
    // of another thing that was done, and where somebody has told it
    [
      "The office pulled money away from the party. 1[Jon Moss] 1{acknowledged} 1<that the party had praised the office>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the office pulled money away from the party>. 2[Jon Moss] 2{acknowledged} 2<that rain had fallen>.",
    ],
  ],
  "what a paper passes on of the same speaker goes on too": [
    [
      "1[Jon Moss] 1{dismissed} 1<the argument that the pier would fall>. 2<“3[Moss=Jon Moss] 3{insisted} 3<that the pier would hold>,”> 2[the Gazette=Coast Gazette Press] 2{reported}. 4<“It will outlast us all,”> 4[Moss=Jon Moss] 4{said}.",
      "S1 denial → narration",
      "S3 counterclaim → narration",
      "S4 counterclaim → narration",
    ],
    // of another speaker it does not
    [
      "1[Jon Moss] 1{dismissed} 1<the argument that the pier would fall>. 2<“3[Lind=Mara Lind] 3{insisted} 3<that the pier would hold>,”> 2[the Gazette=Coast Gazette Press] 2{reported}.",
      "S1 denial → narration",
    ],
  ],
  "whoever makes a claim, not whoever passes it on": [
    [
      "1<2[Mara Lind] 2{said} 2<the pier was rotten>>, 1{according to} 1[the Gazette=Coast Gazette Press]. 3[Jon Moss] 3{rejected} 3<the claim>.",
      "S3 denial → S2",
    ],
    [
      "1<2[Mara Lind] 2{accused} 2<Jon Moss of theft>>, 1{according to} 1[a report]. 3[Jon Moss] 3{denied} 3<the allegation>.",
      "S3 denial → S2",
    ],
    [
      "1[The Gazette=Coast Gazette Press] 1{reported} 1<that 2[Mara Lind] 2{had said} 2<the pier was rotten>>. 3[Jon Moss] 3{denied} 3<that it was rotten>.",
      "S3 denial → S2",
    ],
    // the report, and that it was said, is the other’s
    [
      "1[The Gazette=Coast Gazette Press] 1{reported} 1<that 2[Mara Lind] 2{had said} 2<the pier was rotten>>. 3[Jon Moss] 3{dismissed} 3<the report>.",
      "S3 denial → S1",
    ],
    [
      "1[The Gazette=Coast Gazette Press] 1{reported} 1<that 2[Mara Lind] 2{had said} 2<the pier was rotten>>. 3[Jon Moss] 3{denied} 3<that Mara Lind had said it was rotten>.",
      "S3 denial → S1",
    ],
  ],
  "somebody’s version of events": [
    [
      "1[Ada Dale] 1{said} 1<she had written to the council twice>. 2[Jon Moss] 2{disputed} 2<Dale’s version of events>.",
      "S2 denial → S1",
    ],
    [
      "1[Ada Dale] 1{said} 1<the lift had stopped>. 2[Jon Moss] 2{rejected} 2<Dale’s account of what happened>.",
      "S2 denial → S1",
    ],
    // of another it is not hers
    [
      "1[Ada Dale] 1{said} 1<the lift had stopped>. 2[Jon Moss] 2{disputed} 2<Holm’s version of events>.",
      "S2 denial → nothing",
    ],
  ],
  "the topic of a refusal": [
    [
      "1[Mara Lind] 1{said} 1<the deficit was £400>. 2[Jon Moss] 2{said} 2<it rained>. 3[The treasurer=the treasurer] 3{refused to be drawn} on the size of the deficit.",
      "S3 no-comment → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the fund had lost £4>. 2[The treasurer=the treasurer] 2{would not discuss} the fund.",
      "S2 no-comment → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the fund had lost £4>. 2[The treasurer=the treasurer] 2{would not discuss} the weather.",
      "S2 no-comment → narration",
    ],
    // a board is not the Takeover Board, unless that has been named before
    [
      "1[Mara Lind] 1{said} 1<the board had few friends>. 2[Jon Moss] 2{said} 2<it rained>. 3[The Takeover Board=Takeover Board] 3{declined to comment}.",
      "S3 no-comment → narration",
    ],
    [
      "The Takeover Board met in May. 1[Mara Lind] 1{said} 1<the board had few friends>. 2[Jon Moss] 2{said} 2<it rained>. 3[The Takeover Board=Takeover Board] 3{declined to comment}.",
      "S3 no-comment → S1",
    ],
  ],
  "he, who has just spoken": [
    [
      "1[Tom Orr] 1{said} 1<the crane had burned>. 2<“He was not there that week,”> 2[Ada Blythe] 2{responded}.",
      "S2 counterclaim → S1",
    ],
    // in praise
    ["1[Tom Orr] 1{said} 1<the crane had burned>. 2<“He is a hero,”> 2[Ada Blythe] 2{responded}."],
  ],
  "a denial right before the claim, in other words": [
    [
      "1[Northline] 1{has denied} 1<that the pool was sold in secret>. 2[Campaigners] 2{say} 2<the sale of the pool was done in secret>.",
      "S1 denial → S2",
    ],
    [
      "1[Northline] 1{has denied} 1<that the pool was sold in secret>. 2[Campaigners] 2{say} 2<the boats are old>.",
      "S1 denial → narration",
    ],
    // who says the same claims nothing against it
    [
      "1[Northline] 1{has denied} 1<that the pool was sold in secret>. 2[Campaigners] 2{say} 2<no pool should be sold in secret>.",
      "S1 denial → narration",
    ],
  ],
  "agreed that": [
    [
      "1[The union] 1{said} 1<Northline had dumped waste>. 2[Northline] 2{agreed} 2<that waste had been left on the site>.",
      "S2 concession → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<that the port had been sold>. 2[Jon Moss] 2{refused to discuss} 2<the reports>, but 3[he=Jon Moss] 3{acknowledged} 3<that there had been calls>.",
      "S2 no-comment → S1",
      "S3 concession → S1",
    ],
    ["Under questioning, 1[Jon Moss] 1{agreed} 1<that he had slept>.", "S1 concession → narration"],
    // who agrees with another, or is not blamed, concedes nothing
    [
      "1[The union] 1{said} 1<the waste was old>. 2[Northline] 2{agreed} 2<that the waste was old>.",
    ],
    [
      "1[The union] 1{said} 1<Northline had dumped waste>. 2[Jon Moss] 2{agreed} 2<that waste had been left on the site>.",
    ],
  ],
  "such a conversation, which is not recalled": [
    [
      "1[Mara Lind] 1{wrote} 1<that Jon Moss had told her to wait>. Rain fell. Boats were late. 2[Jon Moss] 2{said} 2<he could not recall such a conversation>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{wrote} 1<that Jon Moss had told her to wait>. Rain fell. Boats were late. 2[Jon Moss] 2{said} 2<he did not remember any conversation of the kind>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{wrote} 1<that Jon Moss had told her to wait>. Rain fell. Boats were late. 2[Jon Moss] 2{said} 2<he could not recall such a winter>.",
    ],
    [
      "1[Mara Lind] 1{wrote} 1<that Ada Holm had told her to wait>. Rain fell. Boats were late. 2[Jon Moss] 2{said} 2<he could not recall such a conversation>.",
    ],
  ],
  "a noun for an answer": [
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2[Jon Moss] 2{offered the rebuttal} 2<that the piles were rotten>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. The usual 2{retort is} 2<that the piles are rotten>.",
      "S2 counterclaim → S1",
    ],
    [
      "The toll has been raised. 1[Jon Moss] 1{has the counter-argument} 1<that the road was closed>.",
      "S1 counterclaim → narration",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2[Jon Moss=Jon Moss]’s 2{answer} was 2<that the piles were rotten>.",
      "S2 counterclaim → S1",
    ],
    // who will look into it has not answered it, and a question is no claim
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2[Jon Moss=Jon Moss]’s 2{response} was 2<that he would look into it>.",
    ],
    [
      "Mara Lind asked whether the pier was safe. 1[Jon Moss=Jon Moss]’s 1{answer} was 1<that the piles were rotten>.",
    ],
  ],
  "“No”, to somebody by name or with a dash behind it": [
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2[Jon Moss] 2{wrote}: 2<“No @maralind, the port has no plan.”>",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2<“No - the port has never had a plan,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    // of a thing it is a determiner
    [
      "1[Mara Lind] 1{said} 1<the pier was safe>. 2<“No plan has been made yet,”> 2[Jon Moss] 2{said}.",
    ],
  ],
  "a state that one is not in": [
    [
      "1[Mara Lind] 1{said} 1<the port was in good hands>. 2[Jon Moss] 2{said} 2<the port was not in good hands>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the port was in very good hands>. 2[Jon Moss] 2{said} 2<the port was not “in good hands”>.",
      "S2 denial → S1",
    ],
    // another is not
    [
      "1[Mara Lind] 1{said} 1<the port was in good hands>. 2[Jon Moss] 2{said} 2<the yard was not in good hands>.",
    ],
    // and what is told by the way is not what is said
    [
      "1[Mara Lind] 1{said} 1<she found letters that were not among the papers of the lawyers>. 2[Jon Moss] 2{said} 2<his lawyers had handed the papers back>.",
    ],
  ],
  "a deed that was not done": [
    [
      "1[Ada Holm] 1{said} 1<Jon Moss had bullied the crew>. 2[Jon Moss] 2{said} 2<he had never met them>.",
      "S2 denial → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<the port had moved two clerks>. 2[The port] 2{said} 2<nobody had been punished>.",
      "S2 denial → S1",
    ],
    // what goes on in him is no deed
    [
      "1[Ada Holm] 1{said} 1<Jon Moss had bullied the crew>. 2[Jon Moss] 2{said} 2<he did not think of the sea>.",
    ],
  ],
  "the defence before a court": [
    [
      "1[The prosecution=prosecution] 1{says} 1<Jon Moss lit the fire>. 2[The defence=defence] 2{says} 2<he was in Lisse>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Prosecutors] 1{say} 1<Jon Moss lit the fire>. 2[Jon Moss] 2{told} the court 2<the lamp had fallen>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The prosecution=prosecution] 1{says} 1<Jon Moss lit the fire>. The court 2{was told} 2<that he had sent a message>. 3[The defence=defence] 3{says} 3<the message was a joke>.",
      "S3 counterclaim → S2",
    ],
    // a witness is on nobody's side, and who will appeal tells nothing
    [
      "1[Prosecutors] 1{say} 1<Jon Moss lit the fire>. 2[Ada Holm] 2{told} the court 2<the lamp had fallen>.",
    ],
    ["1[Prosecutors] 1{say} 1<Jon Moss lit the fire>. 2[Jon Moss] 2{said} 2<he would appeal>."],
  ],
  "a plea, to what one is said to have done": [
    [
      "1[Ada Holm] 1{said} 1<Jon Moss struck a guard>. 2[Jon Moss] 2{pleaded} 2<not guilty>.",
      "S2 denial → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<a clerk would not sit with Jon Moss>. 2[Jon Moss] 2{has pleaded} 2<not guilty>.",
      "S2 denial → narration",
    ],
  ],
  "what a court has heard, in other words": [
    ["1<The men stole £4m>, a court 1{has heard}. 2[The men] 2{deny} 2<theft>.", "S2 denial → S1"],
    [
      "1[Ada Holm] 1{heard} 1<that the pier was shut>. 2[Jon Moss] 2{denied} 2<theft>.",
      "S2 denial → narration",
    ],
  ],
  "the opposite of what is said of one": [
    [
      "1[Ada Holm] 1{said} 1<Jon Moss had supported the toll>. 2[Jon Moss] 2{said} 2<he was against it>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[A clerk] 1{said} 1<Jon Moss had closed the gate>. 2[Jon Moss] 2{said} 2<he had opened it in May>.",
      "S2 counterclaim → S1",
    ],
    // of something else; later
    [
      "1[A clerk] 1{said} 1<Jon Moss had supported the toll>. 2[Jon Moss] 2{said} 2<he was against tall piers>.",
    ],
    [
      "1[A clerk] 1{said} 1<Jon Moss had opened a gate>. 2[Jon Moss] 2{said} 2<he would close the gate in May>.",
    ],
    // both oppose it; of somebody else
    [
      "1[Ada Holm] 1{said} 1<Jon Moss had never supported the toll>. 2[Jon Moss] 2{said} 2<he was against it>.",
    ],
    [
      "1[Ada Holm] 1{said} 1<a clerk had supported the toll>. 2[Jon Moss] 2{said} 2<he was against it>.",
    ],
  ],
  "fault found with what another brings up": [
    [
      "1[Jon Moss] 1{said} 1<a video would clear him>. 2[Ada Holm] 2{said} 2<the video had never been shown>.",
      "S2 denial → S1",
    ],
    [
      "1[Jon Moss] 1{said} 1<boats were slow>. 2[Ada Holm] 2{said} 2<Moss’s plan was dangerous>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Jon Moss] 1{said} 1<a study proved it>. 2[Ada Holm] 2{said} 2<the study misleads readers>.",
      "S2 counterclaim → S1",
    ],
    ["1[Jon Moss] 1{said} 1<a video would clear him>. 2[Ada Holm] 2{said} 2<the video was long>."],
    // whom a wrong is done to; what nobody relies on
    [
      "1[Jon Moss] 1{said} 1<a video would clear him>. 2[Ada Holm] 2{said} 2<the video was stolen>.",
    ],
    ["1[Jon Moss] 1{said} 1<a storm was near>. 2[Ada Holm] 2{said} 2<the storm was dangerous>."],
    [
      "1[Jon Moss] 1{said} 1<the ferry sank>. 2[Ada Holm] 2{said} 2<the ferry had never been late>.",
    ],
  ],
  "an ad in which somebody says it": [
    [
      "In an ad, 1[Jon Moss] 1{says} 1<the pier is rotten>. 2[A clerk] 2{said} 2<the sea was calm>. 3[Ada Holm] 3{called} 3<the ad a work of fiction>.",
      "S3 denial → S1",
    ],
  ],
  "what one rejects in reported speech": [
    [
      "1[Ada Holm] 1{said} 1<the report was late>. 2[Jon Moss] 2{said} 2<he rejected that>.",
      "S2 denial → S1",
    ],
  ],
  "a study that misreads": [
    [
      "1[A study] 1{found} 1<that two laws cut pay>. 2[Ada Holm] 2{said} 2<it “misreads the law”>.",
      "S2 denial → S1",
    ],
  ],
  "who is accused accuses": [
    [
      "1[Ada Holm] 1{said} 1<Moss had failed the crew>. 2[A clerk] 2{said} 2<it rained>. 3[Jon Moss] 3{accused} 3<Holm of envy>.",
      "S3 counterclaim → S1",
    ],
  ],
  "the idea of a plan, which nobody has claimed": [
    [
      "1[Ada Holm] 1{warned} 1<that a pay rise would cost jobs>. 2[Jon Moss] 2{rejected} 2<the idea of a rise>.",
    ],
  ],
  "that claim, of which nobody’s words are told": [
    [
      "1[Ada Holm] 1{said} 1<the pier was rotten>. The crew persisted in arguments over pay. 2[Jon Moss] 2{said} 2<that claim was false>.",
      "S2 denial → nothing",
    ],
  ],
  "a figure for something else": [
    // of the dead and of the hurt, here and there
    [
      "1[The union] 1{said} 1<94 sailors were killed>. 2[The navy] 2{said} 2<nine sailors were hurt>.",
    ],
    [
      "1[The union] 1{said} 1<94 sailors died in Lisse>. 2[The navy] 2{said} 2<nine sailors died in Orland>.",
    ],
    [
      "1[The union] 1{said} 1<94 sailors died in the first storm>. 2[The navy] 2{said} 2<nine sailors died in the second storm>.",
    ],
    [
      "1[The mayor] 1{said} 1<300 homes had been built>. 2[Lind] 2{said} 2<120 homes had been sold>.",
    ],
    [
      "1[The mayor] 1{said} 1<the pier would cost £90>. 2[Lind] 2{said} 2<the bishop would give £20>.",
    ],
    ["1[The union] 1{said} 1<200 clerks had gone>. 2[Lind] 2{said} 2<12 more clerks had gone>."],
    [
      "1[The port] 1{said} 1<40 ships were late on Monday>. 2[Lind] 2{said} 2<60 ships were late on Tuesday>.",
    ],
    ["1[The union] 1{put} 1<the number at 41>. 2[Lind] 2{put} 2<the number at 44>."],
    ["1[The union] 1{said} 1<it cost £40>. 2[Lind] 2{put} 2<the figure at 9%>."],
  ],
  "whose account “her account” is": [
    [
      "1[Ruth Fell] 1{said} 1<she had been sacked by letter>. 2[Mr Moss] 2{said} 2<the port had lost money>. 3[The port] 3{disputed} 3<her account>.",
      "S3 denial → S1",
    ],
    [
      "1[Mr Moss] 1{said} 1<the letter had come late>. 2[Ms Fell] 2{said} 2<the port had lost money>. 3[The port] 3{rejected} 3<his claim>.",
      "S3 denial → S1",
    ],
  ],
  "the numbers, which only one has given": [
    [
      "1[Orr] 1{said} 1<the pier had cost £9m>. 2[Fell] 2{said} 2<the lifeboat was new>. 3[Lund] 3{said} 3<the numbers were bogus>.",
      "S3 denial → S1",
    ],
  ],
  "the numbers of one who has said more": [
    [
      "1[Orr] 1{said} 1<the pier had cost £9m>. 2[Orr] 2{said} 2<the mayor was asleep>. 3[Lund] 3{said} 3<Orr’s numbers were bogus>.",
      "S3 denial → S1",
    ],
  ],
  "nothing in common with what is denied": [
    [
      "1{It is claimed} 1<that Lind shoved a clerk>. The tide turned at noon. 2[Lind] 2{denied} 2<that the paper favours ferries>.",
      "S2 denial → narration",
    ],
  ],
  "the same, though another has spoken since": [
    [
      "1[Moss] 1{said} 1<the school was closing>. 2[Fell] 2{said} 2<300 pupils had left>. 3[Lind] 3{insisted} 3<the school was not closing>.",
      "S3 denial → S1",
    ],
    [
      "1[Moss] 1{said} 1<the school in Lisse was closing>. 2[Fell] 2{said} 2<300 pupils had left>. 3[Lind] 3{said} 3<the road was not closing>.",
    ],
  ],
  "a rumour, told by the way": [
    [
      "1[The bishop] 1{blamed} 1<the verger for the fire>, although 2<the vicar> 2{is rumoured} 2<to have lit it>.",
    ],
  ],
  "several claims at once": [
    [
      `${accusation}2[It=The union] 2{alleged} 2<that Northline had bribed the harbour master>. 3{It has been claimed} 3<that its crews slept on duty>. 4[Northline] 4{rejected} 4<the allegations>.`,
      "S4 denial → S1 S2 S3",
    ],
    [
      `${accusation}2[It=The union] 2{alleged} 2<that Northline had bribed the harbour master>. 3[Northline] 3{denied} 3<any wrongdoing>.`,
      "S3 denial → S1 S2",
    ],
    // what several say of the one who denies it
    [
      "1[A mate] 1{said} 1<Northline had hidden two fires>. 2[A cook] 2{said} 2<Northline had paid for silence>. 3[Northline] 3{denied} 3<the charges>.",
      "S3 denial → S1 S2",
    ],
    // the same again, in more words
    [
      `${accusation}2[The union] 2{said} 2<that Northline had hidden the two fires from its crews>. 3[Northline] 3{denied} 3<it>.`,
      "S3 denial → S1 S2",
    ],
    [
      `${accusation}2[The union] 2{said} 2<its members would strike in May>. 3[Northline] 3{denied} 3<hiding the fires>.`,
      "S3 denial → S1",
    ],
    // whatever it is
    [
      `${accusation}2[The union] 2{said} 2<the pier was rotten>. 3[Northline] 3{said} 3<none of it was true>.`,
      "S3 denial → S1 S2",
    ],
  ],
  "the claim that has the most to speak for it": [
    // nobody's claim but the last: the speaker answered the first long ago
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[Mara Lind] 3{told} the court 3<Northline had painted over the soot>. 4[Northline] 4{rejected} 4<that claim>.`,
      "S2 denial → S1",
      "S4 denial → S3",
    ],
    // the words in common tell, not the place
    [
      "1[Mara Lind] 1{said} 1<the captain had slept on the bridge>. 2[Jon Moss] 2{said} 2<the captain was often late>. 3[The captain] 3{denied} 3<sleeping on the bridge>.",
      "S3 denial → S1",
    ],
    // a study finds; what it finds are findings
    [
      "1[The study] 1{found} 1<that the pier was rotten>. 2[Mara Lind] 2{said} 2<the town was worried>. 3[The council] 3{disputed} 3<the findings>.",
      "S3 denial → S1",
    ],
    // what is denied stands nowhere else, so the claim before it is not meant
    [
      `${accusation}2[Northline] 2{rejected} 2<a claim by its own clerks that the crane was for sale>.`,
      "S2 denial → nothing",
    ],
    [
      `${accusation}The pier was closed in May. 2[Northline] 2{denied} 2<that the harbour had been sold to a foreign developer>.`,
      "S2 denial → narration",
    ],
    // in the next sentence it is the same in other words
    [
      "1[Mara Lind] 1{accused} 1<Northline of arming rebels>. 2[Northline] 2{denied} 2<that weapons had crossed the border>.",
      "S2 denial → S1",
    ],
    // what names the one who denies, and not what was said of it since
    [
      "1[Mara Lind] 1{said} 1<Jon Moss had bought a seat on the bench>. The court is old. It was painted in May. 2[A clerk] 2{said} 2<Lind stood by every word>. 3[Moss=Jon Moss] 3{laughed off} 3<the suggestion>.",
      "S3 denial → S1",
    ],
    // what joins two clauses does not tell what was said
    [
      "1[Mara Lind] 1{said} 1<the crews had heard of it from a guest>. 2[Northline] 2{said} 2<it did not recognise that account and that every crew had been told>.",
      "S2 denial → S1",
    ],
    // accused long before, and named
    [
      `${accusation}The pier is old. It was painted in May. The crane is older. It was sold in June. 2[Northline] 2{denied} 2<any wrongdoing>.`,
      "S2 denial → S1",
    ],
  ],
  "a claim inside the denial": [
    ["1[Northline] 1{denied} 1<2{claims} 2<that it had hidden two fires>>.", "S1 denial → S2"],
    [
      "1[Northline] 1{said} 1<2{claims} 2<that it had hidden two fires> were not true>.",
      "S1 denial → S2",
    ],
    [
      "1[Jon Moss] 1{told} the court 1<that the 2<fraud> 2{charges} against him were false>.",
      "S1 denial → S2",
    ],
  ],
  "the same content denied": [
    [
      "1[Mara Lind] 1{said} 1<the captain had slept on the bridge>. The ferry sank in May. 2[The captain] 2{denied} 2<sleeping on the bridge>.",
      "S2 denial → S1",
    ],
    [
      "1[The captain] 1{denied} 1<sleeping on the bridge>. The trial began in May. 2[Mara Lind] 2{told} the court 2<the captain was sleeping on the bridge>.",
      "S1 denial → S2",
    ],
    ["1[The captain] 1{denied} 1<that he had been drinking>.", "S1 denial → narration"],
  ],
  "what the article itself tells": [
    [
      "A crane was stolen from the harbour in May. 1[Jon Moss] 1{denied} 1<stealing the crane>.",
      "S1 denial → narration",
    ],
    // nobody says what he is suspected of
    [
      `${accusation}The regulator is also looking into whether the crane was stolen. 2[Northline] 2{rejected} 2<the charge>.`,
      "S2 denial → narration",
    ],
  ],
  "what is told inside another’s words": [
    ["1[Mara Lind] 1{said} 1<2[the clerk] 2{said} 2<the pier was not safe>>."],
    [
      "1[Mara Lind] 1{repeated} 1<the claim that the pier was rotten, 2<which> 2[the mayor] 2{denies}>.",
      "S2 denial → S1",
    ],
  ],
  "a headline denies what the article tells": [
    [
      "1[Northline] 1{denies} 1<hiding fires>\n\n2[The union] 2{accused} 2<Northline of hiding two fires>.",
      "S1 denial → S2",
    ],
    [
      "1[Northline] 1{denies} 1<charges>\n\nThe firm faces 2{charges of} 2<arson>.",
      "S1 denial → S2",
    ],
  ],
  "a headline tells what the text tells": [
    [
      "1{It is claimed} 1<mayor took votes>\n\n2{It has been claimed} 2<that the mayor took votes>. 3[The mayor] 3{denies} 3<taking votes>.",
      "S3 denial → S2",
    ],
  ],
  "a headline denies what the text denies": [
    [
      "1[Northline] 1{denies} 1<hiding trouble>\n\n2[The union] 2{alleged} 2<that Northline had kept two fires secret>. 3[Northline] 3{denied} 3<any trouble>.",
      "S1 denial → S2",
      "S3 denial → S2",
    ],
  ],
  "whose claim it was": [
    [
      "1[Mara Lind] 1{claimed} 1<the pier was rotten>. 2[Jon Moss] 2{claimed} 2<the crane was unsafe>. 3[The mayor] 3{rejected} 3<Lind’s claim>.",
      "S3 denial → S1",
    ],
    [
      "1[The city memo] 1{outlines} 1<how Northline hid two fires>. 2[The union] 2{said} 2<the pier was rotten>. 3[Northline] 3{dismissed} 3<the city memo as fiction>.",
      "S3 denial → S1",
    ],
  ],
  "a verdict on the claim": [
    [
      `${accusation}2<“The accusation is complete nonsense,”> 2[Northline] 2{said}.`,
      "S2 denial → S1",
    ],
    [`${accusation}2<“That is not true,”> 2[Northline] 2{said}.`, "S2 denial → S1"],
    [`${accusation}2[Northline] 2{called} 2<the charge baseless>.`, "S2 denial → S1"],
    [
      `${accusation}2[Northline] 2{said} 2<the union had made groundless accusations>.`,
      "S2 denial → S1",
    ],
    [
      `${accusation}2[Northline] 2{said} 2<there was no basis for the allegation>.`,
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<the idea of moving the pier was absurd>."],
    ["1[Mara Lind] 1{wondered} 1<whether the story was a lie>."],
    // what speaks in writing is judged like a claim
    [
      "1[A forecast] 1{says} 1<the pier will sink>. 2[Jon Moss] 2{said} 2<it was old>. 3[The mayor] 3{said} 3<the forecast was false>.",
      "S3 denial → S1",
    ],
    [`${accusation}2[A clerk] 2{said} 2<there was no evidence of wrongdoing>.`, "S2 denial → S1"],
    // what somebody thinks of what he has just told himself
    [
      `${accusation}2<“The crews heard of it from a guest. That’s disgraceful,”> 2[Mara Lind] 2{said}.`,
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The mayor] 2{wrote} 2<that such a reading was wrong>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“I don’t believe that’s accurate,”> 2[the mayor] 2{said}.",
      "S2 denial → S1",
    ],
    [`${accusation}2[Northline] 2{said} 2<the stories were “made up”>.`, "S2 denial → S1"],
    [
      `1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{said} 2<it may be wrong to sell it>.`,
    ],
    // said of the last word, where that was held against the speaker
    [`${accusation}2<“That is insulting,”> 2[Northline] 2{said}.`, "S2 denial → S1"],
    ["1[Mara Lind] 1{said} 1<the pier was shut>. 2<“That is absurd,”> 2[Jon Moss] 2{said}."],
    [
      "1[Mara Lind] 1{said} 1<the mayor wanted to sell the pier>. 2[The mayor] 2{said} 2<that was not her view>.",
      "S2 denial → S1",
    ],
    [
      "1[The council] 1{said} 1<it had held three hearings>. 2[Jon Moss] 2{disputed} 2<the number>.",
      "S2 denial → S1",
    ],
    [
      "1[Jon Moss] 1{repeated} 1<2[Northline’s=Northline] 2{accusation} 2<that the articles were misleading>>.",
    ],
    // it measures, and denies nothing
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{said} 2<it was not so much the pier that worried him>.",
    ],
    // the one that was reported, not all that was answered before
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[The Gazette] 3{reported} 3<that Northline was for sale>. 4[Northline] 4{said} 4<the report was untrue>.`,
      "S2 denial → S1",
      "S4 denial → S3",
    ],
    // of two verdicts the one that denies, not the one that blames
    [
      `${accusation}2[Northline] 2{said} 2<the union had jumped to an unfair conclusion and its accusation was false>.`,
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the council kept a list of critics>. 2[The council] 2{said} 2<there was no such list>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[The council] 2{said} 2<none of it was true>.",
      "S2 denial → S1",
    ],
    // an adjective of the reporter's, and no verdict
    ["1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{repeated} 2<an unfounded story>."],
  ],
  "another figure": [
    [
      "1[Mara Lind] 1{said} 1<the pier had cost £900>. 2[The council] 2{said} 2<the true cost was closer to £90>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier had cost $900>. 2[The council] 2{said} 2<it was $90, not $900>.",
      "S2 denial → S1",
    ],
    // nobody has put another figure to it
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The council] 2{said} 2<the true cost was £90>.",
    ],
    ["1[The council] 1{said} 1<people no longer knew the real value of a pier>."],
  ],
  "a word of the accused": [
    [`${accusation}2<“We have done nothing wrong,”> 2[Northline] 2{said}.`, "S2 denial → S1"],
    [
      "1[Mara Lind] 1{claimed} 1<that Jon Moss had threatened the guard>. 2<“I did not threaten anybody,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{said} 2<Lind was lying>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{said} 2<Lind was wrong>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{accused} 1<Jon Moss of misleading the town>. 2<“There was no plot,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<Jon Moss was late>. 2<“There was no bus,”> 2[Jon Moss] 2{said}."],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{said} 2<that if Ada Vane thought so, she was wrong>.",
    ],
    // said of others, who are not the same
    [
      "1[A poll] 1{found} 1<that most people had read the report>. 2[Jon Moss] 2{said} 2<clerks had not read it>.",
    ],
    // who says so was accused, whoever it was
    ["1[Northline] 1{has insisted} 1<it did nothing wrong over the fires>.", "S1 denial → nothing"],
    ["1[Northline] 1{said} 1<there was nothing wrong with the crane>."],
    [
      "1[Mara Lind] 1{said} 1<Northline had painted over the soot>. 2<“Nobody painted over anything,”> 2[Northline] 2{said}.",
      "S2 denial → S1",
    ],
    [`${accusation}2<“There were not two fires,”> 2[Northline] 2{said}.`, "S2 denial → S1"],
    // an order denies nothing
    [
      "1[Mara Lind] 1{said} 1<people drink from the lake>. 2<“Do not drink from the lake,”> 2[Jon Moss] 2{said}.",
    ],
    // whom "he" means in a second sentence is not who spoke before
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“My father loved the pier. He was wrong,”> 2[Jon Moss] 2{said}.",
    ],
    // what the last speaker said in passing, turned round
    [
      "1[Jon Moss] 1{said} 1<he had been accused by a clerk who was fired in May>. 2[The clerk] 2{said} 2<she was not fired>.",
      "S2 denial → S1",
    ],
    // a denial contradicted
    [
      "1[Mara Lind] 1{claimed} 1<that Jon Moss had met the bankers>. 2<“I have not met them,”> 2[Jon Moss] 2{said}. 3[A clerk] 3{said} 3<Moss had met them in May>.",
      "S2 denial → S1",
      "S3 denial → S2",
    ],
    [
      "1[The state] 1{alleged} 1<that Jon Moss had beaten a guard>. 2[The lawyer=Jon Moss] 2{said} 2<her client had acted in self-defense>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Jon Moss was the reason she was not leaving>. 2[Jon Moss] 2{repeated} 2<the reason he was not leaving>.",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that Jon Moss had paid nothing for the boat>. 2<“Of course I paid for the boat,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2<“I did not see the play,”> 2[Jon Moss] 2{said}.",
    ],
    // who denies something too, and who takes up a word by the way
    [
      "1[Mara Lind] 1{denied} 1<painting piers>. 2[Jon Moss] 2{said} 2<he had not painted piers>.",
      "S1 denial → narration",
    ],
    [
      "1<“We have never wanted Moss’s boat, and have no plans to buy a boat,”> 1[Mara Lind] 1{said}. 2[Moss=Jon Moss] 2{said} 2<he planned to sell the boat in May>.",
    ],
  ],
  "a denial goes on": [
    [
      `${accusation}2[3[Northline]] 2{rejected} 2<the allegation>, 3{saying} 3<the engines were new>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3<“We were never told of any fire,”> 3[the firm=Northline] 3{said}.`,
      "S2 denial → S1",
      "S3 denial → S1",
    ],
    [
      `${accusation}2[3[Northline]] 2{disputed} 2<that it had hidden a fire, 3{saying} 3<both engines were new>>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[3[Northline]] 2{denied} 2<the allegation> and 3{accused} 3<the union of blackmail>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[It=Northline] 3{added} 3<that both engines were new>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[Mara Lind] 3{said} 3<both engines were new>.`,
      "S2 denial → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>.\n\n3[The firm=Northline] 3{said} 3<both engines were new>.`,
      "S2 denial → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>.\n\n3[It=Northline] 3{also said} 3<both engines were new>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. It opened its books in May. 3[The firm=Northline] 3{said} 3<both engines were new>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[Its chief executive, Mara Lind], 3{said} 3<both engines were new>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    // those who speak for the body that denied it
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>.\n\n3<“Both engines were new,”> 3{said} 3[Mara Lind, its director].`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[The Pilots’ Forum] 2{denied} 2<the allegation>.\n\n3<“Both engines were new,”> 3{said} 3[the forum’s Mara Lind].`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[The Pilots’ Forum] 2{denied} 2<the allegation>.\n\n3<“Both engines were old,”> 3{said} 3[the union’s Mara Lind].`,
      "S2 denial → S1",
    ],
    [
      `${accusation}2[Northline] 2{rejected} 2<the allegation>. The pier was painted in May. The crane was sold. 3<“The crane is lovely,”> 3[Mara Lind] 3{said}.`,
      "S2 denial → S1",
    ],
  ],
  "an answer by its cue": [
    [
      `${accusation}2[Northline] 2{countered} 2<that the engines were new>.`,
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline], however, 2{said} 2<the engines were new>.`,
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}In response to the accusation, 2[Northline] 2{said} 2<the engines were new>.`,
      "S2 counterclaim → S1",
    ],
    [
      `1[Mara Lind] 1{said} 1<Northline was late>. 2[Northline] 2{replied} 2<that the ferry had sailed on time>.`,
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. Jon Moss pushed back. 2<“The pier is new,”> 2[Moss=Jon Moss] 2{said}.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] disagreed, 2{saying} 2<the pier was new>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Ada Vane] 2{said} 2<it was old>. 3[Jon Moss] pushed back on Lind’s claim, 3{saying} 3<the pier was new>.",
      "S3 counterclaim → S1",
    ],
    // what one keeps saying has been doubted
    ["1[The captain] 1{has always insisted} 1<that he was awake>.", "S1 counterclaim → narration"],
    [
      "1[Mara Lind] 1{said} 1<the inquiry read all the logs>. But 2[a clerk] 2{said} 2<the inquiry never asked for them>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. That drew a response from 2[Jon Moss], who 2{said} 2<the pier was new>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the mayor had sold the log>. But 2[the mayor] 2{insisted} 2<it was at the museum>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Northline was late>. 2<“They are playing politics,”> 2[Northline] 2{said}.",
      "S2 counterclaim → S1",
    ],
    // a witness for what was denied
    [
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[A clerk] 3{confirmed} 3<the account>.`,
      "S2 denial → S1",
      "S3 counterclaim → S2",
    ],
    // an answer to a question
    [
      `1[Mara Lind] 1{said} 1<Northline was late>. Asked about the crane, 2[Northline] 2{replied} 2<that it was new>.`,
    ],
    [
      `${accusation}2[3[Northline]] 2{conceded} 2<that one fire had been hidden> but 3{said} 3<the engines were new>.`,
      "S2 concession → S1",
      "S3 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was lovely>. 2[3[Northline]] 2{admitted} 2<that the season had been poor> but 3{said} 3<the engines were new>.",
    ],
    [
      "1[Video] 1{shows} 1<the sea was calm>, contradicting 2[the captain’s=The captain] 2{claim} 2<that a storm sank the ferry>.",
      "S1 counterclaim → S2",
    ],
  ],
  "what is rejected but no claim": [
    ["1[Mara Lind] 1{said} 1<the town needs a pier>. 2[The council] 2{rejected} 2<the offer>."],
    ["1[The court] 1{denied} 1<the request>."],
    ["1[Mara Lind] 1{said} 1<the town needs a pier>. 2[The council] 2{denied} 2<us a hearing>."],
    [
      "1[Mara Lind] 1{said} 1<the town needs a pier>. 2[The council] 2{denied} 2<many fishermen the right to moor there>.",
    ],
    ["1[Mara Lind] 1{said} 1<the town needs a pier>. 2[Nobody] 2{disputed} 2<that>."],
    [`${accusation}2[Northline] neither admitted nor 2{denied} 2<the allegation>.`],
    [`${accusation}2[Mara Lind] 2{said} 2<Northline had to rebut the allegation>.`],
    [
      "1[Mara Lind] 1{said} 1<the town needs a pier>. 2[Jon Moss] 2{said} 2<none of this was working>.",
    ],
    ["1[Mara Lind] 1{said} 1<the town needs a pier>. 2[Jon Moss] 2{did not deny} 2<that>."],
  ],
  pleas: [
    [`${accusation}2[Northline] 2{pleaded} 2<not guilty>.`, "S2 denial → S1"],
    ["1[Jon Moss] 1{pleaded} 1<guilty to arson>.", "S1 concession → narration"],
  ],
  "one who disagrees": [
    [
      "1[Mara Lind] 1{claimed} 1<that Lisse was dead>. 2<“I strongly disagree,”> 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that Lisse was dead>. 2<“I couldn’t disagree more,”> 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    // of several that argue it may be any
    [
      "1[Mara Lind] 1{said} 1<it rained>. 2<“I fundamentally disagree,”> 2{said} 2[Jon Moss].",
      "S2 denial → nothing",
    ],
    ["1[Mara Lind] 1{said} 1<it rained>. 2<“We do not disagree,”> 2{said} 2[Jon Moss]."],
    ["1[Mara Lind] 1{said} 1<it rained>. 2<“I disagree on most films,”> 2{said} 2[Jon Moss]."],
  ],
  "an answer that turns aside": [
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had lost the log>. 2[Jon Moss] 2{suggested} 2<the fault might lie with Lind’s own boats>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the log was lost>. 2[Jon Moss] 2{suggested} 2<the fault might lie with the weather>.",
    ],
    [
      "1[The study] 1{argues} 1<that Jon Moss was asleep>. 2[Jon Moss] 2{said} 2<he took such complaints very seriously>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The study] 1{argues} 1<that Jon Moss was asleep>. 2[Jon Moss] 2{said} 2<he took his work very seriously>.",
    ],
  ],
  "a denial of what the article tells one is asked about": [
    [
      "Jon Moss has faced questions about the sale. 1[He=Jon Moss] 1{said} 1<no money changed hands>.",
      "S1 denial → narration",
    ],
    ["Jon Moss has faced the wind all day. 1[He=Jon Moss] 1{said} 1<no money changed hands>."],
  ],
  "a concession by who has just been charged": [
    // the part of it that is not denied
    [
      "1[Mara Lind] 1{claimed} 1<that a nurse had been dismissed and her desk cleared>. 2[The hospital] 2{confirmed} 2<that she had left>, but 3[the hospital] 3{denied} 3<that her desk had been cleared>.",
      "S2 concession → S1",
      "S3 denial → S1",
    ],
    [
      "1[The Courier] 1{alleged} 1<that Jon Moss had taken gifts>. 2[Jon Moss] later 2{confessed} 2<that he drank the wine>.",
      "S2 concession → S1",
    ],
    [
      "1<“They must have known for weeks,”> 1{wrote} 1[a fan]. 2[Jon Moss] 2{acknowledged} 2<that he had been aware of it>.",
      "S2 concession → S1",
    ],
    [
      "1<“She must have known for weeks,”> 1{wrote} 1[a fan]. 2[The police] 2{acknowledged} 2<that they had been told of the crowd>.",
    ],
    [
      "1[The memo] 1{shows} 1<that the port wrote nine times>. 2[Jon Moss] 2{conceded} 2<that the messages were authentic>.",
      "S2 concession → S1",
    ],
    [
      "1[Ada Holm] 1{said} 1<Jon Moss had failed the town>. 2<“We failed them,”> 2[Moss=Jon Moss] 2{said}.",
      "S2 concession → S1",
    ],
    [
      "1[The Courier] 1{alleged} 1<that Jon Moss had taken gifts>. 2[Ada Holm] 2{admitted} 2<that she had never read the paper>.",
    ],
  ],
  concessions: [
    [
      "1[The union] 1{alleged} 1<that Northline had hidden two fires>. 2[Northline] 2{admitted} 2<that it had hidden the fires>.",
      "S2 concession → S1",
    ],
    ["1[Northline] 1{admitted} 1<that the season had been poor>."],
  ],
  "refusals to comment": [
    [
      "1[Mara Lind] 1{said} 1<Rook had been promised a move>. 2[The club] 2{would not respond} 2<to that directly>.",
      "S2 no-comment → S1",
    ],
    [
      "1[A spokesman for Vesper] 1{said} 1<the yard had closed>.\n\n2[The regulator] 2{declined to comment}.",
      "S2 no-comment → narration",
    ],
    // whatever was asked, and nothing that anybody has said
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<Northline knew of the rust>. 2[Jon Moss] 2{said} 2<it was raining>. 3[Northline] 3{declined} 3<to comment on the matter>.",
      "S3 no-comment → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Northline knew of the rust>. 2[The police] 2{declined to say} 2<whether there had been a complaint>.",
      "S2 no-comment → narration",
    ],
    [
      "1[Mara Lind] 1{said} 1<Rook had been promised a move>. 2[The club] 2{would not comment} 2<on that>.",
      "S2 no-comment → S1",
    ],
    // said of oneself, with nothing else beside it
    ["1[Northline] 1{said} 1<it would not comment on gossip>.", "S1 no-comment → narration"],
    ["1[Northline] 1{said} 1<it would not comment on gossip but that the ship was safe>."],
    ["1[Northline] 1{said} 1<it will refuse to answer questions>."],
    [`${accusation}2[Northline] 2{declined} 2<to comment>.`, "S2 no-comment → S1"],
    [
      `${accusation}2[The harbour police] 2{would not comment} 2<on the accusation>.`,
      "S2 no-comment → S1",
    ],
    ["1[Northline] 1{did not respond to a request for comment}.", "S1 no-comment → narration"],
    // what a reporter asks for is no claim, nor is the reason for silence
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Northline] 2{declined to comment} 2<for this article>.",
      "S2 no-comment → narration",
    ],
    [
      "1[The clerk] 1{said} 1<the pier was sound>. 2[Northline] 2{declined to comment} 2<on the inquest, citing a lawsuit>.",
      "S2 no-comment → narration",
    ],
    [
      `${accusation}2[Northline] 2{declined} 2<to comment>, 3{saying} 3<it had not yet read the complaint>.`,
      "S2 no-comment → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Northline sold its cranes>. 2[Northline] 2{declined} 2<to comment about its pensions>.",
      "S2 no-comment → narration",
    ],
    [`${accusation}2<“We do not comment on gossip,”> 2[Northline] 2{said}.`, "S2 no-comment → S1"],
    [`${accusation}2<“I won't speculate,”> 2[Mara Lind] 2{said}.`, "S2 no-comment → S1"],
    ["1<“Judges should not speculate,”> 1[Mara Lind] 1{said}."],
    ["1<“You shouldn't speculate about me,”> 1[Mara Lind] 1{said}."],
    ["1<“The crews won't get into the port,”> 1[Mara Lind] 1{said}."],
    ["1<“The data can't answer that,”> 1[Mara Lind] 1{said}."],
    [
      "1[Northline] 1{refused to say} 1<whether 2[Mara Lind] 2{thought} 2<the pier was safe>>.",
      "S1 no-comment → S2",
    ],
  ],
  "what there is no evidence of": [
    [
      "1[Mara Lind] 1{said} 1<the captain had slept on the bridge>. 2[The auditors] 2{said} 2<they had found no evidence that the captain slept on the bridge>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the captain had slept on the bridge>. 2[The auditors] 2{said} 2<they saw no sign of rust>.",
    ],
  ],
  "an answer by its opening": [
    [
      "1[Mara Lind] 1{said} 1<Moss had taken money>. In his response, 2[Jon Moss] 2{said} 2<the board had been told of it>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The board] 1{ruled} 1<that the toll was lawful>. 2[Mara Lind] 2{said} 2<she was glad>. In dissent, 3[Judge Moss] 3{argued} 3<that the others had misread the law>.",
      "S3 counterclaim → S1",
    ],
  ],
  "words of one’s own inside one’s own words": [
    [
      "1[Mara Lind] 1{called for} 1<a ban on ferries>. 2[Jon Moss] 2{wrote} 2<that 3[he=Jon Moss] 3{rejects} 3<Lind’s latest comments>>.",
      "S2 denial → S1",
    ],
    [
      `${accusation}2[Northline] 2{said} 2<3[its records=its records] 3{show} 3<that the accusation is false>>.`,
      "S2 denial → S1",
    ],
  ],
  "what a quotation tells of another": [
    [
      `${accusation}2[Mara Lind] 2{wrote}: 2<“3[Your letter=Northline] 3{disputes} 3<the accusation> in part.”>`,
    ],
  ],
  "a claim by its owner or its noun": [
    // what has just been said, and not what was described long before
    [
      "1[Jon Moss] 1{described} 1<the pier as a disaster>. The crane was sold. The yard was painted. The ferry is new. Its lamps are old. The season was poor. The ice was late. The road is shut. The fair was held. 2[The watchdog] 2{concluded} 2<that the tender had been rushed>. 3[The mayor] 3{said} 3<it did not recognise that description>.",
      "S3 denial → S2",
    ],
    [
      "1[Mara Lind] 1{found} 1<that a third of the lamps were old>. 2[Northline] 2{called} 2<the research flawed>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<that prices would fall>. 2[Jon Moss] 2{called} 2<Lind’s analysis utter tosh>.",
      "S2 denial → S1",
    ],
    [
      "1[The Velmarkians] 1{have warned} 1<that they could close the strait>. 2[Jon Moss] 2{raised concerns} 2<that the pier was rotten>. 3[The senators] 3{rejected} 3<Velmarkian concerns>.",
      "S3 denial → S1",
    ],
    // another’s by name, who says nothing
    [
      "1[Mara Lind] 1{said} 1<Northline was late again>. 2[Northline] 2{rejected} 2<attacks from Jon Moss>.",
      "S2 denial → nothing",
    ],
    // who had the last word on something else
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. The crane was sold in May. The yard was painted. 2[Northline] 2{shrugged off} 2<the decision>.",
      "S2 denial → nothing",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{said} 2<the crane was unsafe>. 3[The mayor] 3{rejected} 3<Lind’s remarks about cranes>.",
      "S3 denial → S1",
    ],
    // a body has no "his"
    [
      "1[Jon Moss] 1{said} 1<the pier was rotten>. 2[The Gazette] 2{said} 2<the crane was for sale>. 3[The council] 3{disputed} 3<his conclusion>.",
      "S3 denial → S1",
    ],
    [
      "1[The court] 1{ruled} 1<that the toll was lawful>. 2[Jon Moss] 2{said} 2<the pier was rotten>. 3[The mayor] 3{did not comment on} 3<the ruling>.",
      "S3 no-comment → S1",
    ],
  ],
  "how strongly something was put": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The council] 2{said} 2<the danger had been “somewhat overstated”>.",
      "S2 denial → nothing",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The council] 2{said} 2<the idea that the pier was rotten did not square with the record>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[The council] 2{said} 2<the story would hold up>.",
    ],
    [
      "1[Jon Moss] 1{said} 1<that 2[Lind’s=Mara Lind] 2{argument} 2<that the pier is rotten> is undermined by the log>.",
      "S1 denial → S2",
    ],
  ],
  "a quarrel that the article tells": [
    ["1[The mayor] 1{dismissed} 1<the whole row as absurd>.", "S1 denial → narration"],
    ["1[The mayor] 1{disputes} 1<the idea that she had to resign>.", "S1 denial → narration"],
  ],
  "who does not deny what is held against him": [
    [
      "1[Mara Lind] 1{alleged} 1<that Northline had lost her file>. 2[Northline] 2{did not deny} 2<losing the file>.",
      "S2 concession → S1",
    ],
    [
      "1[Mara Lind] 1{alleged} 1<that Northline had lost her file>. 2[Northline] 2{did not dispute} 2<her account>.",
      "S2 concession → S1",
    ],
    [
      "1[Mara Lind] 1{alleged} 1<that Northline had lost her file>. 2[Ada Holm] 2{did not dispute} 2<her account>.",
    ],
    ["1[Northline] 1{did not deny} 1<losing the file>."],
    [
      "1[Mara Lind] 1{alleged} 1<that Northline had lost her file>. 2<“That is true,”> 2[Northline] 2{said}.",
      "S2 concession → S1",
    ],
    ["1[Mara Lind] 1{said} 1<it was cold>. 2<“That is true,”> 2[Northline] 2{said}."],
    [
      "1[Mara Lind] 1{accused} 1<Northline of lying>. 2<“It is true that we met her, but we never lied,”> 2[Northline] 2{said}.",
      "S2 denial → S1",
    ],
  ],
  "who has just been accused owns up": [
    [
      "1[The Courier] 1{accused} 1<Jon Moss of lying>. 2[Moss=Jon Moss] 2{acknowledged} 2<that he was nervous>.",
    ],
    [
      "1[The Courier] 1{accused} 1<Jon Moss of lying>. 2[Moss=Jon Moss] 2{admitted} 2<that he had lost weight>.",
    ],
    ["1<“I slept,”> 1[Jon Moss] 1{admitted} under questioning.", "S1 concession → narration"],
    ["1[Jon Moss] 1{admitted} 1<guilt>.", "S1 concession → narration"],
  ],
  "who has just been contradicted concedes": [
    // what is left of it after a denial
    [
      `${accusation}2[Northline] 2{denied} 2<it>. 3[The firm=Northline] 3{acknowledged} 3<that one lamp had smoked>.`,
      "S2 denial → S1",
      "S3 concession → S1",
    ],
    [
      `${accusation}2[Northline] 2{rejected} 2<the claim>. 3[Mara Lind] 3{conceded} 3<that the lamp was old> but 4[she=Mara Lind] 4{said} 4<it had never smoked>.`,
      "S2 denial → S1",
      "S3 concession → S2",
      "S4 counterclaim → S2",
    ],
    // under pressure
    [
      "Under questioning, 1[Jon Moss] 1{conceded} 1<that half of the lamps were old>.",
      "S1 concession → narration",
    ],
    ["1[Jon Moss] 1{admitted} 1<that he was nervous>."],
    [
      "1[Critics] 1{warn} 1<that shops will close>. 2[Jon Moss] refused, in general, 2{to concede} 2<that shops would close>.",
      "S2 denial → S1",
    ],
    // another’s charge
    [
      "1[Prosecutors] 1{alleged} 1<that Jon Moss had committed fraud>. 2[Mara Lind] 2{pleaded} 2<guilty to fraud>.",
      "S2 concession → narration",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2<“She made it up,”> 2[Jon Moss] 2{said}. 3[Mara Lind] 3{admitted} 3<that she had misspoken>.",
      "S2 denial → S1",
      "S3 concession → S2",
    ],
  ],
  "a refusal is on what the article began to say of who refuses": [
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<Northline knew of the rust>. 2[Jon Moss] 2{said} 2<it was raining>. 3[Northline] 3{did not respond to a request for comment}.",
      "S3 no-comment → S1",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{raised concerns} 1<that the pier was rotten>. 2[Northline] 2{would not comment on} 2<the concerns>. 3<“We are not going into details,”> 3[a spokeswoman] 3{said}.",
      "S2 no-comment → S1",
      "S3 no-comment → S1",
    ],
    ["1[Jon Moss] 1{refused to say} 1<that the pier was rotten>."],
    [
      "The pier is old.\n\n1[His spokesman=a spokesman] 1{said} 1<Jon Moss had not known of the rust>. 2[Jon Moss] 2{declined} 2<to comment>.",
      "S2 no-comment → narration",
    ],
  ],
  "who is asked whether it is so": [
    [
      "The pier is old.\n\n1[A spokesman=a spokesman] 1{said} 1<a clerk had been questioned>. 2[The ministry] 2{declined} 2<to comment>.",
      "S2 no-comment → S1",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<a clerk had been questioned>. 2[The ministry] 2{declined} 2<to comment>.",
      "S2 no-comment → narration",
    ],
    [
      "The pier is old.\n\n1[A spokesman=a spokesman] 1{said} 1<a clerk had been questioned>. 2[The ministry] 2{declined} 2<to comment for this article>.",
      "S2 no-comment → narration",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{accused} 1<the firm of theft>. 2[The ministry] 2{declined} 2<to comment>.",
      "S2 no-comment → S1",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<the clinic had lost her notes>. 2[The clinic] 2{declined} 2<to comment>.",
      "S2 no-comment → S1",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<two clerks had met>. 2[Neither] 2{would discuss it}.",
      "S2 no-comment → S1",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<a clerk had been sacked>. 2[The ministry] 2{said} 2<it did not discuss personnel matters>.",
      "S2 no-comment → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the dam had leaked>. 2[The ministry] 2{would not say} 2<whether it leaks>.",
      "S2 no-comment → S1",
    ],
    [
      "2[The port] 2{neither confirmed nor denied} 1{rumours} 1<that it had burned>.",
      "S1 no-comment → S2",
    ],
    ["1[Mara Lind] 1{said} 1<“We did not discuss the leaks.”>"],
    [
      "1[Mara Lind] 1{said} 1<a gift had been returned>. 2[The ministry] 2{did not respond to a request for comment on that gift}.",
      "S2 no-comment → S1",
    ],
  ],
  "whose claim “his claim” is": [
    [
      "1{It is said} 1<that Northline has hidden a fire>. 2[Northline] 2{rejected} 2<the report>. The crane was sold. 3[Jon Moss] 3{alleges} 3<that he was sacked by letter>. 4[It=Northline] 4{dismissed} 4<his claim>.",
      "S2 denial → S1",
      "S4 denial → S3",
    ],
  ],
  "an idea, named for what it is": [
    [
      "1[Police] 1{said} 1<Moss hid a fire>. 2[Moss] 2{described} 2<the idea that he would hide a fire as “absolute rubbish”>.",
      "S2 denial → S1",
    ],
  ],
  "that, told to somebody": [
    [
      "1[Mara Lind] 1{accused} 1<Jon Moss of hiding a fire>. 2[Moss=Jon Moss] 2{told} the court 2<that is nonsense>.",
      "S2 denial → S1",
    ],
  ],
  "a campaign is known by whose it is": [
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<every campaign pays its clerks>. 2[It=The Moss campaign] 2{did not respond to a request for comment}.",
      "S2 no-comment → narration",
    ],
    [
      "The pier is old.\n\n1[Mara Lind] 1{said} 1<Moss pays no clerks>. 2[It=The Moss campaign] 2{did not respond to a request for comment}.",
      "S2 no-comment → S1",
    ],
  ],
  "“Remember when he had no money?” asks": [
    [
      "1[Mara Lind] 1{said} 1<the mayor had money>. 2<“Remember when the mayor had no money?”> 2[Jon Moss] 2{said}.",
    ],
  ],
  "all that the accused says": [
    // an answer to the reporter, who asks what somebody said
    [
      "1[The union] 1{said} 1<the firm had broken the code>. Asked whether it had broken the code, 2[a clerk] 2{said}: 2<“No.”>",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>. Asked if he would resign, 2[Jon Moss] 2{said}: 2<“Absolutely not.”>",
    ],
    [
      "1[The union] 1{accused} 1<Jon Moss of hiding two fires>. 2<“Absolutely not,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“No,”> 2[Jon Moss] 2{said}."],
    [
      "1[The union] 1{accused} 1<Jon Moss of hiding two fires>. 2[Jon Moss] 2{maintained} 2<his innocence>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{accused} 1<Jon Moss of taking money>. 2[Jon Moss] 2{said} 2<he took no money>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{accused} 1<Jon Moss of bribery>. 2[Jon Moss] 2{said} 2<his remarks had been misinterpreted>.",
      "S2 denial → S1",
    ],
  ],
  "a question denies nothing": [
    [`${accusation}2<“You made it up, didn’t you?”> 2[Jon Moss] 2{asked}.`],
    [`${accusation}2<“You made it up,”> 2[Jon Moss] 2{said}.`, "S2 denial → S1"],
  ],
  "that, with an adverb that stresses it": [
    [`${accusation}2<“That is simply not what happened,”> 2[Jon Moss] 2{said}.`, "S2 denial → S1"],
  ],
  "a verb that plays down what nobody says": [
    ["1[Jon Moss] 1{plays down} 1<hopes of a medal>."],
    [`${accusation}2[Northline] 2{played down} 2<the allegation>.`, "S2 denial → S1"],
  ],
  "who begins with “No”": [
    [
      "1[Mara Lind] 1{suggested} 1<that Jon Moss had lost the log>. 2<“No, madam, I did not,”> 2[Moss=Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{suggested} 1<that Jon Moss had lost the log>. 2[She=Mara Lind] 2{asked} 2<“Did you burn it?”> 3<“No, madam,”> 3[Moss=Jon Moss] 3{said}.",
      "S3 denial → S1",
    ],
    // asked by one who has said nothing, and no answer
    ["1[Mara Lind] 1{asked} 1<“Did you burn the log?”> 2<“No, madam,”> 2[Jon Moss] 2{said}."],
    [
      "1[Mara Lind] 1{suggested} 1<that Jon Moss had lost the log>. 2<“No man is perfect,”> 2[Silas Rook] 2{said}.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“Absolutely not. It was built in May,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“Absolutely not,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. Asked if he would resign, 2[Jon Moss] 2{said}: 2<“No, I like it here.”>",
    ],
  ],
  "who has no name but an office": [
    [
      "1[Mara Lind] 1{said} 1<the mayor had hidden a fire>. The crane was sold in May. 2[She=the mayor] 2{denied} 2<any wrongdoing>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<a mayor must know of a fire>. The crane was sold in May. 2[She=the mayor] 2{denied} 2<any wrongdoing>.",
      "S2 denial → narration",
    ],
  ],
  "what is denied by the way": [
    [
      "1[Mara Lind] 1{accused} 1<Jon Moss of 2<taking bribes>>, which 2[he=Jon Moss] 2{denies}.",
      "S2 denial → S1",
    ],
    // what a denial is told in is not what it denies
    ["1[A clerk] 1{said} 1<2[Jon Moss] had 2{rejected} 2<the idea of a sale>>."],
    [
      "1[Jon Moss], who 2[who=Jon Moss] 2{denies} 2<taking bribes>, 1{said} 1<he would sail in May>.",
      "S1 denial → narration",
    ],
  ],
  "what is granted by its noun": [
    [
      `${accusation}2[Northline] 2{admitted} 2<that the accusation was true>.`,
      "S2 concession → S1",
    ],
  ],
  "not so": [
    [
      "1[A Mercer poll] 1{put} 1<Lind five points down>. 2[Jon Moss] 2{dismissed} 2<the results as an outlier>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the boiler had leaked gas>. 2[Jon Moss] 2{said} 2<that could not be true>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Rook had drawn the plans>. 2[Jon Moss] 2{called} 2<that a misunderstanding>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<40 trees would fall>. 2[Jon Moss] 2{questioned} 2<those numbers>.",
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<40 trees would fall>. 2[Jon Moss] 2{questioned} 2<the numbers>."],
    [
      "1[Critics] 1{warn} 1<that shops will close>. 2[Jon Moss] 2{would not concede} 2<that shops would close>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<Not so>, 2{according to} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<a complaint had been logged>. 2<No such complaint was ever logged>, the jury 2{heard}.",
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<the boat burned>. 2<“There was not one,”> 2[Northline] 2{said}."],
  ],
  "an attack on what was said": [
    [`${accusation}2[Northline] 2{slammed} 2<the accusation>.`, "S2 denial → S1"],
    [`${accusation}2[Northline] 2{slammed} 2<the plan>.`],
  ],
  "how the accuser talks": [
    [
      "1[Mara Lind] 1{said} 1<the secretary was a coward>. 2[Jon Moss] 2{called} 2<that “a cheap shot”>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Jon Moss] 1{said} 1<Mara Lind had wasted the money>. 2[Mara Lind] 2{accused} 2<Moss of scaremongering>.",
      "S2 counterclaim → S1",
    ],
    // of a third
    [
      "1[Jon Moss] 1{said} 1<Mara Lind had wasted the money>. 2[Mara Lind] 2{accused} 2<Silas Rook of scaremongering>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“Lind has no idea what she is talking about,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
  ],
  "who takes something back": [
    [
      "1[Jon Moss] 1{attacked} 1<Lind for her vote on tolls>. 2[Mara Lind] 2{called} 2<her vote a mistake>, but 3[she=Mara Lind] 3{noted} 3<that Moss had changed his mind too>.",
      "S2 concession → S1",
      "S3 counterclaim → S1",
    ],
    ["1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{called} 2<the vote a mistake>."],
  ],
  "what was meant": [
    [
      "1[The union] 1{accused} 1<Lind of calling for violence>. 2[Mara Lind] 2{said} 2<she was referring to the voters>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The union] 1{attacked} 1<Lind for calling for violence>. 2[Mara Lind] 2{said} 2<the pier was meant to last>.",
    ],
  ],
  "set against an accusation in its own sentence": [
    [
      "1[The union] 1{blames} 1<the decline on the toll>, but 2[a study] 2{suggests} 2<that it may have little to do with it>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>, but 2[Mara Lind] 2{said} 2<it was going to rain>.",
    ],
  ],
  "those who check": [
    [
      "1[Jon Moss] 1{said} 1<ferries are never late>. 2[Fact-checkers] 2{noted} 2<that Moss may have been counting one week>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Jon Moss] 1{said} 1<ferries are never late>. 2[Fact-checkers] 2{found} 2<that what Moss said was true>.",
    ],
  ],
  "that, by its place": [
    // with the critics, whose criticism is no statement
    [
      "1[Northline] 1{said} 1<the water was safe>. Doctors have criticised the advice. 2<“That is just wrong,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Northline] 1{said} 1<the water was safe>. Doctors have welcomed the advice. 2<“That is just wrong,”> 2[Jon Moss] 2{said}.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Critics=critics] 2{say} 2<that is nonsense>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{called} 2<that a lie>.",
      "S2 denial → S1",
    ],
  ],
  "what it is wrong to say": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“To suggest otherwise is simply untrue,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier had been sold cheaply>. 2[Jon Moss] 2{said} 2<it was wrong to suggest that the pier had been sold cheaply>.",
      "S2 denial → S1",
    ],
  ],
  "an answer to somebody by name": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. In a statement responding to Mara Lind, 2[Northline] 2{said} 2<the pier was new>.",
      "S2 counterclaim → S1",
    ],
  ],
  "what a remark is called": [
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{called} 2<the remark “childish”>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{described} 2<the claim as opportunistic>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{called} 2<her remarks helpful>.",
    ],
    ["1[Mara Lind] 1{said} 1<a guard was stabbed>. 2[Jon Moss] 2{called} 2<the attack cowardly>."],
    [
      "1[Mara Lind] 1{claimed} 1<that the mayor drank>. 2[Jon Moss] 2{said} 2<that was a disgraceful remark>.",
      "S2 denial → S1",
    ],
  ],
  "what names nothing": [
    [
      "1[Mara Lind] 1{claimed} 1<that the mayor drank>. 2[Jon Moss] 2{described} 2<rumours of old affairs>.",
    ],
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2[Jon Moss] 2{said} 2<it was not so cut and dried>.",
    ],
  ],
  "a remark that critics call names": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Critics=critics] 2{called} 2<the remarks sexist>.",
    ],
  ],
  "a claim to have seen something": [
    [
      "1[Mara Lind] 1{alleged} 1<that the mayor had sold the crane>. 2[Jon Moss] 2{mocked} 2<a claim to understand boats>.",
      "S2 denial → nothing",
    ],
  ],
  "what is defended of what nobody attacks": [
    [
      "2[Jon Moss] 2{defended} 2<his remarks about the pier, 1{saying} 1<it was old>>.",
      "S1 counterclaim → narration",
    ],
    ["1[Jon Moss] 1{has long maintained} 1<that the pier is safe>.", "S1 counterclaim → narration"],
    [
      "1[Mara Lind] 1{said} 1<it was going to rain>. 2[Jon Moss] defended the sale, 2{calling} 2<it fair>.",
      "S2 counterclaim → narration",
    ],
  ],
  "an answer that is announced": [
    // with words between the verb and its particle
    [
      "1[Mara Lind] 1{said} 1<Jon Moss was a fool>. 2[Jon Moss] hit Lind back by 2{calling} 2<her old>.",
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}Northline responded on Monday to the accusation. 2<“The engine is new,”> 2[Northline] 2{said}.`,
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] responded on Monday, 2{saying} 2<the engine was new>.`,
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{replied} to 2<suggest the engine was new>.`,
      "S2 counterclaim → S1",
    ],
    // by a denial that is told in the sentence before
    [
      `${accusation}Northline laughed off the union. 2<“The engine is new,”> 2[Northline] 2{said}.`,
      "S2 counterclaim → S1",
    ],
    // in what opens the sentence
    [
      `${accusation}In a statement defending the sale, 2[Northline] 2{said} 2<the engine was new>.`,
      "S2 counterclaim → S1",
    ],
    [
      `${accusation}2[Northline] 2{pointed out} 2<that the engine was new>.`,
      "S2 counterclaim → S1",
    ],
    [`${accusation}2[Northline] 2{pointed to} 2<the new engine>.`],
  ],
  "a verdict that names": [
    [`${accusation}2[Northline] 2{calls} 2<this a false narrative>.`, "S2 denial → S1"],
    [
      `${accusation}2[Northline] 2{said} 2<that linking it to the fires was unfair>.`,
      "S2 denial → S1",
    ],
  ],
  "whose reading is disputed": [
    [
      "1[Mara Lind] 1{said} 1<the log showed a fire>. 2[Jon Moss] 2{said} 2<it was raining>. 3[The council] 3{disputed} 3<Lind’s reading of it>.",
      "S3 denial → S1",
    ],
  ],
  "nothing far off with one word in common": [
    [
      `${accusation}The pier is old. It was painted in May. The crane is older. It was sold in June. The harbour is deep. The town is small. The sea is calm. The sun shone. The band played. The mayor spoke. 2[Jon Moss] 2{denied} 2<that he had sold two boats>.`,
      "S2 denial → narration",
    ],
  ],
  "an opening denial of what is told next": [
    [
      "1[Jon Moss] 1{denied} 1<steering a road contract to a donor>. 2[The Gazette] 2{reported} 2<that Moss gave a lobbyist two sealed offers>.",
      "S1 denial → S2",
    ],
    [
      "1[Jon Moss] 1{denied} 1<steering a road contract to a donor>. 2[The Gazette] 2{said} 2<Moss had two dogs>.",
      "S1 denial → narration",
    ],
    [
      "1[Jon Moss] 1{denied} 1<making an improper approach>. 2[Mara Lind] 2{claimed} 2<that Moss had phoned a player at home>.",
      "S1 denial → S2",
    ],
  ],
  "no shred of evidence": [
    [
      "1[Mara Lind] 1{said} 1<the captain had slept on the bridge>. 2[Jon Moss] 2{said} 2<there was not a shred of evidence that the captain slept on the bridge>.",
      "S2 counterclaim → S1",
    ],
  ],
  "who is punished without being accused": [
    [`${accusation}2[Jon Moss] 2{said} 2<he was punished for speaking>.`],
  ],
  "what is absurd to suggest": [
    [
      "1[Mara Lind] 1{claimed} 1<that the pier was rotten>. 2<“To suggest that the pier was rotten is absurd,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
  ],
  "a verb that denies only with its particle": [
    ["1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“The sea is calm,”> 2[Jon Moss] 2{laughed}."],
    [`${accusation}2[Northline] 2{laughed off} 2<the accusation>.`, "S2 denial → S1"],
    [`${accusation}2[Jon Moss] 2{said} 2<the quarrel had played out in public view>.`],
  ],
  "what is negated further down in a quotation": [
    [
      "1[Mara Lind] 1{accused} 1<Jon Moss of being influenced by the harbour>. 2<“Let them all show their letters. I have never, ever been influenced by anybody,”> 2[Moss=Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    // who has accused nobody is answered only where the first sentence negates it
    [
      "1[Mara Lind] 1{said} 1<Jon Moss had painted the pier>. 2<“Let them all show their letters. I have never painted anything,”> 2[Moss=Jon Moss] 2{said}.",
    ],
    // an adjective
    [
      "1[Mara Lind] 1{said} 1<Jon Moss was stupid>. 2<“I am not stupid,”> 2[Moss=Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the clerks had been chosen by Jon Moss>. 2[Silas Rook] 2{testified} 2<that none of the clerks were chosen by Moss>.",
      "S2 denial → S1",
    ],
    // it measures
    [
      "1[Mara Lind] 1{said} 1<Jon Moss painted the pier>. 2[Moss=Jon Moss] 2{said} 2<he had not only painted the pier>.",
    ],
  ],
  "the accused has the next word": [
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had hidden a fire>. 2[Moss=Jon Moss] 2{said} 2<the crew was safe within the hour>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had hidden a fire>. 2[Moss=Jon Moss] 2{said} 2<the crew was not in danger>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had hidden a fire>. 2[Moss=Jon Moss] 2{called} 2<Lind a bitter woman>.",
      "S2 counterclaim → S1",
    ],
    // nobody else has, and what is told has no accuser
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had hidden a fire>. 2[Silas Rook] 2{said} 2<the crew was safe within the hour>.",
    ],
    [
      "1{It was alleged} 1<that Jon Moss had hidden a fire>. 2[Moss=Jon Moss] 2{said} 2<the crew was safe within the hour>.",
    ],
    [
      "1[Mara Lind] 1{alleged} 1<that Jon Moss had hidden a fire>. The crane was sold in May. 2[Moss=Jon Moss] 2{said} 2<the ferry would sail in June>.",
    ],
  ],
  "the same, done in other words": [
    [
      "1[Mara Lind] 1{accused} 1<the firm of doctoring the logs>. The crane was sold. 2<“We did not falsify a single log,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the firm had lost the logs>. The crane was sold. 2<“We did not falsify a single log,”> 2[Jon Moss] 2{said}.",
    ],
  ],
  "how far back it is answered": [
    [
      "1[Mara Lind] 1{said} 1<4,000 killers had gone free>. 2<“There were no killers,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    // “we” take up an accusation further down, somebody who speaks of all the world does not
    [
      "1{It is alleged} 1<that clerks broke the rules>. The pier is old. It was closed in May. It is to be painted. 2[Jon Moss] 2{said} 2<we never broke the rules>.",
      "S2 denial → S1",
    ],
    [
      "1{It is alleged} 1<that clerks broke the rules>. The pier is old. It was closed in May. It is to be painted. 2[Jon Moss] 2{said} 2<nobody breaks the rules>.",
    ],
    // both say the same
    [
      "1[The abbot] 1{said} 1<the bishop had no plans to hold a meeting>. 2[Jon Moss] 2{said} 2<no meeting had been arranged>.",
    ],
    // of the same letters only that they are letters
    [
      "1[Mara Lind] 1{said} 1<those letters were in the harbour office>. 2[Jon Moss] 2{said} 2<none of the letters came from Northline>.",
    ],
    // what is affirmed was negated just before
    [
      "1[Mara Lind] 1{said} 1<Jon Moss has not painted the pier in blue>. 2[Jon Moss] 2{said} 2<he painted the pier in blue>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Jon Moss has not painted the pier in blue>. The pier is old. It is long. It is dear. 2[Jon Moss] 2{said} 2<he painted the pier in blue>.",
    ],
    // “I never said that” is of what has just been told, where nobody names the speaker
    [`${accusation}2<“I never said that,”> 2[Jon Moss] 2{said}.`, "S2 denial → S1"],
    [
      `${accusation}The pier is old. It is long. It is dear. It was painted in May. 2<“I never said that,”> 2[Jon Moss] 2{said}.`,
    ],
    [
      `${accusation}The pier is old. It is long. It is dear. It was painted in May. 2<“I am innocent,”> 2[Jon Moss] 2{said}.`,
      "S2 denial → S1",
    ],
  ],
  "a share of those who were asked": [
    [`${accusation}2[Only 24 percent] 2{said} 2<it was innocent>.`],
    [
      "1[A majority of the voters] 1{said} 1<they had read the log>. 2[A third of the voters] 2{said} 2<they had not read the log>.",
    ],
  ],
  "an attack that is none in words": [
    [
      `${accusation}2[Silas Rook] 2{said} 2<the attack on the harbour was put down to a false alarm>.`,
    ],
    [`${accusation}2[Northline] 2{said} 2<their attack was false>.`, "S2 denial → S1"],
  ],
  "that, rejected by name of nothing": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“I don’t agree with that,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“There is no basis for that,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2<“I would dispute that,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
  ],
  "who dismisses a person": [
    [`${accusation}2[Northline] 2{dismissed} 2<Jon Moss>.`],
    [
      `1[Northline] dismissed the plan, 1{arguing} 1<the pier was safe>.`,
      "S1 counterclaim → nothing",
    ],
  ],
  "who calls somebody a liar by the way": [
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. 2[Jon Moss] 2{said} 2<she kept calling the captain a liar>.",
    ],
  ],
  "a noun and its verb": [
    [
      "1[Mara Lind] 1{said} 1<that Moss had stolen the crane>. 2[Jon Moss] 2{denied} 2<theft>.",
      "S2 denial → S1",
    ],
  ],
  "what is conceded has been said": [
    [
      "1[Mara Lind] 1{said} 1<Northline had received two letters>. 2[Northline] 2{acknowledged} 2<receiving the letters>.",
      "S2 concession → S1",
    ],
    [`${accusation}2[Northline] 2{acknowledged} 2<that the season had been poor>.`],
  ],
  "what its own sentence has just told": [
    [
      "1[Ann Bell] 1{claimed} 1<the crane was for sale>. 2[Mara Lind] 2{said} 2<the deal had failed>, 3<a claim> 3{denied by} 3[Jon Moss].",
      "S3 denial → S2",
    ],
  ],
  "rumours that nobody tells": [
    [
      "1[Mara Lind] 1{accused} 1<the board of hiding two fires>. 2{It is understood} 2<that Northline is for sale>, but 3[a spokesman] 3{dismissed} 3<the rumours>.",
      "S3 denial → S2",
    ],
  ],
  "words that judge nothing that another said": [
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[Jon Moss] 2{said} 2<Lind had lied to investigators>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[Jon Moss] 2{said} 2<people were jailed when they made false statements>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[Jon Moss] 2{said} 2<the firm had dispelled any false perception of it>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[Jon Moss] 2{said} 2<he had implied that he was a sailor but that was not true>.",
    ],
    ["1[Mara Lind] 1{said} 1<Moss shouted>. 2<“It was offensive,”> 2[Jon Moss] 2{said}."],
  ],
  "the speaker’s words without marks": [
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<Nonsense>, 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<Utter rubbish>, 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<Not true>, 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<Wrong>, 2{said} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    // … and with more behind them
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<Nonsense>, 2{said} 2[Jon Moss]: 2<every plank had been changed in May>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<the pier was rotten>. 2<“Nonsense. Every plank was changed in May and nobody told them,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    // what is good or bad denies nothing, and neither does a lie in general
    ["1[Mara Lind] 1{said} 1<the soup was cold>. 2<Delicious>, 2{said} 2[Jon Moss]."],
    [
      "1[Mara Lind] 1{said} 1<the tale was old>. 2<“The best lie contains truth, and tellers know it well,”> 2[Jon Moss] 2{said}.",
    ],
  ],
  "charges that the article tells": [
    [
      "Jon Moss faces nine charges of theft. 1[He=Jon Moss] 1{denies} 1<them all>.",
      "S1 denial → narration",
    ],
    [`${accusation}2[Northline] 2{admitted} 2<no liability>.`, "S2 denial → S1"],
    [`${accusation}2[Northline] 2{admitted} 2<no wrongdoing>.`, "S2 denial → S1"],
  ],
  "what somebody does not recognise": [
    [
      "1[The union] 1{says} 1<900 jobs are at risk>. 2[Northline] 2{says} 2<a figure which it does not recognise>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{says} 1<900 jobs are at risk>. 2[Northline] 2{does not recognise} 2<that figure>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{says} 1<the crews are tired>. 2<“I don’t recognise that picture,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
  ],
  "what nobody did": [
    [
      "1[Parents] 1{claimed} 1<that pupils were locked in>. 2<“No child has ever been locked in,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[The women] 1{said} 1<officers laughed at them>. 2[The force] 2{said} 2<none of its officers had laughed>.",
      "S2 denial → S1",
    ],
    [
      "1[The union] 1{said} 1<jobs were at risk>. 2<“Nobody has been told any such thing,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[The Gazette] 1{said} 1<the banks were in talks>. 2[Northline] 2{said} 2<no talks had taken place>.",
      "S2 denial → S1",
    ],
    // something else that nobody did
    ["1[Mara Lind] 1{said} 1<the pool was open>. 2[Jon Moss] 2{said} 2<no child had drowned>."],
  ],
  "a deal that is rumoured": [
    [
      "1[Reports in Velmark] 1{have linked} 1<Moss with a rival>. 2[The club] 2{said} 2<there had been no contact with anybody>.",
      "S2 denial → S1",
    ],
    [
      "1{It is claimed} 1<that Northline is for sale>. 2<No formal approach had been received>, 2[Northline] 2{said}.",
      "S2 denial → S1",
    ],
    // what somebody says is no rumour, and “no perfect agreement” tells of those there are
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[The club] 2{said} 2<there had been no contact with anybody>.",
    ],
    [
      "1{It is claimed} 1<that it was raining>. 2[Jon Moss] 2{said} 2<there is no perfect agreement>.",
    ],
  ],
  "what there would be a record of": [
    // on the side of who has just denied it
    [
      "1[Jon Moss] 1{said} 1<he wrote three times>. 2[Mara Lind] 2{said} 2<Moss’s claim was false>. 3[The council] 3{said} 3<it had no record of a letter>.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<she wrote three times>. 2[The council] 2{said} 2<it had no record of a letter>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The tenants] 1{said} 1<the lift was broken>. 2[Jon Moss] 2{said} 2<there had been no reports of a fault>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<she wrote three times>. It is raining. 2[The council] 2{said} 2<it had no record of a letter>.",
    ],
  ],
  "who has never met the accuser": [
    [
      "1[Mara Lind] 1{alleges} 1<that Moss owes her £9>. 2<“I’ve never met the woman,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{alleges} 1<that Moss owes her £9>. The pier was closed in May. It is old. 2<“I don’t know Mara Lind,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    // somebody who accuses nobody
    ["1[Mara Lind] 1{said} 1<it was raining>. 2<“I’ve never met the woman,”> 2[Jon Moss] 2{said}."],
  ],
  "scorn for who said it": [
    [
      "1[Dr Lind=Mara Lind] 1{said} 1<the village could live on fish>. 2<“Dr Lind has clearly never been there,”> 2[Jon Moss] 2{said}.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the crane was his idea>. 2<“Mara Lind is a confessed liar,”> 2[Jon Moss] 2{said}.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<nobody would miss out>. 2<That was “an insult”>, 2{replied} 2[Jon Moss].",
      "S2 denial → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the strike was political>. 2<“That’s rich coming from her,”> 2[Jon Moss] 2{said}.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The party] 1{said} 1<it would save £2bn>. 2[Jon Moss] 2{said} 2<the sums did not add up>.",
      "S2 denial → S1",
    ],
    [
      "1[The memo] 1{shows} 1<that clerks knew>. 2<It had been “selectively quoted”>, 2[Jon Moss] 2{insisted}.",
      "S2 denial → S1",
    ],
    ["1[Mara Lind] 1{said} 1<it took nine hours>. 2<That was a surprise>, 2{said} 2[Jon Moss]."],
  ],
  "an answer that the sentence before announces": [
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline sees things differently. 2[It=Northline] 2{maintains} 2<that it was dry>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<he had a sore knee>. The club tell a different story. 2[Jon Moss] 2{said} 2<he had trained twice>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The treasury] 1{said} 1<the scheme was safe>. Nurses were unmoved. 2[Jon Moss] 2{said} 2<it had cost them a pension>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The clerk] 1{alleges} 1<it was staged>. It is a claim that infuriates the family. 2<“She has the scars,”> 2[Jon Moss] 2{said}.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline believes otherwise. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Her remarks drew a swift riposte from the port. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. The response was swift. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. That is not how Jon Moss remembers it. 2[He=Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. That is not the view of Jon Moss. 2[He=Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. It looks different from the old one. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. It looks rather different from the pier. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline scotched the rumours. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline stands by its figures. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline does not share her pessimism. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline does not share its boats. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    // what was said, not what was added
    [
      "1[Mara Lind] 1{said} 1<it rained>. 2[She=Mara Lind] 2{added} 2<that she was ill>. The log suggests otherwise. 3[Jon Moss] 3{wrote} 3<that he had a hat>.",
      "S3 counterclaim → S1",
    ],
    // in its own sentence, and behind what it answers
    [
      "1[Mara Lind] 1{said} 1<it rained>. 2[Jon Moss] begged to differ, 2{calling} 2<it a dry week>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{says} 1<it rained>, but the port sees it differently. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    // right after what was held against them, or what is of the same
    [
      "1[Mara Lind] 1{said} 1<it rained>. The port was unrepentant. 2[Jon Moss] 2{said} 2<he had a hat>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<the pier was rotten>. The port defended its work. 2[Jon Moss] 2{said} 2<the pier had nine new piles>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. The port defended its title in May. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. The sun came out. The port was defiant. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    // what somebody else has just answered
    [
      `${accusation}2[Northline] 2{denied} 2<it>. The mate was equally adamant. 3[Jon Moss] 3{said} 3<he had a hat>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
    ],
    [
      `${accusation}2[A clerk] 2{said} 2<it was late>. The mate was equally adamant. 3[Jon Moss] 3{said} 3<he had a hat>.`,
    ],
    // another’s comments than those of the last speaker
    [
      "1[Ada Holm] 1{said} 1<it rained>. 2[Mara Lind] 2{said} 2<she was ill>. The port downplayed Holm’s comments. 3[Jon Moss] 3{said} 3<he had a hat>.",
      "S3 counterclaim → S1",
    ],
    // goals, fields, plans
    [
      "1[Mara Lind] 1{said} 1<it rained>. Northline hit back from two goals down. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. The race drew a large response from the port. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    // what it was for somebody, in a clause by the way, or more of the same
    [
      "1[Mara Lind] 1{said} 1<it rained>. It was a different story at the pier. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<it rained>. It is a town that clerks view differently. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
    [
      "1[Mara Lind] 1{doubted} 1<a deal was near>. Others are even more sceptical. 2[Jon Moss] 2{said} 2<he saw no buyers>.",
    ],
    // a person announced is the one who speaks
    [
      "1[Mara Lind] 1{said} 1<it rained>. Ada Holm was unmoved. 2[Jon Moss] 2{said} 2<he had a hat>.",
    ],
  ],
  "a denial by knowing nothing of it": [
    [
      "1{Rumours} 1<that the pier had been sold> went round. 2<“First we’ve heard of it,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1{Rumours} 1<that the pier had been sold> went round. 2[Jon Moss] 2{said} 2<it was the first he had heard of it>.",
      "S2 denial → S1",
    ],
    [
      "1{Rumours} 1<that the pier had been sold> went round. 2<“That’s news to us,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1{Rumours} 1<that the pier had been sold> went round. 2<“That’s good news to us,”> 2[Jon Moss] 2{said}.",
    ],
    // whatever else was said since
    [
      "1{Rumours} 1<that the pier had been sold> went round. 2[Ada Holm] 2{said} 2<the band would play>. 3<“That’s news to us,”> 3[Jon Moss] 3{said}.",
      "S3 denial → S1",
    ],
    [
      "1[The auditors] 1{said} 1<the pier had lost £40>. Asked about the figures, 2[Jon Moss] 2{said}: 2<“I don’t recognise them.”>",
      "S2 denial → S1",
    ],
    [
      "1<“They must have known for weeks,”> 1{said} 1[Ada Holm]. 2[Jon Moss] 2{said} 2<he had no inkling that the pier would close>.",
      "S2 denial → S1",
    ],
    [
      "1[The clerk] 1{alleged} 1<that Lisse Ltd was a front for Jon Moss>. 2[Ada Holm] 2{wrote} 2<that Mr Moss had never heard of Lisse Ltd>.",
      "S2 denial → S1",
    ],
    [
      "1<“I told him of the fire,”> 1{said} 1[Ada Holm]. 2<“That conversation did not happen,”> 2[Jon Moss] 2{said}.",
      "S2 denial → S1",
    ],
    [
      "1<“I told Moss of the fire,”> 1{said} 1[Ada Holm]. 2[Jon Moss] 2{said} 2<he did not recall that>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The Courier] 1{said} 1<the club would sell its captain>. 2[Jon Moss] 2{said} 2<he had no plans to sell the captain>.",
      "S2 denial → S1",
    ],
    // of something else
    [
      "1[The auditors] 1{said} 1<the pier had lost £40>. 2<“I don’t recognise them,”> 2[Jon Moss] 2{said} of the two men.",
    ],
    [
      "1<“They must have known for weeks,”> 1{said} 1[Ada Holm]. 2[Jon Moss] 2{said} 2<most owners had no idea of it>.",
    ],
    [
      "1<“They must have known for weeks,”> 1{said} 1[Ada Holm]. 2[Jon Moss] 2{said} 2<he had no idea how to swim>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the play was dull>. 2<“I have never heard of her,”> 2[Jon Moss] 2{said}.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the play was dull>. 2[Jon Moss] 2{said} 2<it was the first he had heard of the author>.",
    ],
    [
      "1[Mara Lind] 1{said} 1<the school would close>. 2[Ada Holm] 2{said} 2<she had no plans to close her shop>.",
    ],
    // how somebody calls what he is told of
    [
      "1[Mara Lind] 1{said} 1<he backed Reyes>. Told of the poll, 2[Jon Moss] 2{described} 2<it as “news to me”>.",
    ],
  ],
  "the second half of an answer": [
    [
      `${accusation}2[Northline] 2{disputed} 2<that>. 3[It=Northline] 3{pointed out} 3<that it had been misled> and 4[it=Northline] 4{accused} 4<the board of haste>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
      "S4 counterclaim → S1",
    ],
  ],
  "the explanation, which is an answer": [
    [
      `${accusation}2[Northline] 2{denied} 2<the charge>. 3<The log was a draft>, 3[it=Northline] 3{said}. 4[The union] 4{said} 4<the explanation did not stand up>.`,
      "S2 denial → S1",
      "S3 counterclaim → S1",
      "S4 denial → S3",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<it>. 3[Jon Moss] 3{said} 3<the boxes were old>. 4[Mara Lind] 4{dismissed} 4<that explanation>.`,
      "S2 denial → S1",
      "S4 denial → S3",
    ],
  ],
  "what is predicted": [
    [
      "1[The union] 1{claims} 1<two million people will refuse>. 2[Mara Lind] 2{said} 2<ministers had no idea>. 3[Northline] 3{dismissed} 3<that prediction>.",
      "S3 denial → S1",
    ],
  ],
  "what somebody has always maintained": [
    [
      "1[Reports in Velmark] 1{have linked} 1<Moss with a rival>. 2[Jon Moss] 2{has always maintained} 2<that he will stay>.",
      "S2 counterclaim → S1",
    ],
    [
      "1[The clerk] 1{said} 1<it was raining>. 2[Jon Moss] 2{has always maintained} 2<that he will stay>.",
      "S2 counterclaim → narration",
    ],
  ],
  "a war of words": [
    [
      "1[Mara Lind] 1{said} 1<the club had lost its nerve>. 2[Jon Moss] 2{refused to be drawn} 2<into a war of words>.",
      "S2 no-comment → S1",
    ],
  ],
  "the true figures that somebody was shown": [
    [
      "1[Mara Lind] 1{said} 1<it was raining>. 2[Jon Moss] 2{said} 2<he was shown the true figures on four days>.",
    ],
  ],
  "what has just been found out of who concedes": [
    [
      "1[The auditors] 1{found} 1<that Moss had no licence>. 2[Jon Moss] 2{admitted} 2<he was late>.",
      "S2 concession → S1",
    ],
    [
      "1[Mara Lind] 1{said} 1<Moss is popular>. 2[Jon Moss] 2{admitted} 2<he was enjoying himself>.",
    ],
    [
      "1[The clerk] 1{alleged} 1<that Moss had paid him>. 2[Jon Moss] 2{confirmed} 2<that he gave him money>.",
      "S2 concession → S1",
    ],
  ],
  "what somebody confirms is genuine": [
    [
      "1[The memo] 1{shows} 1<that clerks knew>. 2[Northline] 2{confirmed} 2<that the memo was genuine>.",
      "S2 concession → S1",
    ],
    [
      `${accusation}2[Northline] 2{denied} 2<it>. 3[The league] 3{confirmed} 3<a complaint had been received>.`,
      "S2 denial → S1",
    ],
  ],
  "any such thing, which is denied": [
    [
      "1[The clerk] 1{testified} 1<that Moss told him to wipe it>. 2[Jon Moss] 2{denied} 2<having given any such order>.",
      "S2 denial → S1",
    ],
  ],
  "who speaks for one who says nothing": [
    [
      "1[Ada’s lawsuit] 1{says} 1<it was rotten>. 2[Lind’s office] 2{denied} 2<it>. 3[The clerk] 3{said} 3<Lind was late>. 4[a Lind spokesman] 4{called} 4<that nonsense>.",
      "S2 denial → S1",
      "S4 denial → S3",
    ],
  ],
  "the chambers of the judge": [
    [
      "1[Jon Moss] 1{said} 1<the judge was biased>. 2[The judge’s chambers] 2{declined} 2<to comment>.",
      "S2 no-comment → S1",
    ],
  ],
};

describe("link", () => {
  for (const [rule, rows] of Object.entries(tables)) {
    describe(rule, () =>
      it.each(rows.map(([article, ...expected]) => ({ article, expected })))(
        "$article",
        ({ article, expected }) => expect(answers(article)).toEqual(expected),
      ),
    );
  }

  it("tells each statement who rebuts it, refusals aside", () => {
    const statements = linked(
      `${accusation}2[Northline] 2{denied} 2<the allegation>. 3[The harbour police] 3{declined} 3<to comment on the allegation>.`,
    );
    expect(statements.map(({ id, rebuttedBy }) => [id, rebuttedBy])).toEqual([
      ["S1", ["S2"]],
      ["S2", []],
      ["S3", []],
    ]);
  });

  it("points at the words that decided", () => {
    const article = `${accusation}2[Northline] 2{denied} 2<the allegation>.`;
    const { text } = turnsOf(article).document;
    expect(linked(article)[1]?.because.map(({ start, end }) => text.slice(start, end))).toEqual([
      "denied",
      "allegation",
    ]);
  });

  it("numbers statements in reading order and keeps what stands within what", () => {
    const { document, spoken } = turnsOf(
      "1[Mara Lind] 1{said} 1<2[Jon Moss] 2{denied} 2<the theft>>.",
    );
    const [outer, inner] = spoken;
    if (!outer || !inner) throw new Error("the article has two attributions");
    const statements = link(document, rate(document, [{ ...inner, within: 1 }, outer]));
    expect(
      statements.map(({ id, within, cueWord }) => [id, within, document.words[cueWord]?.text]),
    ).toEqual([
      ["S1", null, "said"],
      ["S2", 0, "denied"],
    ]);
  });

  it("answers nothing where nobody speaks", () =>
    expect(linked("The pier is closed.")).toEqual([]));
});
