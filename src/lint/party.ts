import { bodyNouns } from "../lexicon/bodies.ts";
import { nationals } from "../lexicon/people.ts";
import { honorifics, nameParticles } from "../lexicon/titles.ts";
import { slice } from "../span.ts";
import type { Annotation, Speaker, Word } from "../types.ts";
import { childOf } from "../words.ts";
import { withArticle } from "./who.ts";

/** A named person or body. */
export interface Party {
  /** "Jon Moss", "the Football Association" */
  readonly name: string;
  /** The words that name it, in lower case: the last of a person’s name, and of a body’s all that other bodies are not called as well. */
  readonly keys: readonly string[];
}

/** Tells which party a word names, or its apposition: "Moss", "the firm Northline"; null where it names none, or a country or its people. */
export function partiesIn({ document, speakers }: Annotation): (noun: Word) => Party | null {
  const { words, text } = document;
  const fullNames = byLastWord(speakers);
  return (noun) => {
    const head = isName(noun) ? noun : (childOf(words, noun, "appos") ?? noun);
    if (!isName(head) || head.entity === null || head.entity === "location") return null;
    const name = nameAround(words, head).filter((word) => !isTitle(word));
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || nationals.has(last.lower)) return null;
    const own = name.filter(({ lower }) => !bodyNouns.has(lower));
    const named = head.entity === "person" ? [last] : own.length > 0 ? own : name;
    const full = fullNames.get(last.lower) ?? slice(text, { start: first.start, end: last.end });
    return {
      name: head.entity === "person" ? full : withArticle(words, first, full),
      keys: named.map(({ lower }) => lower),
    };
  };
}

/** Also "Front" of "the Karsa Front", whose last part is an ordinary noun. */
function isName({ tag, entity, text, lower }: Word): boolean {
  return tag === "NNP" || (tag === "NN" && entity !== null && text !== lower);
}

/** "Mr" of "Mr Jon Moss", but not "General" of "General Ferries". */
function isTitle({ lower, entity }: Word): boolean {
  return entity !== "organization" && honorifics.has(lower.replace(/\.$/u, ""));
}

/** "Northline Ferries", "Mr Jon Moss": the capitals around the head. */
function nameAround(words: readonly Word[], head: Word): readonly Word[] {
  const belongs = (word: Word | undefined): boolean =>
    word?.sentence === head.sentence && isName(word);
  let [from, to] = [head.index, head.index];
  while (belongs(words[from - 1]) || (isParticle(words[from - 1]) && belongs(words[from - 2])))
    from--;
  while (belongs(words[to + 1])) to++;
  return words.slice(from, to + 1);
}

/** "Ruud van der Moss": the small words inside. */
function isParticle(word: Word | undefined): boolean {
  return word !== undefined && nameParticles.has(word.lower);
}

/** The full names of those who speak, by the last word of each, unless two of them share it. */
function byLastWord(speakers: readonly Speaker[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { name, type } of speakers) {
    if (type !== "person" && type !== "organization") continue;
    const last = name.toLowerCase().split(/\s+/u).at(-1) ?? "";
    if (names.has(last)) doubtful.add(last);
    names.set(last, name);
  }
  for (const last of doubtful) names.delete(last);
  return names;
}
