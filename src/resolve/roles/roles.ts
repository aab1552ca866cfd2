import { bodiesToo, peopleToo } from "../../lexicon/bodies.ts";
import { offices } from "../../lexicon/offices.ts";
import { places } from "../../lexicon/places.ts";
import type { Word } from "../../types.ts";
import { type Entity, textOf } from "../entity.ts";
import { behindOwner, genderOfNoun, isRole, kindOfNoun } from "../nouns.ts";
import { represented } from "./represent.ts";
import { ageOf } from "./age.ts";
import { addPart, addParty, addTitle, addWork, isRank } from "../names/office.ts";
import { roleBefore, roleBeforeRole } from "./role-before.ts";
import { hasLetterOrDigit, startsUpper } from "../../letters.ts";
import { genderGivenOut } from "../names/given-out.ts";
import type { Cast, Name, Range } from "../types.ts";
import { endsRole, headOfRole } from "./role-words.ts";

/** Gather what the article calls each of its names: "Tam Rook, the mayor of Lisse", "harbour master Orla Fenn". */
export function gatherRoles(words: readonly Word[], cast: Cast): void {
  cast.names.forEach((name, index) => {
    const entity = cast.entityOf[index];
    if (!entity) return;
    addParty(words, entity, name.to);
    entity.age ??= ageOf(words, name);
    addPart(words, entity, name.to);
    if (entity.type === "person") addWork(words, entity, name.start);
    if (name.title !== null) addTitle(entity, name.title);
    entity.gender ??= genderGivenOut(words, name.start);
    const before = roleBefore(words, name);
    // "his daughter, the novelist Orla Fenn"
    const first = before && roleBeforeRole(words, name, before);
    const after = roleAfter(words, name);
    const isLast =
      before &&
      withoutArticle(words, before[0]) === before[1] - 1 &&
      isRank(words[before[1] - 1]?.lower ?? "");
    // "Its chairman, the novelist Orla Fenn"
    const isHeld =
      first &&
      (/^(?:its|their)$/.test(words[first[0]]?.lower ?? "") ||
        offices.has(headOfRole(words, first)?.lemma ?? ""));
    const ranges = isLast
      ? [first, after, before]
      : isHeld
        ? [first, before, after]
        : [before, first, after];
    for (const range of ranges) if (range) addRole(words, cast, entity, range, name);
  });
}

function addRole(
  words: readonly Word[],
  cast: Cast,
  entity: Entity,
  range: Range,
  name: Name,
): void {
  const head = headOfRole(words, range);
  if (!head) return;
  const kind = kindOfNoun(head);
  const person =
    kind === "person" ||
    (entity.type === "person" && peopleToo.has(head.lemma)) ||
    (kind === "thing" && range[1] === name.from);
  const isBody = !person || bodiesToo.has(head.lemma);
  if (entity.type === "person" ? !person : !isBody) return;
  // "President Rook’s wife, Orla", who is no president
  const own = behindOwner(words, range[0], head);
  for (let index = range[0]; index < range[1]; index += 1) {
    const word = words[index];
    if (!word || !(word === head || /^(?:NN|JJ)/.test(word.tag))) continue;
    (index <= head.index && index >= own ? entity.roleWords : entity.roleContext).add(
      word.lemma.toLowerCase(),
    );
    if (isName(word, head)) entity.roleNames.add(word.lower);
  }
  if (entity.type !== "person") return;
  entity.another ||= words
    .slice(range[0], range[1])
    .some(({ lower }) => OTHERS.has(lower) && !isSeed(head));
  entity.gender ??= genderOfNoun(head.lemma);
  entity.role ??= textOf(words, withoutArticle(words, range[0]), withoutLink(words, range));
  entity.represents ??= represented(words, cast, range);
}

/** "the | Vesper coach", "chief executive of | Vesper", but not "Vice President"; what opens its sentence may be none: "Former clerk Tam Rook". */
function isName({ text, lower }: Word, head: Word): boolean {
  return startsUpper(text) && !isRole(lower) && (!startsUpper(head.text) || places.has(lower));
}

/** "the second seed": the number says how good somebody is, and not that there has been another. */
function isSeed({ lemma }: Word): boolean {
  return lemma === "seed";
}

const OTHERS: ReadonlySet<string> = new Set(["another", "other", "second", "third"]);

/** "the author | of “The Quay”", "a thief | known as “Ebdo”", "a head of sales | and, since May, a partner" */
function withoutLink(words: readonly Word[], [from, to]: Range): number {
  let end = to;
  while (end > from + 1 && /^(?:CC|IN|TO)$/.test(words[end - 1]?.tag ?? "")) end -= 1;
  return end < to && end > from + 1 && words[end - 1]?.tag === "VBN" ? end - 1 : end;
}

/** Nor a bullet: "* Governor Orla Fenn". */
function withoutArticle(words: readonly Word[], from: number): number {
  const { tag, text } = words[from] ?? {};
  return tag === "DT" || tag === "PRP$" || (text !== undefined && !hasLetterOrDigit(text))
    ? from + 1
    : from;
}

/** No role is read further than this many words from its name. */
const REACH = 24;

/** "Orla Fenn, the harbour master at Lisse," and "Orla Fenn is the harbour master" */
function roleAfter(words: readonly Word[], name: Name): Range | undefined {
  const sentence = words[name.from]?.sentence;
  let from = name.to;
  const mark = words[from];
  if (!mark || mark.sentence !== sentence) return undefined;
  // "ROOK: The contractor said so" calls nobody anything.
  if (mark.text === ":") return undefined;
  if (mark.text === "," || mark.text === "(" || mark.tag === ":") {
    from += 1;
    if (words[from]?.tag === "CD" && words[from + 1]?.text === ",") from += 2;
    else if (mark.text === "," && words[from]?.lower === "who" && isCopula(words[from + 1]))
      from += 2;
  } else if (isCopula(mark)) {
    from += 1;
    const tag = words[from]?.tag;
    if (tag !== "DT" && tag !== "PRP$") return undefined;
  } else return undefined;
  let to = from;
  while (to < from + REACH) {
    const word = words[to];
    if (!word || word.sentence !== sentence || endsRole(word)) break;
    to += 1;
  }
  if (to === from || !/^(?:DT|NN|JJ|PRP\$|CD|VBN|RB|HYPH)/.test(words[from]?.tag ?? ""))
    return undefined;
  // "In a letter to Vesper, the mayor said …": an apposition closes with a mark, a new subject goes on with its verb.
  const closing = words[to]?.tag ?? ".";
  if (mark.text === "," && (closing.startsWith("VB") || closing === "MD")) return undefined;
  const head = headOfRole(words, [from, to]);
  if (!head || (head.tag.startsWith("NNP") && !isRole(head.lower))) return undefined;
  return [from, to];
}

function isCopula(word: Word | undefined): boolean {
  return word !== undefined && word.lemma === "be" && (word.tag === "VBZ" || word.tag === "VBD");
}
