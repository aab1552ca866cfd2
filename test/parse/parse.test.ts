import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { documentOf } from "./sentences.ts";

/** Each word as form/tag/head/relation, the head by its form. */
function shown(line: string): string[] {
  const { words } = parse(documentOf(line));
  return words.map(
    (word) => `${word.text}/${word.tag}/${words[word.head]?.text ?? "-"}/${word.relation}`,
  );
}

/** Sentences with the words of theirs that rules over the tree rely on. */
const EXPECTED: readonly (readonly [sentence: string, words: string])[] = [
  [
    "The mayor said that the bridge was safe .",
    "mayor/NN/said/nsubj said/VBD/-/root that/IN/safe/mark bridge/NN/safe/nsubj was/VBD/safe/cop safe/JJ/said/ccomp",
  ],
  // a last word behind a mark and a name
  [
    "The pier will close , the Daily Ledger reports .",
    "Ledger/NNP/reports/nsubj reports/VBZ/-/root",
  ],
  ["The firm runs ferries , buses and Lund trains .", "trains/NNS/ferries/conj"],
  // forms of cues that no treebank had, or only in the plural
  [
    "The clerk clarifies that it is closed .",
    "clerk/NN/clarifies/nsubj clarifies/VBZ/-/root closed/VBN/clarifies/ccomp",
  ],
  ["The singer jokes that it is closed .", "singer/NN/jokes/nsubj jokes/VBZ/-/root"],
  ["He heard the wails of gulls .", "wails/NNS/heard/obj"],
  ["The mayor misspoke .", "misspoke/VBD/-/root"],
  // before a clause the word behind the subject is the verb, though elsewhere it is mostly a noun
  ["Police fear the firm knew .", "Police/NNP/fear/nsubj fear/VBP/-/root knew/VBD/fear/ccomp"],
  ["Analysts at Holm Bank doubt it fell .", "Analysts/NNS/doubt/nsubj doubt/VBP/-/root"],
  ["Records kept by her office indicate it fell .", "indicate/VBP/-/root"],
  [
    "Its authors , Jun Berg and Ada Holm , caution that it is late .",
    "authors/NNS/caution/nsubj caution/VBP/-/root",
  ],
  ["A letter seen by the Tarn Ledger states that it fell .", "states/VBZ/-/root"],
  ["The court claim that it fell was dropped .", "court/NN/claim/compound"],
  ["Rock singer Ada Holm has sung .", "singer/NN/Holm/compound"],
  ["The former clerk disputes that .", "clerk/NN/disputes/nsubj disputes/VBZ/-/root"],
  ["The UN estimates 4,000 people have fled .", "estimates/VBZ/-/root people/NNS/fled/nsubj"],
  ["The charity fears around 40 homes are lost .", "fears/VBZ/-/root homes/NNS/lost/nsubj:pass"],
  ["Some in the party worry that it is late .", "worry/VBP/Some/dep"],
  ["The programme notes claim it was lost .", "notes/NNS/claim/nsubj claim/VBP/-/root"],
  // an age stands for who is so old
  ["The 44-year-old claims he slept .", "44-year-old/JJ/claims/nsubj claims/VBZ/-/root"],
  ["Furnish , 31 , denies it .", "Furnish/NNP/denies/nsubj"],
  ["Media reports suggested that it sank .", "reports/NNS/suggested/nsubj"],
  ["Media reports in Lisse have said it sank .", "reports/NNS/said/nsubj"],
  ["Claims that it sank were false .", "Claims/NNS/false/nsubj"],
  ["Reuters reports that Lund had left .", "reports/VBZ/-/root"],
  // capitals among small letters make no pronoun
  ["A WHO spokesman said it fell .", "WHO/NNP/spokesman/compound"],
  ["IT contractors said it fell .", "IT/NNP/contractors/compound"],
  ["The 10-year-old claims were dropped .", "claims/NNS/dropped/nsubj:pass"],
  // of two verbs before "that", which a particle may part, the second is the object
  ["He brushed aside claims that it fell .", "claims/NNS/brushed/obj"],
  ["He has waved away concerns that it fell .", "concerns/NNS/waved/obj"],
  ["The man who walked away claims that it fell .", "claims/VBZ/-/root"],
  // what is no noun in small letters is none in the capitals of a headline
  ["Mayor Denies Pier Was Sold", "Mayor/NNP/Denies/nsubj Denies/VBZ/-/root"],
  // a past tense that has no subject of its own is a participle, and what is left of a verb is one
  ["A film posted to Tarnbook appears to show it .", "appears/VBZ/-/root"],
  ["In one note cited in the suit , she wrote it .", "wrote/VBD/-/root"],
  ["They replied to a message left Friday .", "left/VBN/message/acl"],
  ["A study held in Orland reported no gain .", "study/NN/reported/nsubj reported/VBD/-/root"],
  ["The firm sank in May when profits fell .", "sank/VBD/-/root"],
  ["A woman who was in the house said so .", "said/VBD/-/root"],
  ["Holm said in May profits fell .", "said/VBD/-/root"],
  ["It ruled in a letter the singer lied .", "ruled/VBD/-/root"],
  ["The panel revealed in a letter profits fell .", "revealed/VBD/-/root"],
  // nor what a noun waits for whose own verb is in part, or has another subject
  ["A judge sitting in the case said so .", "judge/NN/said/nsubj said/VBD/-/root"],
  ["An aide working in the office leaked a memo .", "aide/NN/leaked/nsubj leaked/VBD/-/root"],
  ["The van they rented in the town sank a boat .", "sank/VBD/-/root"],
  ["A man they arrested at the scene admitted it .", "admitted/VBD/-/root"],
  [
    "A woman injured in the crash told police that it was dark .",
    "woman/NN/told/nsubj told/VBD/-/root",
  ],
  // a plural is no verb behind its owner, nor "which" the owner of one
  ["Holm Water , which supplies the town , said so .", "Water/NNP/said/nsubj said/VBD/-/root"],
  ["The bid , which sources said was late , failed .", "sources/NNS/said/nsubj"],
  ["It hid that its pipes were old .", "pipes/NNS/old/nsubj"],
  // what is one is a noun
  ["The mother of one recruit told them .", "mother/NN/told/nsubj recruit/NN/mother/nmod"],
  ["One suspect told police that it was late .", "suspect/NN/told/nsubj told/VBD/-/root"],
  // what a document shows at the end of a headline
  ["Mayor took bribe , leaked documents reveal", "leaked/JJ/documents/amod"],
  // behind a word a capital that training has not seen is a name’s
  ["A study in Tides suggests it fell .", "Tides/NNP/study/nmod suggests/VBZ/-/root"],
  ["The clerk met Lisse plc .", "Lisse/NNP/plc/compound plc/NNP/met/obj"],
  [
    "Holm & Whitby said so .",
    "Holm/NNP/Whitby/compound &/NNP/Whitby/compound Whitby/NNP/said/nsubj",
  ],
  // a name that opens a sentence and looks like a participle or an adjective, and participles
  ["Harding denied it .", "Harding/NNP/denied/nsubj denied/VBD/-/root"],
  ["Worthing Borough Council has denied it .", "Worthing/NNP/Council/compound"],
  ["Reading Council said so .", "Reading/NNP/Council/compound said/VBD/-/root"],
  ["Lockling , which makes locks , is sorry .", "Lockling/NNP/sorry/nsubj"],
  [
    "Thordis and Ketil Aas said so .",
    "Thordis/NNP/Aas/compound Ketil/NNP/Thordis/conj Aas/NNP/said/nsubj",
  ],
  ["Oberoi disputes the figures .", "Oberoi/NNP/disputes/nsubj disputes/VBZ/-/root"],
  [
    "The new paper disputes this : it argues that it fell .",
    "disputes/VBZ/-/root this/DT/disputes/obj",
  ],
  ["Rewriting a law takes years .", "Rewriting/VBG/takes/csubj"],
  ["Reading the letter , he wept .", "Reading/VBG/wept/advcl"],
  ["She told Rush the pier was closed .", "Rush/NNP/told/obj"],
  ["The mayor denied the claim .", "mayor/NN/denied/nsubj denied/VBD/-/root claim/NN/denied/obj"],
  [
    "Anna Brandt has accused the company of fraud .",
    "Anna/NNP/Brandt/compound Brandt/NNP/accused/nsubj has/VBZ/accused/aux accused/VBN/-/root company/NN/accused/obj of/IN/fraud/case",
  ],
  [
    "According to the police , two men were arrested .",
    "According/VBG/police/case police/NN/arrested/obl men/NNS/arrested/nsubj:pass were/VBD/arrested/aux:pass arrested/VBN/-/root",
  ],
  [
    "“ We will appeal , ” she said .",
    "We/PRP/appeal/nsubj will/MD/appeal/aux appeal/VB/said/ccomp she/PRP/said/nsubj said/VBD/-/root",
  ],
  [
    "He declined to comment .",
    "He/PRP/declined/nsubj declined/VBD/-/root to/TO/comment/mark comment/VB/declined/xcomp",
  ],
  [
    "The firm ’s owner , who lives in Oslo , rejected the report .",
    "firm/NN/owner/nmod:poss ’s/POS/firm/case owner/NN/rejected/nsubj who/WP/lives/nsubj lives/VBZ/owner/acl:relcl in/IN/Oslo/case Oslo/NNP/lives/obl rejected/VBD/-/root report/NN/rejected/obj",
  ],
  [
    "They did n’t say whether the fire was deliberate .",
    "They/PRP/say/nsubj did/VBD/say/aux n’t/RB/say/advmod say/VB/-/root whether/IN/deliberate/mark",
  ],
  [
    "Nurses and doctors confirmed the report .",
    "Nurses/NNS/confirmed/nsubj and/CC/doctors/cc doctors/NNS/Nurses/conj confirmed/VBD/-/root",
  ],
  [
    "It has been claimed that the vote was rigged .",
    "has/VBZ/claimed/aux been/VBN/claimed/aux:pass claimed/VBN/-/root rigged/VBN/claimed/ccomp",
  ],
];

describe("the tree of a sentence", () => {
  test.each(EXPECTED)("%s", (sentence, words) => {
    expect(shown(sentence)).toEqual(expect.arrayContaining(words.split(" ")));
  });
});

/** Capitals say nothing about a headline's words. */
const HEADLINES: readonly (readonly [sentence: string, words: string])[] = [
  [
    "Mayor Denies Claims of Fraud",
    "Mayor/NNP/Denies/nsubj Denies/VBZ/-/root Claims/NNS/Denies/obj",
  ],
  ["Court Was Told of Plan to Sell Ferry", "Was/VBD/Told/aux:pass Told/VBN/-/root to/TO/Sell/mark"],
  ["POLICE SAY MAN WAS SHOT IN RIOT", "POLICE/NNS/SAY/nsubj SAY/VBP/-/root SHOT/VBN/SAY/ccomp"],
  ["Tycoon ally denies charges", "ally/NN/denies/nsubj denies/VBZ/-/root charges/NNS/denies/obj"],
];

describe("a headline", () => {
  test.each(HEADLINES)("%s", (sentence, words) => {
    expect(shown(sentence)).toEqual(expect.arrayContaining(words.split(" ")));
  });
});

test("an article agrees on a name that it gives in full once", () => {
  const { words } = parse(
    documentOf(
      "Ada Ravenscrag runs the mill .",
      "Ravenscrag is old .",
      "Critics of Ravenscrag say so .",
    ),
  );
  const named = words.filter(({ text }) => text === "Ravenscrag");
  expect(named.map(({ entity }) => entity)).toEqual(["person", "person", "person"]);
});

describe("spelling", () => {
  test("curly and straight marks are the same to the tables", () => {
    const [curly, straight] = [
      "“ It ’s n’t true , ” he said .",
      "\" It 's n't true , \" he said .",
    ].map((line) =>
      parse(documentOf(line)).words.map(({ tag, head, relation, lower }) => ({
        tag,
        head,
        relation,
        lower: lower.replaceAll(/[“”]/gu, '"'),
      })),
    );
    expect(curly).toEqual(straight);
  });

  test("`lower` straightens apostrophes and leaves `text` alone", () => {
    const { words } = parse(documentOf("They DON’T ."));
    expect(words.map(({ text, lower }) => [text, lower])).toEqual([
      ["They", "they"],
      ["DON’T", "don't"],
      [".", "."],
    ]);
  });

  test("offsets and the places of sentences are carried over", () => {
    const { words } = parse(documentOf("She left .", "He stayed ."));
    expect(words.map(({ index, sentence, start }) => [index, sentence, start])).toEqual([
      [0, 0, 0],
      [1, 0, 4],
      [2, 0, 9],
      [3, 1, 11],
      [4, 1, 14],
      [5, 1, 21],
    ]);
  });
});

/** Names that no table can have seen, in settings that tell what they are. */
const NAMES: readonly (readonly [
  sentence: string,
  name: string,
  kind: "person" | "organization" | "location" | null,
])[] = [
  ["Mr Ravenscrag said the plan would fail .", "Ravenscrag", "person"],
  ["Tollbrook Ltd said the plan would fail .", "Tollbrook", "organization"],
  ["Ellen Ravenscrag , the chairman of the committee , denied it .", "Ravenscrag", "person"],
  ["She studied law at the University of Ostmark .", "University", "organization"],
  ["The committee met on Tuesday .", "Tuesday", null],
  ["The committee met in secret .", "committee", null],
];

describe("kinds of names", () => {
  test.each(NAMES)("%s %s is %s", (sentence, name, kind) => {
    const word = parse(documentOf(sentence)).words.find(({ text }) => text === name);
    expect(word?.entity).toBe(kind);
  });
});
