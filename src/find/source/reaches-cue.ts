import { nearness } from "../../lexicon/people.ts";
import { times } from "../../lexicon/times.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isSentFor } from "../syntax/modifiers.ts";
import { isFiniteVerb, isPunctuation, isVerb, type Scene } from "../scene.ts";

/** Whether all between the subtree of a source, which ends at `end`, and its cue belongs to it. */
export function reachesCue(scene: Scene, noun: number, end: number, cue: number): boolean {
  if (noun >= cue) return false;
  if (cue - end < LONGEST_REST && isModifier(scene, end, cue)) return true;
  return (
    endsRelative(scene, noun, end, cue) || isDefined(scene, end, cue) || isNear(scene, noun, cue)
  );
}

const LONGEST_REST = 12;

/** A relative clause between the source and its cue belongs to the source: "Rita Lund, whose father drowned, said". */
function endsRelative(scene: Scene, noun: number, end: number, cue: number): boolean {
  if (scene.words[cue - 1]?.text !== "," || cue - noun > 40) return false;
  // "Rita Lund, who lives there, | denied it, adding", not "Rita Lund, whose aunt, a clerk, owns it, said"
  for (let index = noun + 1; index < cue - 1; index++) {
    const goesOn = scene.words[index]?.text === "," && isFiniteVerb(scene.words[index + 1]);
    if (goesOn && finiteVerbFrom(scene, noun + 1, index)) return false;
  }
  for (let index = noun + 1; index <= end + 1; index++)
    if (/^(?:WP|WDT)/.test(scene.words[index]?.tag ?? "")) return true;
  return false;
}

/** "Voters in Lisse | who saw it | said", "Clerks | whose shops burned | said", "Tam Rook | , editor of the Tide, | said": all up to the cue is a relative clause or an apposition. */
function isDefined({ words }: Scene, from: number, cue: number): boolean {
  const between = words.slice(from, cue);
  const [first, second] = between;
  if (!first || between.length > LONGEST_DEFINITION) return false;
  if (/^(?:who|which)$/.test(first.lower))
    return between.some(isFiniteVerb) && !between.some(isPunctuation);
  // "whose shops | burned": the tagger may take a past for a participle
  if (first.lower === "whose") return between.some(isVerb) && !between.some(isPunctuation);
  return (
    first.text === "," &&
    second?.tag === "NN" &&
    !times.has(second.lower) &&
    between.at(-1)?.text === "," &&
    !between.some((word) => isFiniteVerb(word) || word.tag.startsWith("W"))
  );
}

const LONGEST_DEFINITION = 20;

/** Nothing but the rest of a noun phrase stands between its head and the cue: "The report | by two analysts | found", "A person | close to the fund | said", "People | briefed on the talks | say". */
function isModifier(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    // not "The union | attacked the plan, warning", "A clerk | called police to say"
    const isMain = word?.relation === "root" && /^(?:VBG|TO)$/.test(scene.words[to]?.tag ?? "");
    const isPast = word?.tag === "VBN" || isSentFor(scene, index);
    const participle = index === from && to - from > 1 && isPast && !isMain;
    if (
      !participle &&
      !/^(?:NN|JJ|DT|IN|TO|POS|CD|PRP\$|,|-LRB-|-RRB-)/.test(word?.tag ?? "") &&
      word?.lower !== "close" &&
      word?.text !== "&"
    )
      return false;
  }
  return true;
}

/** "A source close to the player said he was hurt, | adding": the noun has had its verb. */
function isBegun({ words }: Scene, noun: number, cue: number): boolean {
  const between = words.slice(noun, cue);
  const relative = between.findIndex(({ tag }) => tag.startsWith("W"));
  return between.slice(0, relative < 0 ? undefined : relative).some(isFiniteVerb);
}

/** "A person close to the owner, who asked not to be named, | said" */
function isNear(scene: Scene, noun: number, cue: number): boolean {
  return (
    nearness.has(scene.words[noun + 1]?.lower ?? "") &&
    !isBegun(scene, noun, cue) &&
    scene.words[cue - 1]?.text === "," &&
    cue - noun < 40
  );
}
