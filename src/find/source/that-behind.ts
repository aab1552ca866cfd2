import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { agentBehind } from "./noun-owner.ts";
import type { Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";

/** "claims by two former clerks | that he knew", "her claim last spring | that he knew": behind whose claim it is, or when or where it was made. */
export function thatBehind(scene: Scene, noun: Word): Word | undefined {
  const behind =
    behindNames(scene, noun) ??
    agentBehind(scene, noun)?.phrase[1] ??
    behindPlace(scene, noun) ??
    behindMade(scene, noun) ??
    behindTime(scene, noun);
  const word = scene.words[behind];
  return word?.lower === "that" && word.sentence === noun.sentence ? word : undefined;
}

/** "claims by two clerks, Ada Holm and Orla Fenn (of Port), | that": past the names of whose they are, which a comma closes. */
function behindNames({ words }: Scene, { index }: Word): number | undefined {
  if (words[index + 1]?.lower !== "by") return undefined;
  const end = onOver(words, index + 1, ({ tag, lower }) => NAMED.test(tag) && lower !== "that");
  return words[end - 1]?.text === "," ? end : undefined;
}

const NAMED = /^(?:NN|DT|JJ|POS|CD|PRP\$|IN|CC|,|-[LR]RB-)/;

/** "fears in the town | that", "her claim during the debate | that", "concerns, even inside his own office, | that": past where it is heard, if need be between commas. */
function behindPlace({ words }: Scene, { index }: Word): number | undefined {
  const isParted = words[index + 1]?.text === ",";
  const place = onOver(words, isParted ? index + 1 : index, ({ tag }) => tag.startsWith("RB"));
  if (!/^(?:across|among|at|during|in|inside|throughout|within)$/.test(words[place]?.lower ?? ""))
    return undefined;
  const end = onOver(
    words,
    place,
    ({ tag, lower }) => /^(?:DT|PRP\$|JJ|NN|POS|CD)/.test(tag) && lower !== "that",
  );
  if (isParted !== (words[end]?.text === ",")) return undefined;
  return isParted ? end + 1 : end;
}

/** "her claim, first made in May, | that", "comments, aired on Friday by a local station, | that": past when and where it was made. */
function behindMade({ words }: Scene, { index }: Word): number | undefined {
  const made = words[index + 2]?.tag === "RB" ? index + 3 : index + 2;
  if (words[index + 1]?.text !== "," || !/^VB[DN]$/.test(words[made]?.tag ?? "")) return undefined;
  const end = onOver(words, made, ({ text, tag }) => text !== "," && !/^(?:VB[DZP]|MD)$/.test(tag));
  return words[end]?.text === "," ? end + 1 : undefined;
}

/** "last spring |", "earlier this year |", "in recent months |", "on Friday |" */
function behindTime({ words }: Scene, noun: Word): number {
  const index = onOver(
    words,
    noun.index,
    ({ tag, lower }) => /^(?:IN|DT|JJ|RBR|CD)$/.test(tag) && lower !== "that",
  );
  const isTime = index > noun.index + 1 || words[index]?.tag === "NNP";
  return isTime && times.has(words[index]?.lemma ?? "") ? index + 1 : -1;
}
