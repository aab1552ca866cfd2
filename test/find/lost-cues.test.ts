import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Cues that the tagger or the tree loses easily, beside what only looks like them. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // an age stands for who is so old, and what follows may be his verb
  ["The 44-year-old disputes that.", "The 44-year-old | disputes | that"],
  ["The 31-year-old claims he was asleep.", "The 31-year-old | claims | he was asleep"],
  ["The 44-year-old actor disputes that.", "The 44-year-old actor | disputes | that"],
  ["The 10-year-old claims of fraud were dropped."],
  ["The 60-year-old fears no one."],
  // some among others, with a verb that is mostly a noun
  [
    "Some in the party worry that the leader is too old.",
    "Some in the party | worry | that the leader is too old",
  ],
  ["Many in the crowd said it was late.", "Many in the crowd | said | it was late"],
  [
    "A few at the club think the coach will leave.",
    "A few at the club | think | the coach will leave",
  ],
  ["Some of the fear has gone."],
  [
    "“Most of us believe the pier will last,” Lund said.",
    "Lund | said | “Most of us believe the pier will last,”",
  ],
  // a rough number opens a clause too
  [
    "The charity fears around 200 homes could be lost.",
    "The charity | fears | around 200 homes could be lost",
  ],
  [
    "The union claims at least 300 workers were locked out.",
    "The union | claims | at least 300 workers were locked out",
  ],
  ["Fears over 200 homes have grown."],
  // notes that claim something, and what is noted
  [
    "The programme notes claim the opera was lost.",
    "The programme notes | claim | the opera was lost",
  ],
  ["The programme notes the loss of the opera.", "The programme | notes | the loss of the opera"],
  // a headline ends with a document and its verb
  [
    "Minister lied about pier, leaked email suggests",
    "leaked email | suggests | Minister lied about pier",
  ],
  ["Ferry had no radio, damning report finds", "damning report | finds | Ferry had no radio"],
  ["Mayor took bribe, secret tape shows", "secret tape | shows | Mayor took bribe"],
  // what somebody is in no doubt about, and when he is sure
  ["Fenn remains confident the team will win.", "Fenn | remains confident | the team will win"],
  ["He was positive he had locked the door.", "He | was positive | he had locked the door"],
  [
    "The club are adamant they did nothing wrong.",
    "The club | are adamant | they did nothing wrong",
  ],
  [
    "He is hopeful the talks, which began in May, will end soon.",
    "He | is hopeful | the talks, which began in May, will end soon",
  ],
  [
    "The inspector is satisfied that the roof will hold.",
    "The inspector | is satisfied | that the roof will hold",
  ],
  ["The coach is confident when his side wins."],
  ["She is sure to win."],
  // a gerund is a claim where other objects are none
  ["The clerk accepted having misled the board.", "The clerk | accepted | having misled the board"],
  [
    "He accepted taking bribes but denied fraud.",
    "He | accepted | taking bribes",
    "He | denied | fraud",
  ],
  ["Neighbours reported hearing shots.", "Neighbours | reported | hearing shots"],
  ["The crew have reported seeing smoke.", "The crew | have reported | seeing smoke"],
  ["The fund reported spending £2m on the vote.", "The fund | reported | spending £2m on the vote"],
  ["The clerk regretted sending the letter.", "The clerk | regretted | sending the letter"],
  ["Holm owned up to taking the money.", "Holm | owned up to | taking the money"],
  ["Holm has never owned up to her mistake.", "Holm | has never owned up to | her mistake"],
  ["She accepted an award."],
  ["The firm, owned by Lund, was sold."],
  ["A man reported missing in May was found."],
  // a name in quoted words, far from the verb that gives it
  [
    "Lund branded the council’s decision to sell the land “daft”.",
    "Lund | branded | the council’s decision to sell the land “daft”",
  ],
  [
    "Holm called the move by the board, which met on Monday, “a farce”.",
    "Holm | called | the move by the board, which met on Monday, “a farce”",
  ],
  [
    "The union labelled plans to cut the night shift “an insult” to its members.",
    "The union | labelled | plans to cut the night shift “an insult” to its members",
  ],
  ["Berg told the BBC Lund was late.", "Berg | told | Lund was late"],
  [
    "The mayor called the claim that he had been paid “a lie”.",
    "The mayor | called | the claim that he had been paid “a lie”",
    " | claim | that he had been paid",
  ],
  ["The mayor called a meeting to discuss “the gap”."],
  ["The mayor called a vote to end the “farce”."],
  ["The firm branded its “new” jars."],
  ["The mayor called Berg and “the gap” a farce."],
  // who answers in a relative clause, also with an apposition
  [
    "It was claimed that he lied, which Petrenko, a spokesman, denied.",
    " | It was claimed | that he lied",
    "Petrenko, a spokesman | denied | which",
  ],
  [
    "The firm is said to have sold the ferry, which Lund, its owner, denied.",
    " | is said | The firm … to have sold the ferry",
    "Lund, its owner | denied | which",
  ],
  [
    "He said the pier was shut, which Ada Holm, 41, confirmed.",
    "He | said | the pier was shut",
    "Ada Holm, 41 | confirmed | which",
  ],
  [
    "The paper said the firm had lied, which Petrenko denied on Monday.",
    "The paper | said | the firm had lied",
    "Petrenko | denied | which",
  ],
  ["The ring, which Petrenko, a jeweller, repaired, was lost."],
  // who speaks in a headline by one name is named below it
  [
    "Holm: I support the pier\n\nAda Holm said on Monday that she supports the pier.",
    "Holm | : | I support the pier",
    "Ada Holm | said | that she supports the pier",
  ],
  [
    "Historians: Berg, Holm linked no matter what\n\nHistorians were at odds.",
    "Historians | : | Berg, Holm linked no matter what",
  ],
  [
    "Poll: Berg Burns Holm With First Lead\n\nA poll was taken.",
    "Poll | : | Berg Burns Holm With First Lead",
  ],
  ["Weather: Rain will fall in Lisse\n\nIt will rain."],
  ["Berg: The man who saved a pier\n\nBerg saved it."],
  // a pronoun is the object of its verb, also where it might own what follows
  ["Lund accused her of theft.", "Lund | accused | her of theft"],
  ["Lund blamed her for the fire.", "Lund | blamed | her for the fire"],
  ["He said her will was lost.", "He | said | her will was lost"],
  // quoted words before a noun say of which kind it is
  [
    'Lund accused the board of asking too many "please attack Berg" questions.',
    'Lund | accused | the board of asking too many "please attack Berg" questions',
  ],
  // what somebody claims to do or to have done
  ["He claims to have paid.", "He | claims | to have paid"],
  ["Lund claimed to own a farm.", "Lund | claimed | to own a farm"],
  ["Lund claimed the prize to great cheers."],
  // charged beside what else was done to somebody
  ["Lund was arrested and charged with fraud.", " | charged with | Lund … fraud"],
  ["A man arrested and accused of theft was freed.", " | accused of | A man … theft"],
  ["Lund was not arrested or charged with fraud."],
  // whoever accuses somebody is not accused
  ["The mayor was booed and accused protesters of cowardice."],
  // … but who has no object behind it is
  ["Lund was sacked and Berg charged with fraud.", " | charged with | Berg … fraud"],
  // inserted before its source with a description or an example
  [
    "The pier, says Ada Holm, a geologist, is a hazard.",
    "Ada Holm, a geologist | says | The pier … is a hazard",
  ],
  [
    "The pier, say experts like Ada Holm, is a hazard.",
    "experts like Ada Holm | say | The pier … is a hazard",
  ],
  [
    "The pier, say experts like Ada Holm, a geologist, is a hazard.",
    "experts like Ada Holm, a geologist | say | The pier … is a hazard",
  ],
  // a present that may be an infinitive
  [
    "In the end, Mr. Lund said, members almost always vote for the mayor.",
    "Mr. Lund | said | In the end … members almost always vote for the mayor",
  ],
  // behind a remark between commas
  [
    "In May, Lund argued, and he was right, that the pier was old.",
    "Lund | argued | that the pier was old",
  ],
  ["Lund said, and I agree, that the pier was old.", "Lund | said | that the pier was old"],
  // in a quotation what somebody has pointed out
  [
    "“Bill has pointed out that the pier is old,” Berg said.",
    "Berg | said | “Bill has pointed out that the pier is old,”",
    "Bill | has pointed out | that the pier is old",
  ],
  [
    "“I pointed out that the pier is old,” Berg said.",
    "Berg | said | “I pointed out that the pier is old,”",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
