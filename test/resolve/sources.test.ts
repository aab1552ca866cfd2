import { describe } from "vitest";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("a source that is not all of its phrase", () => {
  speakers([
    [
      "is whoever speaks for the body that it begins within",
      "A spokesman for the Dock Workers’ {Association} said so. A lawyer for the Teachers’ {Union} denied it.",
      ["a spokesman for the Dock Workers’ Association", "unnamed"],
      ["a lawyer for the Teachers’ Union", "unnamed"],
    ],
    [
      "is whom a relative clause is about that it ends",
      "Its chair, Orla Fenn, 18, who has a place at {St Anna’s}, said so. Tam Rook, who works in {Lisse}, denied it.",
      fenn,
      rook,
    ],
    [
      "is the name behind a noun that looks like an adjective",
      "“It was bad,” said {its director-general}, Tam Rook.",
      rook,
    ],
  ]);
});

describe("people with a form of address", () => {
  speakers([
    [
      "are no body that the next clause calls so",
      "Edda Skov left. According to {Ms Skov}, the industry would sink.\n\nAccording to {Ms Brock}, the school is closing.",
      ["Edda Skov", "person"],
      ["Ms Brock", "person"],
    ],
    [
      "nor a month",
      "Susan Kember left. According to {Ms Kember}, it rained.",
      ["Susan Kember", "person"],
    ],
    [
      "are knights",
      "{Sir Tam Rook} said so. {Dame Orla Fenn} denied it. {Rook} added it.",
      ["Sir Tam Rook", "person"],
      ["Dame Orla Fenn", "person"],
      ["Sir Tam Rook", "person"],
    ],
    [
      "bear an office before it",
      "{The Bishop of Lisse, the Right Reverend Tam Rook}, said it was wrong. {The bishop} denied it.",
      rook,
      rook,
    ],
  ]);
});

describe("somebody without a name at the head of an article", () => {
  speakers([
    [
      "is nobody of whom the next paragraph says what else he is",
      "{The owner} said so.\n\nThe tenant, Orla Fenn, denied it.",
      ["the owner", "unnamed"],
    ],
    [
      "nor with that before the name",
      "{The coach} said so.\n\nStriker Tam Rook denied it.",
      ["the coach", "unnamed"],
    ],
    [
      "but who is named with the same",
      "{The mayor} said so.\n\nOrla Fenn, the mayor of Lisse, denied it.",
      fenn,
    ],
    [
      "is not who is named next in the paragraph",
      "{A nurse} said so. {Orla Fenn} denied it. {The nurse} wept.",
      ["a nurse", "unnamed"],
      fenn,
      ["a nurse", "unnamed"],
    ],
    [
      "nor who contradicts her in the next",
      "{The nurse} said so.\n\nBut {Orla Fenn} denied it.",
      ["the nurse", "unnamed"],
      fenn,
    ],
    [
      "nor who belongs to somebody else",
      "{The nurse} said so.\n\nThe union’s {Orla Fenn} wept.",
      ["the nurse", "unnamed"],
      fenn,
    ],
    [
      "but who is brought in next without more",
      "{The nurse} said so.\n\n{Orla Fenn} wept.",
      fenn,
      fenn,
    ],
    [
      "nor a lawyer",
      "{A doctor} has spoken.\n\n{Orla Fenn, the company’s lawyer}, denied it.",
      ["a doctor", "unnamed"],
      fenn,
    ],
    [
      "nor a player who judges the game",
      "{A player} has complained.\n\nThe chief arbiter, Orla Fenn, said no. {Orla Fenn} wept.",
      ["a player", "unnamed"],
      fenn,
    ],
    [
      "but a seed, whatever her number",
      "{A player} has complained.\n\n{Orla Fenn, the second seed}, wept.",
      fenn,
      fenn,
    ],
    ["but who is named in the next", "{A mayor} has resigned.\n\n{Orla Fenn} said so.", fenn, fenn],
  ]);
});

describe("who is told apart", () => {
  speakers([
    [
      "by what is said of her",
      "{Edda Lind} said so.\n\n{The woman accused of the theft} denied it.",
      ["Edda Lind", "person"],
      ["the woman accused of the theft", "unnamed"],
    ],
    [
      "but not by her children",
      "{Edda Lind} said so. {The 34-year-old mother of three} denied it.",
      ["Edda Lind", "person"],
      ["Edda Lind", "person"],
    ],
    [
      "by another office",
      "A judge in Lisse has spoken. {The judge} ruled so.\n\n{Secretary of State Tam Rook} denied it.",
      ["a judge in Lisse", "unnamed"],
      rook,
    ],
    ["from a picture", "Getty.\n\nOrla Fenn left the stage. {The star} said so.", fenn],
    [
      "from what is held",
      "The Fair Pay Institute met. It rained at the National Convention. {The institute} said so.",
      ["Fair Pay Institute", "organization"],
    ],
  ]);
});

describe("several together", () => {
  speakers([
    [
      "or one are privy to talks",
      "{A source privy to the plan} said no. {Two aides privy to the plan} said so.",
      ["a source privy to the plan", "unnamed"],
      ["two aides privy to the plan", "unnamed"],
    ],
    [
      "have campaigns",
      "{The Fenn and Rook campaigns} declined. {Orla Fenn and Tam Rook} said so.",
      ["the Fenn and Rook campaigns", "organization"],
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "are those whom the report names",
      "<Vesper Group is to buy Orland Steel>, {the two firms} said.",
      ["Vesper Group and Orland Steel", "organization"],
    ],
    [
      "are firms, and neither of them somebody",
      "{Vesper Group} met the Orland Trust, Tam Rook and Orla Fenn. {Neither firm} would comment.",
      ["Vesper Group", "organization"],
      ["Vesper Group and Orland Trust", "organization"],
    ],
    ["were asked", "{Most of those polled} said no.", ["most of those polled", "group"]],
    ["open a sentence", "{Ministers} played down the fears.", ["ministers", "group"]],
    [
      "of one noun are not of another",
      "{The military elite} left. {The policy-making elite} said so.",
      ["the military elite", "group"],
      ["the policy-making elite", "group"],
    ],
  ]);
});
