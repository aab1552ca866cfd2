import { concessives } from "../../lexicon/asides.ts";
import { isFiniteVerb, type Range, type Scene } from "../scene.ts";
import { semicolonBefore } from "../syntax/clause-limits.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { endOver, onOver } from "../syntax/walk.ts";

/**
 * "declined to comment | , but one official said …", "declined to comment | but said …", "declined to comment | , although officials are …", "declined to comment | , saying …",
 * "who would say nothing about it | , left", "would not discuss it | because the case was open", "ducked questions | before saying …", "declined to comment | and the clerk later said …"
 */
export function beforeClause(scene: Scene, [from, limit]: Range): Range {
  const { words } = scene;
  const to = semicolonBefore(scene, from, limit);
  for (let index = from; index + 1 < to; index++) {
    const next = words[index + 1];
    if (
      (words[index]?.text === "," &&
        (/^(?:CC|VB[DGZ])$/.test(next?.tag ?? "") ||
          next?.lower === "not" ||
          concessives.has(next?.lower ?? ""))) ||
      (words[index]?.tag === "CC" && /^VB[DZ]$/.test(next?.tag ?? "")) ||
      words[index]?.lower === "because" ||
      (words[index]?.lower === "before" && next?.tag === "VBG") ||
      opensMain(scene, from, index)
    )
      return [from, index];
  }
  return [from, to];
}

/** "declined to comment | and the clerk later said so": behind a conjunction somebody else and his verb, not "whether he left and she stayed". */
function opensMain(scene: Scene, from: number, conjunction: number): boolean {
  const { words } = scene;
  if (words[conjunction]?.tag !== "CC" || finiteVerbFrom(scene, from, conjunction)) return false;
  // "would not say whether Holm | and Berg had met": the question is yet to have its verb
  const { tag = "", lower = "" } = words[from] ?? {};
  if (tag.startsWith("W") || lower === "if" || lower === "whether") return false;
  const end = onOver(words, conjunction, (word) => isPhrasePart(word) || word.tag === "PRP");
  return (
    end > conjunction + 1 && isFiniteVerb(words[endOver(words, end, ({ tag }) => tag === "RB")])
  );
}
