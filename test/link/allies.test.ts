import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { alliesAmong } from "../../src/link/talk/allies.ts";

/** The body that the last speaker of a text answers for. */
function allyIn(text: string): string | undefined {
  const { document, statements } = annotate({ path: "-", text });
  const last = statements.at(-1)?.speaker?.speaker.id ?? "";
  return alliesAmong(document.words, statements).get(last);
}

it.each([
  [
    "The Harbour Union said the pay was late. Jon Moss, the union’s organiser, said crews were tired.",
    "Harbour Union",
  ],
  [
    "Northline Ferries said the boats were new. The company’s engineer, Jon Moss, said they were safe.",
    "Northline Ferries",
  ],
  [
    "Northline Ferries said the boats were new. Company president Jon Moss said they were safe.",
    "Northline Ferries",
  ],
  [
    "Northline Ferries said the boats were new. “They are safe,” chief executive Jon Moss said.",
    "Northline Ferries",
  ],
  ["Lisse Police said a man was held. Inspector Jon Moss said he was drunk.", "Lisse Police"],
  [
    "The lawsuit says Northline hid the leak. Jon Moss, a lawyer for the families, said they were lied to.",
    "the lawsuit",
  ],
])("%s", (text, body) => expect(allyIn(text)).toBe(body));

it.each([
  "The Harbour Union said the pay was late. Former chairman Jon Moss said crews were tired.",
  "The lawsuit says Northline hid the leak. Jon Moss, a lawyer for the firm, said it was new.",
  "The Harbour Union said the pay was late. Fisherman Jon Moss said crews were tired.",
  "Northline Ferries said the boats were new. Senate President Jon Moss said they were safe.",
])("%s", (text) => expect(allyIn(text)).toBeUndefined());
