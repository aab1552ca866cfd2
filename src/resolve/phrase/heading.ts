import { bodiesToo, bodyNouns, companyForms, mediaNouns, peopleToo } from "../../lexicon/bodies.ts";
import { formerly } from "../../lexicon/offices.ts";
import { sites } from "../../lexicon/places.ts";
import { nameSuffixes } from "../../lexicon/titles.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isNounPart, isRole, kindOfNoun } from "../nouns.ts";
import { headOfJoined } from "./joined-modifiers.ts";
import { endOfSegment } from "./segments.ts";
import { named, withOthers } from "./lists.ts";
import { isOne } from "./one-of.ts";
import { isOfField } from "../roles/role-part.ts";
import { headOfRole } from "../roles/role-words.ts";
import type { Cast, Name, Named, Range } from "../types.ts";

/** A source that is one or more names, each perhaps with a role before it or after it. */
export function namedIn(words: readonly Word[], cast: Cast, [from, to]: Range): Named | null {
  const cut = endOfSegment(words, cast, [from, to]);
  if (headOfJoined(words, cast, [from, to])) return null;
  const lead = nameHeading(words, cast, [from, cut]);
  if (lead !== undefined && isOwnerOfMany(words, cast, [from, to], lead)) return null;
  if (lead !== undefined) return holder(words, cast, lead, to) ?? withOthers(words, cast, lead, to);
  // "The clerk who kept the books, Orla Fenn, …"
  if (words[cut]?.tag.startsWith("W") || words[cut]?.lower === "that")
    return namedBehind(words, cast, [from, cut], to);
  // "An attorney for the firm, Orla Fenn, …": the name stands in apposition to its role.
  if (words[cut]?.text !== "," || cut + 1 >= to) return null;
  const isBusy = /^(?:VB|IN)/.test(words[cut + 1]?.tag ?? "");
  if (isBusy && !isRetired(words, cast, cut + 1)) return null;
  const next = endOfSegment(words, cast, [cut + 1, to]);
  const apposed = nameHeading(words, cast, [cut + 1, next]);
  const head = headOfRole(words, [from, cut]);
  if (apposed !== undefined && isOne(words, cast, [from, cut], apposed))
    return named(cast, [apposed]);
  if (apposed === undefined || !head) return null;
  // "State radio in the capital, Lisse, …", "A clerk in the capital, Lisse, …", but "A clerk in the capital, Orla Fenn, …"
  const isSite = sites.has(words[cut - 1]?.lower ?? "") && head.index < cut - 1;
  const called = cast.names[apposed];
  if (isSite && (kindOfNoun(head) !== "person" || !called || !isInFull(called))) return null;
  // "Two clerks, Orla Fenn and Tam Rook, …": several people take several names.
  const isPeople = kindOfNoun(head) === "people";
  if (isPeople || head.tag === "NNS") {
    const several = withOthers(words, cast, apposed, to);
    // "The makers of the drug, Vesper Pharma, …"
    const isFirm = cast.entityOf[apposed]?.type === "organization" && bodyNouns.has(head.lemma);
    if (several.entities.length === 1 && isFirm) return several;
    if (isPeople || several.entities.length > 1)
      return several.entities.length > 1 ? several : null;
  }
  // "Her opposite number, Orla Fenn, …"
  const isOpposite = head.lower === "number" && words[head.index - 1]?.lower === "opposite";
  const fits = isOpposite || agrees(head, cast.entityOf[apposed]);
  if (!fits || words[next]?.lower === "and") return null;
  return named(cast, [apposed]);
}

/** "the Fenn and Rook | campaigns": what several names stand before together. */
function isOwnerOfMany(
  words: readonly Word[],
  { names, nameAt }: Cast,
  [from, to]: Range,
  lead: number,
): boolean {
  const first = names[lead];
  if (!first || words[from]?.tag !== "DT" || words[first.to]?.lower !== "and") return false;
  const second = names[nameAt[first.to + 1] ?? -1];
  return second?.from === first.to + 1 && second.to < to && words[second.to]?.tag === "NNS";
}

/** "Orla Fenn", "Lord Fenn": who is brought in so is no place. */
export function isInFull({ key, title }: Pick<Name, "key" | "title">): boolean {
  return key.length > 1 || title !== null;
}

/** "The Prisons Watchdog, | Orla Fenn, …": an office that goes by the name of a body has somebody who holds it. */
function holder(words: readonly Word[], cast: Cast, lead: number, to: number): Named | null {
  const body = cast.names[lead];
  const at = body && words[body.to]?.text === "," ? (cast.nameAt[body.to + 1] ?? -1) : -1;
  const name = cast.names[at];
  if (!body || !name || !peopleToo.has(words[body.to - 1]?.lower ?? "")) return null;
  const isPerson = cast.entityOf[at]?.type === "person" && name.start === body.to + 1;
  return isPerson && (name.to >= to || words[name.to]?.text === ",") ? named(cast, [at]) : null;
}

/** "Its head, | retired Col. Orla Fenn, …", "Its head, | acting Sheriff Orla Fenn, …", "Its head, | retired bus driver Orla Fenn, …" */
function isRetired(words: readonly Word[], cast: Cast, at: number): boolean {
  return afterRetired(words, cast, at) > at;
}

/** Where the name begins behind such a role, or `at` where there is none. */
export function afterRetired(words: readonly Word[], { nameAt }: Cast, at: number): number {
  if (words[at]?.tag !== "VBN" && !formerly.has(words[at]?.lower ?? "")) return at;
  let index = at + 1;
  while (index < at + WIDEST && /^(?:NN|JJ)/.test(words[index]?.tag ?? "") && !isNamed(index))
    index += 1;
  return isNamed(index) ? index : at;

  function isNamed(word: number): boolean {
    return (nameAt[word] ?? -1) >= 0;
  }
}

/** No role before a name is longer than this many words. */
const WIDEST = 6;

/** The name that stands between commas behind a relative clause, or ends the source: "…, Orla Fenn, who is 81". */
function namedBehind(words: readonly Word[], cast: Cast, role: Range, to: number): Named | null {
  const head = headOfRole(words, role);
  if (!head) return null;
  for (let comma = role[1]; comma < to; comma += 1) {
    if (words[comma]?.text !== ",") continue;
    const at = cast.nameAt[comma + 1] ?? -1;
    const name = cast.names[at];
    const isAlone = name?.start === comma + 1 && (name.to === to || words[name.to]?.text === ",");
    if (isAlone && agrees(head, cast.entityOf[at])) return named(cast, [at]);
  }
  return null;
}

/** A person is apposed to a noun for a person, a body to one for a body. */
export function agrees(head: Word, entity: Entity | undefined): boolean {
  const kind = kindOfNoun(head);
  // "A spokeswoman for the mayor, Tam Rook, …": a man is no spokeswoman, though a woman may be a chairman
  if (entity?.gender === "male" && head.lower.endsWith("woman")) return false;
  // "Her publisher, Orla Fenn"
  const isPerson = kind === "person" || kind === "thing" || peopleToo.has(head.lemma);
  if (entity?.type === "person") return isPerson;
  // "The organiser, Vesper Events Ltd, …"
  if (companyForms.has(entity?.name.split(" ").at(-1)?.toLowerCase() ?? "")) return true;
  // "its largest shareholder, Vesper"
  const isBody = kind === "body" || bodiesToo.has(head.lemma);
  return entity?.type === "organization" && isBody && !entity.isPlace;
}

/**
 * The name that a segment is about: nothing but parts of a role stand before it, and no noun after it. "Lisse manager Orla
 * Fenn" is about Fenn, "Orla Fenn of Lisse" too, "Fenn's lawyer" and "a lawyer for Fenn" are not.
 */
function nameHeading(words: readonly Word[], cast: Cast, [from, to]: Range): number | undefined {
  let index = from;
  let overField = false;
  while (index < to) {
    const at = cast.nameAt[index] ?? -1;
    const name = cast.names[at];
    // "The head of brewer | Vesper" leads it, "head of marketing | Orla Fenn" is so called.
    if (name && overField && cast.entityOf[at]?.type !== "person") return undefined;
    if (name) {
      const after = words[name.to];
      if (!after || name.to >= to) return at;
      const { tag } = after;
      if (endsInMedium(words, name.to, to)) return at;
      if (
        tag === "POS"
          ? name.to + 1 >= to
          : !tag.startsWith("NN") && !tag.startsWith("JJ") && tag !== "HYPH"
      )
        return at;
      if (tag.startsWith("NNP")) return endsInSuffix(words, name.to, to) ? at : undefined;
      index = Math.max(name.to, index + 1);
      continue;
    }
    if (opensReduced(words, cast, [from, index])) return undefined;
    // "retired colonel", "market analysts": at the head of a phrase a participle or a noun may bear the tag of a verb.
    const isVerb = index === from && /^VBD?$/.test(words[index]?.tag ?? "");
    const isField = isOfField(words, index);
    const isLink = isField || joinsFields(words, cast, index);
    overField ||= isField;
    if (!isVerb && !isLink && !isHeadPart(words[index])) return undefined;
    index += 1;
  }
  return undefined;
}

/** "A lawyer | representing Fenn", "a group | backing Rook": behind a noun a participle tells whom somebody else has to do with. */
function opensReduced(words: readonly Word[], cast: Cast, [from, index]: Range): boolean {
  const noun = words[index - 1];
  const isNoun =
    index > from && /^NNS?$/.test(noun?.tag ?? "") && (cast.nameAt[index - 1] ?? -1) < 0;
  return (
    isNoun && words[index]?.lower.endsWith("ing") === true && (cast.nameAt[index + 1] ?? -1) >= 0
  );
}

/** "Police | and Crime Commissioner Orla Fenn": an office over two fields, the second of which stands in the title. */
function joinsFields(words: readonly Word[], { names, nameAt }: Cast, and: number): boolean {
  const name = names[nameAt[and + 1] ?? -1];
  if (words[and]?.lower !== "and" || name?.start !== and + 1 || name.from - name.start < 2)
    return false;
  return startsUpper(words[and - 1]?.text ?? "") && (nameAt[and - 1] ?? -1) < 0;
}

function endsInSuffix(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (!nameSuffixes.has(words[index]?.lower.replaceAll(".", "") ?? "")) return false;
  return true;
}

/** "the Pravda | news agency", "the Bild | newspaper" */
function endsInMedium(words: readonly Word[], from: number, to: number): boolean {
  const head = words[to - 1];
  return (
    to - from < 3 &&
    head !== undefined &&
    (mediaNouns.has(head.lower) || head.lower === "agency") &&
    (to - from === 1 || words[from]?.lower === "news")
  );
}

function isHeadPart(word: Word | undefined): boolean {
  return word !== undefined && (isNounPart(word) || HEAD_PARTS.has(word.tag) || isRole(word.lower));
}

const HEAD_PARTS: ReadonlySet<string> = new Set(["VBN", "RB", "``", "''", "PDT", "FW", "VBG"]);
