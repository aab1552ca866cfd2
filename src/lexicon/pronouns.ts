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

/** Initials that in small letters would be a pronoun. */
export const pronounLike: ReadonlySet<string> = new Set([
  "IT", // IT staff at the port said the lock was old.
  "WHO", // A WHO spokesman said the fever had spread.
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

/** Pronouns of some among several, which open a sentence with a plural verb: "Some in the party fear it is late." */
export const partialPronouns: ReadonlySet<string> = new Set([
  "few", // Few in the party fear that it is late.
  "many", // Many in the party fear that it is late.
  "most", // Most in the party fear that it is late.
  "others", // Others in the party fear that it is late.
  "several", // Several in the party fear that it is late.
  "some", // Some in the party fear that it is late.
]);

/** What stands for all or for none: "Everyone agrees." */
export const generics: ReadonlySet<string> = new Set([
  "anybody",
  "anyone",
  "everybody",
  "everyone",
  "nobody",
]);

/** What stands for one person as a subject: "Moss was there, he said." */
export const heOrShe: ReadonlySet<string> = new Set(["he", "she"]);

/** Pronouns that tell the sex of one person as a subject or an owner; "her" may be an object too. */
export const sexes: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"], // Moss said he had left.
  ["his", "male"], // Moss said his boat had left.
  ["she", "female"], // Fenn said she had left.
  ["her", "female"], // Fenn said her boat had left.
]);

/** Pronouns that before "who" stand for whoever does something, and for nobody that the article names. */
export const openPronouns: ReadonlySet<string> = new Set([
  "anybody", // Anybody who refuses to comment has something to hide.
  "anyone", // Anyone who refuses to comment has something to hide.
  "everybody", // Everybody who refuses to comment has something to hide.
  "everyone", // Everyone who refuses to comment has something to hide.
  "somebody", // Somebody who refuses to comment has something to hide.
  "someone", // Someone who refuses to comment has something to hide.
  "those", // Those who refused to comment are hiding something.
]);
