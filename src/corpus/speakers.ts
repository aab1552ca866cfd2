import { groupBy } from "../group.ts";
import type { Level, SpeakerType } from "../types.ts";
import { isNamed, type Identify } from "./identity.ts";
import type { Place, Said, Voice } from "./said.ts";

/** How often something was said, by level. */
export type Levels = Readonly<Record<Level, number>>;

/** Somebody who speaks in a corpus. */
export interface CorpusSpeaker {
  /** As it is spelt most often. */
  readonly name: string;
  readonly type: SpeakerType;
  /** Whether the name is one, and no pronoun or description. */
  readonly isNamed: boolean;
  /** What the articles say they are, and whom they speak for; most frequent first. */
  readonly roles: readonly string[];
  readonly represents: readonly string[];
  readonly articles: readonly Place[];
  /** Refusals to comment are no statements. */
  readonly statements: number;
  readonly levels: Levels;
  /** Mean of the scores, to a thousandth; null where there is nothing but refusals. */
  readonly certainty: number | null;
  /** Statements that somebody denies or counters. */
  readonly rebutted: number;
  readonly rebuttedBy: readonly Count[];
  /** Refusals to comment. */
  readonly declined: number;
  /** In the order of the articles. */
  readonly said: readonly Quote[];
}

/** A statement with the names that its speakers have throughout the corpus. */
export interface Quote extends Omit<Said, "voice" | "rebuttedBy"> {
  /** Null where nobody is named, or it cannot be told who. */
  readonly speaker: string | null;
  readonly rebuttedBy: readonly string[];
}

/** What a voice is called throughout the corpus. */
export type NameOf = (voice: Voice) => string;

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Everybody who is heard in the statements. */
export function speakersOf(
  said: readonly Said[],
  identify: Identify,
  nameOf: NameOf,
): readonly CorpusSpeaker[] {
  const heard = said.filter(({ voice }) => voice !== null);
  const byKey = groupBy(heard, ({ voice }) => voice && identify(voice));
  return [...byKey.values()].map((all) => toSpeaker(all, nameOf));
}

export function quoteOf({ voice, rebuttedBy, ...said }: Said, nameOf: NameOf): Quote {
  return {
    ...said,
    speaker: voice && nameOf(voice),
    rebuttedBy: [...new Set(rebuttedBy.map(nameOf))],
  };
}

/** By the full name that is used most often, then the longest, then the first by letters. */
export function namer(voices: readonly Voice[], identify: Identify): NameOf {
  const names = new Map<string, string>();
  for (const [key, spoken] of groupBy(voices, identify)) {
    const all = spoken.map(({ name }) => name);
    const full = all.filter((name) => name.includes(" "));
    names.set(key, frequent(full.length > 0 ? full : all)[0]?.name ?? "");
  }
  return (voice) => names.get(identify(voice)) ?? voice.name;
}

export function levelsOf(said: readonly Said[]): Levels {
  const count = (level: Level): number => said.filter((one) => one.level === level).length;
  return {
    alleged: count("alleged"),
    tentative: count("tentative"),
    stated: count("stated"),
    certain: count("certain"),
  };
}

/** Each name and how often it occurs, most frequent first. */
function frequent(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted(
      (a, b) => b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
    );
}

export function isRefusal({ response }: Said): boolean {
  return response === "no-comment";
}

function toSpeaker(said: readonly Said[], nameOf: NameOf): CorpusSpeaker {
  const voices = [...new Set(said.flatMap(({ voice }) => voice ?? []))];
  const [first] = voices;
  const stated = said.filter((one) => !isRefusal(one));
  const scores = stated.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce((total, score) => total + score, 0);
  const rebutters = stated.flatMap(({ rebuttedBy }) => [...new Set(rebuttedBy.map(nameOf))]);
  return {
    name: first === undefined ? "" : nameOf(first),
    type: first?.type ?? "none",
    isNamed: first !== undefined && isNamed(first),
    roles: frequent(voices.flatMap(({ role }) => role ?? [])).map(({ name }) => name),
    represents: frequent(voices.flatMap((voice) => voice.represents ?? [])).map(({ name }) => name),
    articles: [...new Set(said.map(({ article }) => article))],
    statements: stated.length,
    levels: levelsOf(stated),
    certainty: scores.length === 0 ? null : Math.round((1000 * sum) / scores.length) / 1000,
    rebutted: stated.filter(({ isRebutted }) => isRebutted).length,
    rebuttedBy: frequent(rebutters),
    declined: said.length - stated.length,
    said: said.map((one) => quoteOf(one, nameOf)),
  };
}
