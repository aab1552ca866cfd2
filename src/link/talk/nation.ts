import { nations, organEnds, organs, seats } from "../../lexicon/nations.ts";
import { noLonger, retinues, states } from "../../lexicon/sides.ts";
import type { Speaker, Word } from "../../types.ts";

/** The names of a country and its people, in lower case. */
export type Nation = ReadonlySet<string>;

/** The country that a speaker answers for: "China", "Beijing", "the Chinese government", "Chinese Foreign Ministry spokesman Lu Wen", "Russia’s ambassador to Norway". */
export function nationOf({ name, type, role, represents }: Speaker): Nation | null {
  if (type === "organization") {
    const nation = nationCalled(name.toLowerCase().replace(/^the /, ""));
    if (nation) return nation;
  }
  for (const called of [name, role, represents]) {
    const words = called?.toLowerCase().split(/[ ,]+/) ?? [];
    const at = words.findIndex((_, index) => isOrgan(words, index));
    const before = words.slice(0, Math.max(0, at));
    if (before.some((word) => noLonger.has(word))) continue;
    const nation = before
      .slice(-WIDEST)
      .map(nationCalled)
      .find((found) => found !== undefined);
    if (nation) return nation;
  }
  return null;
}

/** "Chinese | People’s Liberation | Army" */
const WIDEST = 3;

/** "Chinese | embassy", "Chinese embassy spokesman", "Russian | foreign minister", "Russia’s | ambassador to Norway", but no "military historian" and no "foreign policy expert" */
function isOrgan(words: readonly string[], at: number): boolean {
  const [organ = "", next] = words.slice(at, at + 2);
  if (!organs.has(organ)) return false;
  if (next === undefined) return organ !== "foreign";
  return states.has(next) || retinues.has(next) || organEnds.has(next);
}

function nationCalled(word: string): Nation | undefined {
  const bare = word.replace(/[’']s$/, "");
  // of two countries each
  if (bare === "korea" || bare === "korean") return undefined;
  return byName.get(seats.get(bare) ?? bare) ?? (PEOPLE.test(bare) ? new Set([bare]) : undefined);
}

/** "Velmarkian", whatever is not in the list */
const PEOPLE = /^.{3,}(?:[ai]an|ish|ese)$/;

const byName: ReadonlyMap<string, Nation> = new Map(
  nations.flatMap((names) => [...names].map((name) => [name, names] as const)),
);

/** "China", "Beijing", "Chinese" of "the Chinese government": what a country is said to do or to have, not what is done in it. */
export function isOfNation(words: readonly Word[], at: number, nation: Nation): boolean {
  const word = words[at];
  if (!word || !/^(?:NNP|JJ)/.test(word.tag) || !isNameOf(word.lower, nation)) return false;
  if (word.relation === "amod" || word.relation === "compound")
    return words.slice(at + 1, at + 1 + WIDEST).some(({ lower }) => states.has(lower));
  return DOING.test(word.relation) || BY.has(words[at - 1]?.lower ?? "");
}

/** "Velmark" of "Velmarkian", which is all that is known of it */
function isNameOf(lower: string, nation: Nation): boolean {
  if (nation.has(seats.get(lower) ?? lower)) return true;
  const [people = ""] = nation;
  return nation.size === 1 && lower.length > 3 && people.startsWith(lower.slice(0, -1));
}

const DOING = /^(?:nsubj|obj|nmod:poss)/;
const BY = new Set(["by", "on"]);
