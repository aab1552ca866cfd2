import { leaders, noLonger, retinues, shortOffices, spokenOf } from "../../lexicon/sides.ts";
import type { RatedAttribution, Speaker, Word } from "../../types.ts";
import { type Nation, nationOf } from "./nation.ts";
import { isPlain, runsOf, startsUpper } from "../../letters.ts";

/** A speaker with the names that he or his side goes by, in lower case. */
export interface Side {
  readonly id: string;
  /** The names of a joint source ("Lind and Moss"), and the body spoken for or led. */
  readonly parties: readonly string[];
  /** The words by which others name him: the last of each name; none for a group or the unnamed. */
  readonly lastNames: readonly string[];
  /** The first words of bodies' names: "Northline" of "Northline Ferries". */
  readonly firstNames: readonly string[];
  /** What one goes by who has no name in the article, or is the only one in it to hold an office: "mayor" of "the mayor". */
  readonly office: string | null;
  readonly nation: Nation | null;
}

/** The names of the bodies in an article and of the people that speak in it, and the offices that only one of these holds. */
export interface Names {
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  readonly offices: ReadonlySet<string>;
}

/** The bodies, people and offices of an article, by which it is told who stands on whose side. */
export function namesAmong(
  words: readonly Word[],
  attributions: readonly RatedAttribution[],
): Names {
  const bodies = new Set<string>();
  // "Northline", which leads a role ("Northline chairwoman") though it says nothing itself
  for (const { entity, tag, text } of words)
    if (entity === "organization" && tag === "NNP") bodies.add(text);
  const people = new Set<string>();
  for (const { speaker } of attributions) {
    if (speaker?.speaker.type === "organization") bodies.add(speaker.speaker.name);
    if (speaker?.speaker.type === "person") people.add(speaker.speaker.name);
  }
  const held = [...new Map(attributions.map(({ speaker }) => [speaker?.speaker.id, speaker]))]
    .flatMap(([, speaker]) => (speaker ? officeOf(speaker.speaker) : null) ?? [])
    .toSorted();
  const offices = new Set(
    held.filter((office, at) => office !== held[at - 1] && office !== held[at + 1]),
  );
  return { bodies: [...bodies], people: [...people], offices };
}

/** "minister" of "Health Minister Jon Lind", "governor" of "Gov. Ada Holm", by which others speak of him as "the minister" */
function officeOf({ type, role }: Speaker): string | null {
  const words = type === "person" && role !== null ? runsOf(role.toLowerCase()) : [];
  const last = words.at(-1) ?? "";
  const office = shortOffices.get(last) ?? last;
  return spokenOf.has(office) && !words.some((word) => noLonger.has(word)) ? office : null;
}

/** On whose side somebody speaks: his own, that of the body he leads or speaks for, and that of whom he serves. */
export function sideOfSpeaker(
  speaker: Speaker,
  { bodies, people, offices }: Names,
  ally: string | null = null,
): Side {
  const { id, name, type, role, represents } = speaker;
  const nameless = type === "group" || type === "unnamed";
  const led = bodiesLedBy(speaker, bodies);
  const backed = [name, represents, role].flatMap((named) =>
    named ? personBehind(named, people) : [],
  );
  const owners = [name, represents, role].flatMap((named) => (named ? ownerOf(named, people) : []));
  if (type === "document") owners.push(...authorOf(name, people));
  const behind = [
    ...(represents ? [represents] : []),
    ...led,
    ...backed,
    ...(ally && led.length === 0 ? [ally] : []),
  ];
  return {
    id,
    parties: [...name.split(/,? and |, /), ...behind, ...owners].map((party) =>
      party.toLowerCase().replace(/^the /, ""),
    ),
    lastNames: [...(nameless ? [] : [name]), ...behind]
      .map(lastName)
      // “a campaign” is none in particular: the Lind campaign goes by Lind’s name
      .filter((last) => last !== "" && !retinues.has(last)),
    firstNames: [...(type === "organization" ? [name] : []), ...behind].flatMap(firstName),
    office:
      type === "unnamed" && /^the \w+$/i.test(name)
        ? lastName(name)
        : ([officeOf(speaker)].find((office) => office !== null && offices.has(office)) ?? null),
    nation: nationOf(speaker),
  };
}

/** "Northline's chairman" answers for Northline, "a striker for Northline" for himself. */
function bodiesLedBy({ type, role }: Speaker, bodies: readonly string[]): string[] {
  if (type !== "person" || role === null) return [];
  const words = runsOf(role.toLowerCase());
  if (!words.some((word) => leaders.has(word)) || words.some((word) => noLonger.has(word)))
    return [];
  // "director of public health" leads no "Health Agency", "chair of the school board" the "School board" of a headline
  const named = new Set(
    runsOf(role)
      .filter(startsUpper)
      .map((word) => word.toLowerCase()),
  );
  const whose = /^(?:the )?(\w+)[’']s? /i.exec(role)?.[1] ?? "";
  const owner = onlyCalled(whose.toLowerCase(), bodies);
  return bodies.filter((body) => {
    const [first] = firstName(body);
    const whole = runsOf(body.toLowerCase());
    const isWhole = whole.length > 1 && whole.every((word) => words.includes(word));
    return isWhole || named.has(first ?? "") || body === owner;
  });
}

/** "the Federation’s secretary": of the one body in the article that is a federation. */
function onlyCalled(owner: string, bodies: readonly string[]): string | undefined {
  const called = bodies.filter((body) => body.includes(" ") && lastName(body) === owner);
  return called.length === 1 ? called[0] : undefined;
}

/** "the Lind campaign", "Lind’s top advisers", "Lind’s campaign manager": the one who is called so, where only one is. */
function personBehind(named: string, people: readonly string[]): string[] {
  const words = runsOf(named.toLowerCase()).filter((word) => word.length > 1);
  const at = words.findIndex((word) => retinues.has(word));
  if (at < 1) return [];
  const before = words.slice(Math.max(0, at - FARTHEST), at);
  if (before.some((word) => noLonger.has(word))) return [];
  const called = people.filter((person) => before.includes(lastName(person)));
  return called.length === 1 ? called : [];
}

/** "Gowdy’s office", "a Gowdy spokesman": the one they speak for may say nothing himself; "State Department spokesman" is of two words. */
function ownerOf(named: string, people: readonly string[]): string[] {
  const words = named.split(" ");
  const at = words.findIndex((word) => retinues.has(word.toLowerCase()));
  const before = words.slice(Math.max(0, at - FARTHEST), Math.max(0, at));
  const owners = before.filter((word) => startsUpper(word));
  const owner = owners.length === 1 ? owners[0]?.replace(/[’']s$/, "") : undefined;
  return owner &&
    !before.some((word) => noLonger.has(word.toLowerCase())) &&
    !people.some((person) => lastName(person) === owner.toLowerCase())
    ? [owner]
    : [];
}

/** "Moss’s lawsuit", "the suit filed by Jon Moss": what he says himself, where it names one person. */
function authorOf(name: string, people: readonly string[]): string[] {
  const words = name.toLowerCase().split(/[ ,]+/);
  const authors = people.filter((person) => {
    const last = lastName(person);
    const at = words.findIndex((word) => word.replace(/[’']s$/, "") === last);
    return at >= 0 && (words[at] !== last || words.slice(0, at).includes("by"));
  });
  return authors.length === 1 ? authors : [];
}

/** Words between the name and its retinue, and one for the name: "Lind’s senior media adviser". */
const FARTHEST = 4;

function lastName(name: string): string {
  const pattern = isPlain(name) ? /([a-z][a-z0-9-]*)[^a-z]*$/ : /(\p{L}[\p{L}\p{N}-]*)\P{L}*$/u;
  return pattern.exec(name.toLowerCase())?.[1] ?? "";
}

function firstName(name: string): string[] {
  const pattern = isPlain(name)
    ? /^(?:the )?([a-z][a-z0-9-]{3,})/i
    : /^(?:the )?(\p{L}[\p{L}\p{N}-]{3,})/iu;
  const first = pattern.exec(name)?.[1];
  return first ? [first.toLowerCase()] : [];
}
