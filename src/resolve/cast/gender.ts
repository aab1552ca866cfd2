import { sexes } from "../../lexicon/pronouns.ts";
import type { Gender } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import type { Cast, Name } from "../types.ts";

/** How far after a name its pronoun is looked for. */
const REACH = 10;

/** "Fenn said she had left", "Fenn and her husband" */
export function genderByPronoun(
  words: readonly Word[],
  { from, to }: Pick<Name, "from" | "to">,
): Gender | null {
  const sentence = words[from]?.sentence;
  if (!words[to - 1]?.relation.startsWith("nsubj")) return null;
  for (let index = to; index < to + REACH; index += 1) {
    const word = words[index];
    // “Fenn was there,” he said.
    const ends = !word || word.sentence !== sentence || word.tag === "NNP" || word.tag === "''";
    if (ends) return null;
    // "Fenn has fallen out with her": whom the subject has to do with is another.
    const isObject = word.lower === "her" && word.tag === "PRP";
    // "Fenn disputed that the survey | she had cited was sound": nor does a contact clause behind a noun tell who it is.
    const isContact =
      index > to &&
      words[index - 1]?.tag.startsWith("NN") === true &&
      words[word.head]?.relation === "acl:relcl";
    const gender = isObject || isContact ? undefined : sexes.get(word.lower);
    if (gender) return gender;
  }
  return null;
}

/** A first name that women and men bear leaves it to the pronouns: "Robin Fenn left the club. She said …" */
export function settleGenders(words: readonly Word[], { names, entityOf, nameAt }: Cast): void {
  const votes = new Map<number, number>();
  names.forEach((name, index) => {
    const entity = entityOf[index];
    if (entity?.type !== "person" || entity.gender !== null) return;
    const isFirst = words[names[index - 1]?.from ?? -1]?.sentence !== words[name.from]?.sentence;
    const gender =
      genderByPronoun(words, name) ?? (isFirst ? genderOfNext(words, name, nameAt) : null);
    if (!gender) return;
    votes.set(entity.index, (votes.get(entity.index) ?? 0) + (gender === "female" ? 1 : -1));
  });
  for (const entity of new Set(entityOf)) {
    const balance = votes.get(entity.index) ?? 0;
    if (balance !== 0) entity.gender = balance > 0 ? "female" : "male";
  }
}

/** How long the sentence may be that ends with the next one's "He". */
const SENTENCE = 60;

/** The pronoun that opens the next sentence, where nobody else is named in between. */
function genderOfNext(words: readonly Word[], name: Name, nameAt: Int32Array): Gender | null {
  const sentence = words[name.from]?.sentence ?? 0;
  for (let index = name.to; index < name.to + SENTENCE; index += 1) {
    const word = words[index];
    if (!word || (nameAt[index] ?? -1) >= 0) return null;
    if (word.sentence === sentence) continue;
    // “She was quick,” said Fenn. “She …”: a quotation speaks of somebody else.
    const isQuoted = words[index - 1]?.tag === "``" || words[index - 1]?.tag === "''";
    return word.sentence === sentence + 1 && !isQuoted ? (sexes.get(word.lower) ?? null) : null;
  }
  return null;
}

/** "the yard’s owner, who calls himself Ebdo" */
export function genderOfClause(words: readonly Word[], head: Word): Gender | null {
  const at = words[head.index + 1]?.text === "," ? head.index + 2 : head.index + 1;
  if (words[at]?.lower !== "who") return null;
  const clause = words.slice(at, at + CLAUSE);
  const own = clause.find(({ lower }) => lower === "himself" || lower === "herself");
  if (!own || own.sentence !== head.sentence) return null;
  return own.lower === "himself" ? "male" : "female";
}

/** How far into a relative clause its reflexive is looked for, in words. */
const CLAUSE = 6;
