import { type Entity, textOf } from "../entity.ts";
import { startOfPhrase } from "../nouns.ts";
import type { Description, Scene } from "../types.ts";

/** How many mentions back the first of them is looked for. */
const BACK = 12;

/** "One road sign read “Slow”. | Another read “Stop”": alone it is another of what has spoken last. */
export function likeBefore(
  { words, mentions, lastMention }: Scene,
  { head, range }: Description,
): { readonly entity: Entity; readonly name: string } | undefined {
  if (head.lower !== "another" || range[1] - range[0] !== 1) return undefined;
  let at = lastMention[head.index - 1] ?? -1;
  for (let steps = 0; steps < BACK && at >= 0 && !mentions[at]?.spoke; steps += 1) at -= 1;
  const { entity, spoke, word } = mentions[at] ?? {};
  if (!entity || !spoke || !word || head.sentence - word.sentence > NEAR) return undefined;
  const isOfMany = entity.type === "unnamed" || entity.type === "document";
  const from = startOfPhrase(words, word);
  // "Another read “Stop”. | Another read “Go”"
  if (word.lower === "another" && entity.name.startsWith("another "))
    return { entity, name: entity.name };
  const isOne = from < word.index && /^(?:an?|another|one)$/.test(words[from]?.lower ?? "");
  if (!isOfMany || !isOne || entity.plural || words[from + 1]?.lower === "of") return undefined;
  return { entity, name: `another ${textOf(words, from + 1, word.index + 1)}` };
}

/** How many sentences back that may be. */
const NEAR = 2;
