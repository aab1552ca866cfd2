import { lawyers, portfolios, publicOffices } from "../../lexicon/offices.ts";
import { spokespeople } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { textOf } from "../entity.ts";
import { kindOfNoun } from "../nouns.ts";
import { startsUpper } from "../../letters.ts";
import { endsRole, headOfRole } from "./role-words.ts";
import type { Cast, Range } from "../types.ts";
import { onlyNamed } from "../names/body-names.ts";

/** The body that a role speaks for, by its fullest name; null where it speaks for itself. */
export function represented(words: readonly Word[], cast: Cast, role: Range): string | null {
  const range = representedBy(words, role);
  if (!range || words[range[0]]?.tag === "PRP$") return null;
  const isAfter = range[0] > (headOfRole(words, role)?.index ?? 0);
  const apposed = isAfter ? bodyBehind(words, cast, range[1]) : undefined;
  if (apposed !== undefined) return apposed;
  // "a spokesman for Senate nominee Orla Fenn"
  const last = cast.nameAt[range[1] - 1] ?? -1;
  const isLed = words
    .slice(range[0], cast.names[last]?.start ?? range[0])
    .every(({ tag }) => /^(?:DT|JJ|NN)/.test(tag));
  if (isAfter && isLed && cast.entityOf[last]?.type === "person") return cast.entityOf[last].name;
  if (!isAfter && portfolios.has(words[range[1] - 1]?.lower ?? "")) return null;
  // "a New York lawyer", "a Lisse-based lawyer", "an FBI agent" are nobody’s, "the Fenn family lawyer" and "the firm’s agent" somebody’s.
  const isLoose = !isAfter && words[range[1]]?.tag !== "POS";
  const head = isLoose ? (headOfRole(words, role)?.lower ?? "") : "";
  if (head === "agent" || head === "representative") return null;
  const place = cast.entityOf[last]?.isPlace || words[range[1]]?.lower.endsWith("-based");
  if (place && lawyers.has(head)) return null;
  let isBody = isAfter;
  for (let index = range[0]; index < range[1]; index += 1) {
    const name = cast.names[cast.nameAt[index] ?? -1];
    const entity = cast.entityOf[cast.nameAt[index] ?? -1];
    // In "White House Spokesman Tam Rook" the capitals before the role are no name of their own.
    // "the Fenn family's lawyer" is not Fenn's.
    const isWhole = name?.to === range[1] || endsPhrase(words[name?.to ?? -1]);
    // "the firm in Lisse"
    const isHead = !words.slice(range[0], name?.from ?? range[0]).some(({ tag }) => tag === "IN");
    if (entity && name && name.from < role[1] && isWhole && isHead) return entity.name;
    const word = words[index];
    isBody ||= word !== undefined && (kindOfNoun(word) !== "thing" || startsUpper(word.text));
  }
  const from = words[range[0]]?.tag === "DT" ? range[0] + 1 : range[0];
  const body =
    isBody && range[1] - from === 1 ? onlyNamed(cast, words[from]?.lemma ?? "") : undefined;
  return body?.name ?? (isBody ? textOf(words, from, range[1]) : null);
}

/** "A spokeswoman for the studio, | Redlamp, declined": a name in apposition to the body. */
function bodyBehind(words: readonly Word[], cast: Cast, comma: number): string | undefined {
  const at = cast.nameAt[comma + 1] ?? -1;
  const [name, entity] = [cast.names[at], cast.entityOf[at]];
  const isApposed = words[comma]?.text === "," && words[name?.to ?? -1]?.text === ",";
  return isApposed && entity?.type === "organization" && !entity.isPlace ? entity.name : undefined;
}

/** The body that a spokesperson speaks for: "spokeswoman for the firm", "the firm's lawyer", "White House spokesman". */
function representedBy(words: readonly Word[], [from, to]: Range): Range | undefined {
  const head = headOfRole(words, [from, to]);
  if (!head || !spokespeople.has(head.lower)) return undefined;
  // "District Attorney Orla Fenn" speaks for no client, nor does the state representative.
  const isOffice = head.lower === "attorney" || head.lower === "representative";
  if (isOffice && publicOffices.has(words[head.index - 1]?.lower ?? "")) return undefined;
  const after = words[head.index + 1];
  if (
    after &&
    after.index < to &&
    (after.lower === "for" || after.lower === "of" || after.lower === "to")
  ) {
    let end = after.index + 1;
    while (end < to && !endsRole(words[end] ?? after)) end += 1;
    return end > after.index + 1 ? [after.index + 1, end] : undefined;
  }
  let end = head.index;
  while (
    end > from &&
    words[end - 1] &&
    !words[end - 1]?.tag.startsWith("NN") &&
    words[end - 1]?.tag !== "POS" &&
    words[end - 1]?.tag !== "PRP$"
  )
    end -= 1;
  const possessive = lastIndexOfTag(words, from, head.index, "POS");
  if (possessive >= 0) end = possessive;
  return end > from ? [from, end] : undefined;
}

function endsPhrase(word: Word | undefined): boolean {
  return word !== undefined && !/^(?:NN|JJ)/.test(word.tag);
}

function lastIndexOfTag(words: readonly Word[], from: number, to: number, tag: string): number {
  for (let index = to - 1; index >= from; index -= 1) if (words[index]?.tag === tag) return index;
  return -1;
}
