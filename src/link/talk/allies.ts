import { businesses } from "../../lexicon/bodies.ts";
import { documentKinds } from "../../lexicon/documents.ts";
import { spokespeople } from "../../lexicon/people.ts";
import {
  branches,
  heads,
  leaders,
  noLonger,
  ranks,
  retinues,
  states,
  suing,
  writers,
} from "../../lexicon/sides.ts";
import { runsOf } from "../../letters.ts";
import type { RatedAttribution, Word } from "../../types.ts";
import { isNoun, wordsUnder } from "../../words.ts";

/**
 * The body that each person answers for whose role does not name it: "the union’s organiser" of the Harbour Union, "the firm’s
 * lawyer" and "company president Jon Moss" of the firm that spoke last, "chief executive Jon Moss" of the firm that has just spoken,
 * "Inspector Moss" of the police; and the state behind its ministry.
 */
export function alliesAmong(
  words: readonly Word[],
  turns: readonly RatedAttribution[],
): ReadonlyMap<string, string> {
  const allies = new Map<string, string>();
  const bodies: string[] = [];
  let last: string | undefined;
  let before: string | undefined;
  let paper: string | undefined;
  let suit: string | undefined;
  for (const { speaker, source, within } of turns) {
    if (!speaker) continue;
    const { id, name, type, represents } = speaker.speaker;
    const said = wordsUnder(words, source, LONGEST_SOURCE);
    if (type === "organization") {
      if (bodies.includes(name)) bodies.splice(bodies.indexOf(name), 1);
      bodies.push(name);
    } else if (!allies.has(id)) {
      const body =
        writerOf(said, paper) ??
        (goesToCourt(said) ? suit : undefined) ??
        (represents === null
          ? (ownedBy(said, before) ??
            bodyOf(said, bodies, last) ??
            (isHeadBy(speaker.speaker.role) ? last : undefined))
          : undefined);
      if (body) allies.set(id, body);
    }
    last = type === "organization" ? name : undefined;
    if (within === null) before = type === "organization" ? name : undefined;
    if (type === "document") paper = name;
    if (type === "document" && runsOf(name.toLowerCase()).some((word) => suits?.has(word)))
      suit = name;
  }
  for (const { speaker } of turns) {
    const { id = "", name = "", role } = speaker?.speaker ?? {};
    const state = stateBehind(runsOf(`${name} ${role ?? ""}`.toLowerCase()), bodies);
    if (state && state !== name && !allies.has(id)) allies.set(id, state);
  }
  return allies;
}

const LONGEST_SOURCE = 10;

/** "said its chairwoman, Ada Holm", where the name alone is taken for the source */
function isHeadBy(role: string | null): boolean {
  const words = runsOf((role ?? "").toLowerCase());
  return words.length > 0 && words.every((word) => heads.has(word) || branches.has(word));
}

/** "The report found … Its author, Ada Holm, stressed …", "Holm’s co-author, Jon Moss": who wrote it stands by it */
function writerOf(source: readonly Word[], paper: string | undefined): string | undefined {
  const at = source.findIndex(({ tag }) => tag === "PRP$" || tag === "POS");
  const role = at < 0 ? [] : source.slice(at + 1, at + 1 + LONGEST_ROLE);
  return role.some(({ lower }) => writers.has(lower)) ? paper : undefined;
}

/** "Ada Holm, a lawyer for the families", "the plaintiffs’ lawyer, Ada Holm": who goes to court says what the lawsuit says. */
function goesToCourt(source: readonly Word[]): boolean {
  return (
    source.some(({ lemma }) => suing.has(lemma)) &&
    source.some(({ lemma }) => spokespeople.has(lemma))
  );
}

const suits = documentKinds.find((kinds) => kinds.has("lawsuit"));

/** "its secretary, Ada Holm", "said its director general": of the body that spoke last */
function ownedBy(source: readonly Word[], body: string | undefined): string | undefined {
  const at = source.findIndex(({ tag }, index) => tag === "PRP$" && index <= 1);
  const role = source.slice(at + 1, at + 1 + LONGEST_ROLE);
  return /^(?:its|their)$/.test(source[at]?.lower ?? "") &&
    !role.some(({ lower }) => noLonger.has(lower)) &&
    role.some(({ lower }) => leaders.has(lower) || retinues.has(lower))
    ? body
    : undefined;
}

const LONGEST_ROLE = 4;

function bodyOf(
  source: readonly Word[],
  bodies: readonly string[],
  last: string | undefined,
): string | undefined {
  if (source.some(({ lower }) => noLonger.has(lower))) return undefined;
  const at = source.findIndex(
    (word, index) =>
      isNoun(word) &&
      (source[index + 1]?.tag === "POS" ||
        (index === 0 && leads(source[1]) && !branches.has(word.lower))),
  );
  const noun = source[at];
  if (noun && (noun.tag === "NN" || at === 0)) {
    const called = bodies.filter((body) => lastOf(body) === noun.lower);
    if (called.length > 0) return called.length === 1 ? called[0] : undefined;
    return businesses.has(noun.lower) || (at === 0 && noun.lower === "club")
      ? bodies.at(-1)
      : undefined;
  }
  if (last === undefined) return undefined;
  const named = source.findIndex(({ entity, lower }) => entity === "person" && !heads.has(lower));
  const role = source.slice(0, Math.max(0, named)).filter((word) => isNoun(word));
  const isRank = lastOf(last) === "police" && role.some(({ lower }) => ranks.has(lower));
  const isHead =
    heads.has(headOf(role.at(-1), source)) &&
    role.every((word) => heads.has(headOf(word, source)) || branches.has(headOf(word, source)));
  return isRank || isHead ? last : undefined;
}

/** "chairman" of "Chairman Jon Moss", which opens its sentence, and of "chairman Jon Moss" */
function headOf(word: Word | undefined, [first]: readonly Word[]): string {
  return (word === first ? word?.lower : word?.text) ?? "";
}

/** "company | president Jon Moss" */
function leads(next: Word | undefined): boolean {
  return next !== undefined && heads.has(next.lower);
}

function lastOf(body: string): string {
  return runsOf(body.toLowerCase()).at(-1) ?? "";
}

/** "the Velmarkian foreign ministry" of Velmark */
function stateBehind(named: readonly string[], bodies: readonly string[]): string | undefined {
  const people = named[0] === "the" ? named[1] : named[0];
  if (!people || !named.some((word) => states.has(word))) return undefined;
  return bodies.find((body) => {
    const state = body.toLowerCase();
    return (
      runsOf(state).length === 1 &&
      state.length > 3 &&
      state !== people &&
      people.startsWith(state.slice(0, -1))
    );
  });
}
