import { describe, expect, test } from "vitest";
import { segmented } from "./marked.ts";

/** Tokens parted by blanks; the text is what stands before the arrow. */
const examples: Readonly<Record<string, readonly string[]>> = {
  contractions: [
    "don't → do n't",
    "don’t don‘t Rook‘s → do n’t do n‘t Rook ‘s",
    "DON’T → DO N’T",
    "Rook's Rook’s → Rook 's Rook ’s",
    "we'll they've I'm she'd you're → we 'll they 've I 'm she 'd you 're",
    "wouldn’t’ve → would n’t ’ve",
    "cannot Gonna → can not Gon na",
    "O'Malley o’clock ma’am → O'Malley o’clock ma’am",
    "the Rooks’ car → the Rooks ’ car",
    "’em 'til ’90s rock ’n’ roll → ’em 'til ’90s rock ’n’ roll",
    "Jr.'s → Jr. 's",
    "“Glass”’s → “ Glass ” ’s",
  ],
  "stops that belong to a word": [
    "U.S. → U.S.",
    "Mr. Rook, 5 p.m. sharp → Mr. Rook , 5 p.m. sharp",
    "J. K. Rook → J. K. Rook",
    "(R-Fla.) → ( R-Fla. )",
    "No. 10 → No. 10",
    "he said No. → he said No .",
    "rook.example. → rook.example .",
  ],
  "numbers and money": [
    "$1,250.50 £20m €3.5bn → $ 1,250.50 £ 20m € 3.5bn",
    "45.2% of 9:30am → 45.2 % of 9:30am",
    "9/11, 50-50, -3, +3 and .5 → 9/11 , 50-50 , -3 , +3 and .5",
    "the 1980s’ end → the 1980s ’ end",
    "5'11\" → 5'11 \"",
  ],
  "joined words": [
    "front-runner AT&T CNN/ORC → front-runner AT&T CNN/ORC",
    "word—word –word → word — word – word",
    "so -- no --- yes → so -- no --- yes",
    "D.C.-based U.S.-Mexico → D.C.-based U.S.-Mexico",
    "It failed.Then it sank → It failed . Then it sank",
  ],
  "ellipses and runs": [
    "no... yes… no.... Yes…. → no ... yes … no ... . Yes … .",
    "Why?! No!!! → Why ?! No !!!",
    "*** ___ → *** ___",
  ],
  "addresses and handles": [
    "(https://rook.example/a?b=c). → ( https://rook.example/a?b=c ) .",
    "“http://rook.example” → “ http://rook.example ”",
    "ada@rook.example, @ada_b #ferry #1 → ada@rook.example , @ada_b #ferry # 1",
    "no <br/> a<b → no <br/> a < b",
  ],
  "brackets and marks": [
    "(“We [the firm] tried.”) → ( “ We [ the firm ] tried . ” )",
    "''No,'' ``yes'' → '' No , '' `` yes ''",
    "''She said, 'No.''' → '' She said , ' No . ' ''",
    "«Non» → « Non »",
  ],
  "letters of any script": ["São Paulo’s Ørsted → São Paulo ’s Ørsted", "犬 𝒳y → 犬 𝒳y"],
};

describe.each(Object.entries(examples))("%s", (_, lines) => {
  test.each(lines)("%s", (line) => {
    const [text = "", expected = ""] = line.split(" → ");
    expect(
      segmented(text)
        .tokens.map((token) => token.text)
        .join(" "),
    ).toBe(expected);
  });
});

test("a spaced ellipsis is one token", () => {
  expect(segmented("so . . . no").tokens.map(({ text }) => text)).toEqual(["so", ". . .", "no"]);
});

test("blanks that cannot be seen part no word and are in no token", () => {
  expect(segmented("\u200bno\u00a0\u202a“yes”\ufeff").tokens.map(({ text }) => text)).toEqual([
    "no",
    "“",
    "yes",
    "”",
  ]);
});
