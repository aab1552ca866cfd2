import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("people by words that no lexicon has", () => {
  speakers([
    [
      "a word of the tabloids",
      "{A pal of the star} said it rained.",
      ["a pal of the star", "unnamed"],
    ],
    ["a share, in two words", "{Some 12 per cent} said it rained.", ["some 12 per cent", "group"]],
    ["somebody", "{Somebody in marketing} said it rained.", ["somebody in marketing", "unnamed"]],
    ["by a verb for people", "{The wingfoil} quipped that it rained.", ["the wingfoil", "unnamed"]],
    [
      "not by one for papers too",
      "{The wingfoil} shows that it rained.",
      ["the wingfoil", "document"],
    ],
  ]);
});

describe("trades of people and of firms", () => {
  speakers([
    [
      "a builder with a first name",
      "Lisse developer Tam Rook spoke of his dismay. {He} said it rained.",
      rook,
    ],
    [
      "one without",
      "Developer Vesper spoke of its dismay. {It} said it rained.",
      ["Vesper", "organization"],
    ],
    [
      "a firm that all know by its nature",
      "Vesper, the parent company of Halden, rose. {The company} said it rained. Shares fell. Amazon rose. {The online retail giant} said it poured.",
      ["Vesper", "organization"],
      ["Amazon", "organization"],
    ],
  ]);
});

describe("a document and when it came out", () => {
  speakers([
    [
      "before its verb",
      "{A report on Wednesday for the first time} said it rained.",
      ["a report", "document"],
    ],
  ]);
});

describe("whose son, widow or adviser", () => {
  speakers([
    [
      "his of whom what is said names again",
      "{Orla Fenn} wept for Tam Rook, a former chief. {His widow} said <Rook had hated the sea>.",
      fenn,
      ["Tam Rook’s widow", "unnamed"],
    ],
  ]);
});

describe("names in apposition", () => {
  speakers([
    ["with an age for its source", "Orla Fenn, now {90}, recalls that it rained.", fenn],
    [
      "not behind a clause of its own",
      "{She was ill; a friend of hers} said it rained.",
      ["a friend of hers", "unnamed"],
    ],
    [
      "behind one relative clause and before another",
      "{The man who counts them, Tam Rook, who is 81 and has never left,} said it rained.",
      rook,
    ],
    [
      "of a work, which is nobody",
      "Orla Fenn’s second novel, Silverwell, took a year. {She} said it rained.",
      fenn,
    ],
  ]);
  it("takes no time for a role", () => {
    const [she] = speakersOf("Last night Orla Fenn hit back. {She} said it rained.");
    expect(she?.speaker).toMatchObject({ name: "Orla Fenn", role: null });
  });
  it("keeps both names of a firm", () => {
    const [brock] = speakersOf("“It snowed,” said {Pell & Vesper’s chief economist, Silas Brock}.");
    expect(brock?.speaker.role).toBe("Pell & Vesper’s chief economist");
  });
  it.each([
    "Rook was for years the best friend Orla Fenn always hoped to have. {Fenn} said it rained.",
    "It was the last time Orla Fenn left the quay. {Fenn} said it rained.",
    "Through a clerk, Orla Fenn declined to talk. {Fenn} said it rained.",
    "The winner was in this case Orla Fenn. {Fenn} said it rained.",
  ])("takes nobody’s noun for a role: %s", (text) => {
    const [fenn] = speakersOf(text);
    expect(fenn?.speaker).toMatchObject({ name: "Orla Fenn", role: null });
  });
  it("takes no two teams for one", () => {
    const [spokesman] = speakersOf(
      "Fee splits Rovers and Italians\n\nMarchwood Rovers want more. {A Rovers spokesman} said no.",
    );
    expect(spokesman?.speaker.represents).toBe("Marchwood Rovers");
  });
});

describe("whose role it is and where it ends", () => {
  it.each([
    ["The firm has dismissed clerk Orla Fenn. {Fenn} said it rained.", "clerk", null],
    ["That is the reason President Orla Fenn left. {Fenn} said it rained.", "President", null],
    ["Orla Fenn, the author of “The Quay”, left. {Fenn} said it rained.", "author", null],
    ["{Lisse-based lawyer Orla Fenn} said it rained.", "Lisse-based lawyer", null],
    [
      "{Orla Fenn, a customer service representative,} said it rained.",
      "customer service representative",
      null,
    ],
    ["{Vesper spokeswoman Orla Fenn} said it rained.", "Vesper spokeswoman", "Vesper"],
    [
      "{Orland foreign affairs ministry spokesman Orla Fenn} said it rained.",
      "Orland foreign affairs ministry spokesman",
      "Orland foreign affairs ministry",
    ],
  ])("%s", (article, role, represents) => {
    expect(speakersOf(article).at(-1)?.speaker).toMatchObject({ role, represents });
  });
});

describe("days and months", () => {
  it.each(["On {Monday} said it rained.", "In {the last week} said it rained."])(
    "%s",
    (article) => {
      expect(speakersOf(article)).toEqual([null]);
    },
  );
  it("are people too", () => {
    expect(speakersOf("{Ms May} said it rained.")[0]?.speaker.name).toBe("Ms May");
  });
});

describe("who is only told of in a relative clause", () => {
  speakers([
    [
      "is not who is talked about",
      "{Orla Fenn} said it rained. She wrote to Ada Brock, {who} believes that it poured. {She} hopes it will stop.",
      fenn,
      ["Ada Brock", "person"],
      fenn,
    ],
  ]);
});

describe("they", () => {
  speakers([
    [
      "two who are a subject together",
      "Orla Fenn and Tam Rook met. {They} said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "not fellows that they are said to be",
      "Orla Fenn and Tam Rook are fierce adversaries. {They} said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "who were they in the sentence before",
      "{Two economists} asked why. They followed clerks who lost. {They} said it rained.",
      ["two economists", "unnamed"],
      ["two economists", "unnamed"],
    ],
  ]);
});

describe("the Lisse coach", () => {
  speakers([
    [
      "is who has just spoken, where nothing else tells who that is",
      "{Tam Rook} said it rained. {The Lisse coach, who has won twice,} said it poured.",
      rook,
      rook,
    ],
    [
      "not of whom another word tells it",
      "{The clerk Tam Rook} said it rained. {The Lisse coach} said it poured.",
      rook,
      ["the Lisse coach", "unnamed"],
    ],
    [
      "not who is named next and does not speak",
      "It rained.\n\nIt poured.\n\n{The Lisse coach} said it poured.\n\nThen Orla Fenn fell. {The keeper} said it rained.",
      ["the Lisse coach", "unnamed"],
      ["the keeper", "unnamed"],
    ],
    [
      "a wing of a party",
      "{The party’s youth wing} said it rained.",
      ["the party’s youth wing", "organization"],
    ],
  ]);
});

describe("an interview", () => {
  const asked =
    "Orla Fenn is back.\n\nWhat took you so long?\n\n{My doctor} told me to rest.\n\nDid you mind?\n\nNo. {I} told her it rained. {Everyone} agrees that it poured.";
  it("without labels is with whom it names before the first question", () => {
    const [doctor, she, everyone] = speakersOf(asked);
    expect(doctor?.speaker.name).toBe("Orla Fenn’s doctor");
    expect(she?.speaker.name).toBe("Orla Fenn");
    expect(everyone).toBeNull();
  });
  it("is none where two are named", () => {
    expect(speakersOf(`Tam Rook wept. ${asked}`)[1]).toBeNull();
  });
  it("is none where nobody is asked", () => {
    expect(speakersOf("Orla Fenn is back.\n\nI am glad. {I} said it rained.")[0]).toBeNull();
  });
  it("with labels goes on over paragraphs of an answer", () => {
    const [she] = speakersOf(
      "Orla Fenn is back.\n\nQ: Did you mind?\n\nA: No.\n\n{I} told her it rained.",
    );
    expect(she?.speaker.name).toBe("Orla Fenn");
  });
});

describe("who is not named", () => {
  const unnamed = ["a neighbour", "unnamed"] as const;
  speakers([
    [
      "is not another whom the article names",
      "{A neighbour} said it rained. {The neighbour} said it poured. {Another neighbour, Tam Rook,} wept. {The first neighbour} slept.",
      unnamed,
      unnamed,
      rook,
      unnamed,
    ],
    [
      "by another word either",
      "{Tam Rook} said it rained.\n\n{A Tory councillor} said it poured. “We know,” {the backbencher} added.",
      rook,
      ["a Tory councillor", "unnamed"],
      ["a Tory councillor", "unnamed"],
    ],
    [
      "where the article says so",
      "The clerk Orla Fenn left. {The clerk, who asked not to be named,} said it rained.",
      ["the clerk", "unnamed"],
    ],
    [
      "where it says so behind the verb",
      "The clerk Orla Fenn left. {The clerk} said on condition of anonymity that it rained.",
      ["the clerk", "unnamed"],
    ],
    [
      "where it says so behind a source behind the verb",
      "The clerk Orla Fenn left. “It rained,” said {the clerk, who spoke on condition of anonymity}.",
      ["the clerk", "unnamed"],
    ],
  ]);
});
