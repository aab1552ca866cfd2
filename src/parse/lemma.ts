import {
  CLUSTER_STEMS,
  DOUBLED,
  INVARIANT_NOUNS,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  PLAIN_STEMS,
  SILENT_E_STEMS,
} from "../lexicon/irregular.ts";

/** Base form of a lower-case word: "say" for "said" as VBD, "ally" for "allies" as NNS. Names stay as they are. */
export function lemma(lower: string, tag: string): string {
  if (tag === "NNS") return behindHyphen(lower, nounBase);
  if (tag.startsWith("VB")) return behindHyphen(lower, (word) => verbBase(word, tag));
  if (tag === "MD") return MODALS.get(lower) ?? lower;
  return lower === "n't" ? "not" : lower;
}

const MODALS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["'ll", "will"],
  ["'d", "would"],
]);

/** Of a compound only the last part is inflected: "co-founders", "fact-checked". */
function behindHyphen(lower: string, base: (word: string) => string): string {
  const start = lower.lastIndexOf("-") + 1;
  return start === 0 || start === lower.length
    ? base(lower)
    : lower.slice(0, start) + base(lower.slice(start));
}

function nounBase(lower: string): string {
  const irregular = IRREGULAR_NOUNS.get(lower);
  if (irregular !== undefined) return irregular;
  if (INVARIANT_NOUNS.has(lower) || /\d/u.test(lower)) return lower;
  if (lower.endsWith("men") && lower.length > 4) return `${lower.slice(0, -2)}an`;
  return withoutS(lower);
}

function withoutS(lower: string): string {
  if (lower.length < 3 || !lower.endsWith("s") || /(?:[su]s|'s)$/u.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

function verbBase(lower: string, tag: string): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  if (tag === "VBZ") return withoutS(lower);
  if (tag === "VBG" && lower.endsWith("ing")) return restored(lower.slice(0, -3)) ?? lower;
  if ((tag === "VBD" || tag === "VBN") && lower.endsWith("ed")) {
    if (lower.endsWith("ied") && lower.length > 4) return `${lower.slice(0, -3)}y`;
    return lower.endsWith("eed") ? lower.slice(0, -1) : (restored(lower.slice(0, -2)) ?? lower);
  }
  return lower;
}

/** What "-ed" or "-ing" was put to: "stop" from "stopp-", "accuse" from "accus-"; none for the likes of "bring". */
function restored(stem: string): string | undefined {
  if (!/[aeiouy]/u.test(stem)) return undefined;
  const last = stem.at(-1) ?? "";
  if (last === stem.at(-2) && !"aeious".includes(last))
    return DOUBLED.test(stem) ? stem : stem.slice(0, -1);
  if (/(?:panic|mimic|traffic|picnic)k$/u.test(stem)) return stem.slice(0, -1);
  if (PLAIN_STEMS.has(stem)) return stem;
  return SILENT_E_STEMS.has(stem) || CLUSTER_STEMS.test(stem) ? `${stem}e` : stem;
}
