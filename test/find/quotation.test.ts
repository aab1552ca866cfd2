import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // in a paragraph of its own an answer is somebody else’s, and what goes on is not
  [
    "“You were seen at the pier,” Lund said.\n\n“I was in Lisse.”\n\nBerg sat down.",
    "Lund | said | “You were seen at the pier,”",
  ],
  ["“It was cold,” Lund said.\n\n“No, it was not.”", "Lund | said | “It was cold,”"],
  [
    "“We lost,” Lund said.\n\n“We were not good enough.”",
    "Lund | said | “We lost,” … “We were not good enough.”",
  ],
  // what is written is the statement
  ["Lund told the Ledger in a written statement, “It is late.”", "Lund | told | “It is late.”"],
  // what a second cue quotes is no more of the first
  [
    "“It is late,” Lund told the Ledger, adding that fans, who pay a lot, “deserve better”.",
    "Lund | told | “It is late,”",
    "Lund | adding | that fans, who pay a lot, “deserve better”",
  ],
  // signed behind a dash, with an office and an occasion, but not with a clause
  [
    "“The pier has been closed for a year.” — Sen. Rita Lund, in a debate, Oct. 3",
    "Sen. Rita Lund | — | “The pier has been closed for a year.”",
  ],
  [
    "“The pier is a disgrace to the town.” ― Ada Holm",
    "Ada Holm | ― | “The pier is a disgrace to the town.”",
  ],
  ["“We are not going,” – Berg said.", "Berg | said | “We are not going,”"],
  ["“The pier” - Rita Lund"],
  // behind a name the last word is the verb, plural or participle as it may look
  ["“We checked the pier,” Viguerie notes.", "Viguerie | notes | “We checked the pier,”"],
  [
    "“We are nowhere near the end,” Devine declared. “It goes on.”",
    "Devine | declared | “We are nowhere near the end,” … “It goes on.”",
  ],
  // a verb that closes the clause speaks, with what it takes to itself, whatever it means elsewhere
  ["“We checked the pier,” she winced.", "she | winced | “We checked the pier,”"],
  ["“We checked,” Lind hit back, “and twice.”", "Lind | hit back | “We checked,” … “and twice.”"],
  ["‘We checked the pier’, one man smirked.", "one man | smirked | ‘We checked the pier’"],
  ["“The Pier,” a new play, opened on Friday."],
  ["In “The Pier,” Lind dances."],
  // forms of cues that no treebank had
  ["“We checked the pier,” Lind enthuses.", "Lind | enthuses | “We checked the pier,”"],
  ["“We checked the pier,” wailed Ada Lind.", "Ada Lind | wailed | “We checked the pier,”"],
  ["The clerk concurs that it is closed.", "The clerk | concurs | that it is closed"],
  ["The critics riposted that it was closed.", "The critics | riposted | that it was closed"],
  ["Critics joke that it is a bridge.", "Critics | joke | that it is a bridge"],
  ["She continued that it was closed.", "She | continued | that it was closed"],
  ["The joke was on the clerk."],
  ["The wails of the gulls annoyed the clerk."],
  ["The star teased her hair."],
  // the clause that announces a quotation, and the object that is one
  [
    "Lund noted that there were two ways: “You stay or you go.”",
    "Lund | noted | that there were two ways: “You stay or you go.”",
  ],
  [
    "Lund issued the following statement on Monday: “The pier is closed. It will stay closed.”",
    "Lund | issued the following statement on Monday: | “The pier is closed. It will stay closed.”",
  ],
  ["Lund received a letter: “The pier is closed.”"],
  // a whole quotation may begin small behind its cue
  [
    "He added, “actually, what I don’t understand is the toll.”",
    "He | added | “actually, what I don’t understand is the toll.”",
  ],
  ["“We checked the pier,” she said.", "she | said | “We checked the pier,”"],
  [
    "“We checked the pier,” said Rita Lund, the chief engineer.",
    "Rita Lund, the chief engineer | said | “We checked the pier,”",
  ],
  ["She said: “We checked the pier.”", "She | said: | “We checked the pier.”"],
  ["“We,” she said, “checked the pier.”", "she | said | “We,” … “checked the pier.”"],
  ["“We checked,” she said. “Twice a day.”", "she | said | “We checked,” … “Twice a day.”"],
  [
    "'We checked the pier,' said the minister. 'It wasn't safe.'",
    "the minister | said | 'We checked the pier,' … 'It wasn't safe.'",
  ],
  [
    "“Really?” she asked. The mayor said the pier was safe.",
    "The mayor | said | the pier was safe",
  ],
  ["“It is over.” The mayor said the pier was safe.", "The mayor | said | the pier was safe"],
  // a whole quotation goes on, also where a cue inside it attributes some of its words
  [
    "Berg said the pier was safe. “What I was told before the war I could not tell you.”",
    "Berg | said | the pier was safe … “What I was told before the war I could not tell you.”",
  ],
  [
    "“I counted twenty,” she said. “The guard said, ‘It is over.’”",
    "she | said | “I counted twenty,” … “The guard said, ‘It is over.’”",
    "The guard | said | ‘It is over.’",
  ],
  // a quotation over two paragraphs, reopened
  [
    "Alden rejected the allegations, saying: “The claims are nonsense.\n\n“This is a plot.”",
    "Alden | rejected | the allegations",
    "Alden | saying: | “The claims are nonsense.\n\n“This is a plot.”",
  ],
  // mixed
  [
    "He said the plan “will fail. It will fail badly.”",
    "He | said | the plan “will fail. It will fail badly.”",
  ],
  [
    "With votes to count, “there is no rush,” he said.",
    "he | said | With votes to count, “there is no rush,”",
  ],
  // no cue of its own
  [
    "The engineer said the tests would go on. “Nobody on the pier is in danger.”",
    "The engineer | said | the tests would go on … “Nobody on the pier is in danger.”",
  ],
  // a title in marks is no quotation
  [
    "On “The Morning Boat,” the mayor said the pier was safe.",
    "the mayor | said | the pier was safe",
  ],
  // a quotation within another
  [
    "“He said, ‘It is over,’ and then he left,” a witness told the court.",
    "a witness | told | “He said, ‘It is over,’ and then he left,”",
    "He | said | ‘It is over,’",
  ],
  // nothing but a name before the colon
  ["Northline Ferries: “We checked.”", "Northline Ferries | : | “We checked.”"],
  ["But Ada Holm tweets: “Nobody is ready.”", "Ada Holm | tweets: | “Nobody is ready.”"],
  ["A: We checked it twice.", "A | : | We checked it twice"],
  // a word before a name that the tagger takes for a verb
  [
    "“We were surprised,” said lead author Dr Ines Lund, a chemist.",
    "lead author Dr Ines Lund, a chemist | said | “We were surprised,”",
  ],
  // a paragraph that is nothing but a quotation goes on from the one before it
  [
    "“We like it here,” Berg said at the port.\n\n“It changes every day. Nobody sleeps.”",
    "Berg | said | “We like it here,” … “It changes every day. Nobody sleeps.”",
  ],
  // but not in another kind of mark
  [
    '“Here he is,” she said.\n\n"The mayor walked on to the stage and waved."',
    "she | said | “Here he is,”",
  ],
  // a sentence that says how somebody takes it introduces what is quoted behind it
  // a cue that opens its sentence has its source behind it
  [
    "Said Dorothy Poynter, who grew up there, “We were all so proud of him.”",
    "Dorothy Poynter, who grew up there | Said | “We were all so proud of him.”",
  ],
  ["Continued Stone: “It is a real problem.”", "Stone | Continued | “It is a real problem.”"],
  ["Dana Marks was blunt. “We were lazy today.”", "Dana Marks | was blunt | “We were lazy today.”"],
  [
    "Sam Ortiz did not hold back.\n\n“We have been robbed. It is a disgrace.”",
    "Sam Ortiz | hold back | “We have been robbed. It is a disgrace.”",
  ],
  ["Ada Berg is the mayor. “We will win.”"],
  // a denial may be anybody’s
  [
    "His publicist dismissed the story as nonsense. “He left because he was ill.”",
    "His publicist | dismissed | the story as nonsense",
    "His publicist | dismissed | “He left because he was ill.”",
  ],
  [
    "The firm rejected the claim. “We are hiring.”",
    "The firm | rejected | the claim",
    "The firm | rejected | “We are hiring.”",
  ],
  ["The firm opened a yard. “We are hiring.”"],
  // as does whatever somebody does, before a colon
  [
    "Ada Holm resisted: “We do not have the power.”",
    "Ada Holm | resisted | “We do not have the power.”",
  ],
  [
    "The bank, in a letter, worded it with more care: “We do not have the power.”",
    "The bank, in a letter | worded | “We do not have the power.”",
  ],
  [
    "She was sure that the vote would fail: “Nobody wants it in the end.”",
    "She | was sure | that the vote would fail: “Nobody wants it in the end.”",
  ],
  ["One thing was clear: “We do not have the power.”"],
  ["The vote surprised the pollster Dan Shaw: “They have lost before.”"],
  ["Ada Holm has staged a play: “The Long Road Home.”"],
  // and a cue that says nothing else
  [
    "Ada Holm, a spokeswoman for the Labour Party of Lisse, said in a statement. “There are no ballots to count again.”",
    "Ada Holm, a spokeswoman for the Labour Party of Lisse | said | “There are no ballots to count again.”",
  ],
  // what is said before a quotation, and what is quoted before it
  [
    "The plan is dead, Ms Reyes said: “It never lived.”",
    "Ms Reyes | said: | The plan is dead … “It never lived.”",
  ],
  ["When they left town, she said: “Stay here.”", "she | said: | “Stay here.”"],
  [
    "The “old guard” would be “swept away,” Mr Lowe said.",
    "Mr Lowe | said | The “old guard” would be “swept away,”",
  ],
  // a quotation that ends with another
  [
    "“My mother was always, like, ‘Oh, you can stay because we can,’” said the woman.",
    "the woman | said | “My mother was always, like, ‘Oh, you can stay because we can,’”",
  ],
  // the mark between a cue and the next quotation forgotten
  [
    "“It is simple,” Lind said “The others sent them back.”",
    "Lind | said | “It is simple,” … “The others sent them back.”",
  ],
  ["“It is simple,” Lind told “Lisse at Noon”.", "Lind | told | “It is simple,”"],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
