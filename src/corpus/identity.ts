import { bodyNouns } from "../lexicon/bodies.ts";
import { honorifics } from "../lexicon/titles.ts";
import { plainWords } from "../plain.ts";
import type { Voice } from "./said.ts";

/** Tells who is the same in several articles. Two voices with one key are one; a key says nothing else. */
export type Identify = (voice: Voice) => string;

/**
 * Brings voices of a corpus together: people by their full names, bodies by their names and short forms. A surname alone,
 * a pronoun and a description ("the company", "a spokesman") stay within their article, since two articles rarely mean the
 * same by them.
 */
export function identifier(voices: Iterable<Voice>): Identify {
  const people = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  for (const voice of voices) {
    if (voice.type === "person") {
      const { bare, initials } = personName(voice.name);
      if (initials !== "") addTo(people, bare, initials);
    } else if (voice.type === "organization" && isNamed(voice) && shortForm(voice.name) === null) {
      const words = bodyWords(voice.name);
      if (words.length >= SHORTEST_ACRONYM) addTo(bodies, acronymOf(words), words.join(" "));
    }
  }
  return (voice) => {
    if (!isKnownElsewhere(voice)) return `${keyOfArticle(voice)} ${voice.id}`;
    if (voice.type === "person") {
      const { bare, initials } = personName(voice.name);
      const known = people.get(bare);
      // "Ida Holm" is "Ida K. Holm" unless there is an "Ida B. Holm" too
      const certain = initials === "" && known?.size === 1 ? [...known][0] : initials;
      return `person ${bare} ${certain}`;
    }
    const short = shortForm(voice.name);
    const full = short === null ? undefined : bodies.get(short);
    return `organization ${full?.size === 1 ? [...full][0] : (short ?? bodyWords(voice.name).join(" "))}`;
  };
}

/** Whether a voice has a name of its own, and is not just "he", "the council" or "two engineers". */
export function isNamed({ name, type }: Voice): boolean {
  if (type !== "person" && type !== "organization") return false;
  const bare = name.replace(/^the\s+/i, "");
  if (!/\p{Lu}/u.test(bare) || bare.length < 2) return false;
  // "Council" is a common noun at the head of a sentence
  return type === "person" || /\s/.test(bare) || !bodyNouns.has(bare.toLowerCase());
}

function isKnownElsewhere(voice: Voice): boolean {
  if (!isNamed(voice)) return false;
  return voice.type === "organization" || /^\S{2,} /.test(personName(voice.name).bare);
}

interface PersonName {
  /** Without titles and middle initials: "ida holm". */
  readonly bare: string;
  /** Middle initials: "k". */
  readonly initials: string;
}

function personName(name: string): PersonName {
  const words = plainWords(name);
  const start = words.findIndex((word) => !honorifics.has(word));
  const [first, ...rest] = start < 0 ? [] : words.slice(start);
  if (first === undefined) return { bare: "", initials: "" };
  const isInitial = (word: string, index: number): boolean =>
    word.length === 1 && index < rest.length - 1;
  return {
    bare: [first, ...rest.filter((word, index) => !isInitial(word, index))].join(" "),
    initials: rest.filter(isInitial).join(" "),
  };
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ag co corp gmbh inc llc ltd nv plc sa".split(" "),
);

/** "The Tarnley Port Authority Ltd" is "tarnley port authority". */
function bodyWords(name: string): readonly string[] {
  const words = plainWords(name);
  const rest = words[0] === "the" ? words.slice(1) : words;
  const end = rest.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return end < 0 ? rest : rest.slice(0, end + 1);
}

/** Two letters stand for too many names. */
const SHORTEST_ACRONYM = 3;

/** "the W.H.O." is "who"; null for a name in words. */
function shortForm(name: string): string | null {
  const bare = name.replace(/^the\s+/i, "").replaceAll(".", "");
  return /^\p{Lu}{3,6}$/u.test(bare) ? bare.toLowerCase() : null;
}

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "on", "in"]);

function acronymOf(words: readonly string[]): string {
  return words.flatMap((word) => (SMALL.has(word) ? [] : word.charAt(0))).join("");
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

function keyOfArticle({ article: { path, line } }: Voice): string {
  return JSON.stringify([path, line ?? 0]);
}
