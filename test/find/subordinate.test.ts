import { expect, test } from "vitest";
import { found } from "./found.ts";

/** What is told within a clause that a conjunction opens. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // what is inserted behind a conjunction is about its clause alone
  [
    "He crossed the lake after, according to him, his bank had closed his account.",
    "him | according to | his bank had closed his account",
  ],
  [
    "The fair was held in Lisse because, according to Berg, the town has more shops per head than Holm.",
    "Berg | according to | the town has more shops per head than Holm",
  ],
  [
    "The guard shot the man while, according to police, he was on leave.",
    "police | according to | he was on leave",
  ],
  [
    "The man fled before, according to prosecutors, he was seen.",
    "prosecutors | according to | he was seen",
  ],
  [
    "He moved to Lisse, where, according to Lund, he opened a bar.",
    "Lund | according to | he opened a bar",
  ],
  [
    "Because, according to Lund, the town has many shops, the fair was held there.",
    "Lund | according to | the town has many shops",
  ],
  [
    "Lund left because, in his wife’s words, “he knew too much.”",
    "his wife | words | “he knew too much.”",
  ],
  ["She quit when, she says, her boss cut her pay.", "she | says | her boss cut her pay"],
  ["The council sold the land because, it said, nobody wanted it.", "it | said | nobody wanted it"],
  // but not behind an adverb
  [
    "The shop opened in May and closed a year after, according to Berg.",
    "Berg | according to | The shop opened in May and closed a year after",
  ],
  [
    "He left long before, according to Berg, who ran the port.",
    "Berg | according to | He left long before",
  ],
  // the clause that a conjunction opens ends where the main one begins
  [
    "Berg said that, because Lund testified that the accounts were “clean,” the board was honest.",
    "Berg | said | that, because Lund testified that the accounts were “clean,” the board was honest",
    "Lund | testified | that the accounts were “clean,”",
  ],
  [
    "Berg said that because Lund told the court that the door was locked, the guard had a key.",
    "Berg | said | that because Lund told the court that the door was locked, the guard had a key",
    "Lund | told | that the door was locked",
  ],
  [
    "Berg said that although Lund claims the road is safe, drivers avoid it.",
    "Berg | said | that although Lund claims the road is safe, drivers avoid it",
    "Lund | claims | the road is safe",
  ],
  [
    "Even though experts warn the dam is weak, the council does nothing.",
    "experts | warn | the dam is weak",
  ],
  [
    "While Lund says the road, which he built, is safe, drivers still avoid it.",
    "Lund | says | the road, which he built, is safe",
  ],
  [
    "Though the mayor is thought to be ill, the meeting goes on.",
    " | is thought | the mayor … to be ill",
  ],
  [
    "Berg said that when Lund told the board that the money was gone, nobody believed him.",
    "Berg | said | that when Lund told the board that the money was gone, nobody believed him",
    "Lund | told | that the money was gone",
  ],
  [
    "Berg said that after Lund left the hall, the council voted.",
    "Berg | said | that after Lund left the hall, the council voted",
  ],
  [
    "While Lund says that, when it rains, the road is flooded, drivers use it.",
    "Lund | says | that, when it rains, the road is flooded",
  ],
  // but nothing begins with a list, a name or what is reported anew
  [
    "While Lund says the firm is safe, sound and rich, the bank has doubts.",
    "Lund | says | the firm is safe, sound and rich",
  ],
  [
    "Although Lund says his brother, the mayor, is honest, he is feared.",
    "Lund | says | his brother, the mayor, is honest",
  ],
  [
    "Berg admitted that while the port was never safe, he argued it was needed.",
    "Berg | admitted | that while the port was never safe",
    "he | argued | it was needed",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
