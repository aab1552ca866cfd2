interface Agreement {
  readonly number: "singular" | "plural";
  readonly gender: "male" | "female" | "neuter" | null;
}

const he: Agreement = { number: "singular", gender: "male" };
const she: Agreement = { number: "singular", gender: "female" };
const it: Agreement = { number: "singular", gender: "neuter" };
const they: Agreement = { number: "plural", gender: null };

/** Pronouns of the third person with what they agree with. */
export const pronouns: ReadonlyMap<string, Agreement> = new Map([
  ["he", he],
  ["him", he],
  ["his", he],
  ["she", she],
  ["her", she],
  ["hers", she],
  ["it", it],
  ["its", it],
  ["they", they],
  ["them", they],
  ["their", they],
  ["theirs", they],
]);

/** Pronouns of whoever speaks the words around them. */
export const firstPerson: ReadonlySet<string> = new Set([
  "i",
  "we",
  "me",
  "us",
  "my",
  "our",
  "mine",
  "ours",
]);

export const secondPerson: ReadonlySet<string> = new Set(["you", "your", "yours"]);
