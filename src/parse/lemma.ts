import {
  DOUBLED,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  SILENT_E,
  INVARIANT_NOUNS,
} from "../lexicon/irregular.ts";
import { TAGS } from "./alphabet.ts";
import type { Form } from "./form.ts";

/** The base form under a part of speech, remembered on the form. */
export function lemmaOf(form: Form, tagNumber: number): string {
  const known = form.lemmas[tagNumber];
  if (known !== undefined) return known;
  const made = lemma(form.lower, TAGS[tagNumber] ?? "NN");
  form.lemmas[tagNumber] = made;
  return made;
}

/** Base form of a lower-case word: "say" for "said" as VBD, "ally" for "allies" as NNS. Names stay as they are. */
export function lemma(lower: string, tag: string): string {
  if (tag === "NNS") return nounBase(lower);
  if (
    tag === "VBD" ||
    tag === "VBN" ||
    tag === "VBG" ||
    tag === "VBZ" ||
    tag === "VBP" ||
    tag === "VB" ||
    tag === "MD"
  )
    return verbBase(lower, tag);
  if (tag === "RB" && (lower === "n't" || lower === "not")) return "not";
  if (tag === "JJR" || tag === "JJS" || tag === "RBR" || tag === "RBS") return degreeBase(lower);
  return lower;
}

function nounBase(lower: string): string {
  const irregular = IRREGULAR_NOUNS.get(lower);
  if (irregular !== undefined) return irregular;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && hyphen < lower.length - 1)
    return lower.slice(0, hyphen + 1) + nounBase(lower.slice(hyphen + 1));
  if (INVARIANT_NOUNS.has(lower)) return lower;
  if (lower.endsWith("men") && lower.length > 4) return `${lower.slice(0, -2)}an`;
  return withoutS(lower);
}

function withoutS(lower: string): string {
  const size = lower.length;
  if (size < 4 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us"))
    return size === 3 && lower.endsWith("s") ? lower.slice(0, -1) : lower;
  if (lower.endsWith("ies") && size > 4) return `${lower.slice(0, -3)}y`;
  if (
    /(?:ss|sh|ch|x|zz|o)es$/u.test(lower) &&
    !/(?:ache|shoe|toe|foe|hoe|avalanche)s$/u.test(lower)
  )
    return lower.slice(0, -2);
  return lower.slice(0, -1);
}

function verbBase(lower: string, tag: string): string {
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  if (tag === "VBZ") return withoutS(lower);
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && hyphen < lower.length - 1)
    return lower.slice(0, hyphen + 1) + verbBase(lower.slice(hyphen + 1), tag);
  if (tag === "VBG" && lower.endsWith("ing") && lower.length > 4)
    return restore(lower.slice(0, -3));
  if ((tag === "VBD" || tag === "VBN") && lower.endsWith("ed") && lower.length > 3) {
    if (lower.endsWith("ied") && lower.length > 4) return `${lower.slice(0, -3)}y`;
    if (lower.endsWith("eed")) return lower.slice(0, -1);
    return restore(lower.slice(0, -2));
  }
  return lower;
}

const VOWEL = /[aeiouy]/u;

/** Undoes what "-ed" and "-ing" do to a spelling: "stopped" to "stop", "accused" to "accuse". */
function restore(stem: string): string {
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  if (!VOWEL.test(stem)) return stem;
  if (last === before && !VOWEL.test(last))
    return DOUBLED.has(stem) || "slzf".includes(last) ? stem : stem.slice(0, -1);
  if (SILENT_E.has(stem)) return `${stem}e`;
  if (NO_E.test(stem)) return stem;
  if (E_ENDING.test(stem)) return `${stem}e`;
  return isShort(stem) ? `${stem}e` : stem;
}

const E_ENDING =
  /(?:[cvuz]|[^aeiou]g|ag|dg|[aeiou]s|[nr]s|[^aeiou]l|at|ut|it[^aeiou]|ir|ur|[^aeo]in|if|ib|ak|ok|[^eo]id|ad|yp|ys)$/u;
const NO_E =
  /(?:[eo]u?[rn]|[aeo]in|ll|oat|eat|ait|oit|out|[^aeiou]it|air|oir|oak|eak|ead|oad|aid|[^q]uit|hang|ring|ong|ing|rl|wl)$/u;

/** One vowel before one consonant: "hop-" from "hoped". */
function isShort(stem: string): boolean {
  return /^[^aeiou]*[aiou][^aeiouwxy]$/u.test(stem);
}

function degreeBase(lower: string): string {
  const irregular = IRREGULAR_VERBS.get(`${lower}+`);
  if (irregular !== undefined) return irregular;
  return lower;
}
