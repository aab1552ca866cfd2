import { blanketNouns, deciding, filed } from "../../lexicon/denial-phrases.ts";
import { denialNouns } from "../../lexicon/denials.ts";
import { isClaim } from "../content/claim-object.ts";
import { ofPhrase, type NounContent } from "../cue/noun-deed.ts";
import { childOf, type Scene } from "../scene.ts";
import { hasOwner } from "../source/noun-owner.ts";
import { onOver } from "../syntax/walk.ts";
import type { Word } from "../../types.ts";

/** "the firm’s rejection | of the claims", "denials | of wrongdoing", not "the board’s rejection of the plan", "the denial of bail". */
export function deniedBy(scene: Scene, word: Word): NounContent | undefined {
  const phrase = denialNouns.has(word.lemma) ? ofPhrase(scene, word) : undefined;
  const what = phrase && scene.words[phrase.head];
  if (!phrase || !what || !(blanketNouns.has(what.lemma) || isClaim(scene, what))) return undefined;
  if (word.lemma !== "denial" && !hasOwner(scene, word)) return undefined;
  const [from, to] = phrase.range;
  const isClause = scene.words[what.index + 1]?.lower === "that";
  if (!isClause && isTurnedDown(scene, word, what)) return undefined;
  // "denials of wrongdoing | , followed by admissions", "dismissal of the claims as fake | pleased the crowd"
  const end = isClause
    ? to
    : onOver(scene.words, from, ({ text, tag, index }) => {
        // before an article no adjective stands
        const isVerbOf =
          tag.startsWith("JJ") && /^(?:an?|the)$/.test(scene.words[index + 1]?.lower ?? "");
        return text !== "," && index < to && !isVerbOf;
      });
  return { ...phrase, range: [from, end] };
}

/** "the insurer’s denial of her claim", "the judge’s dismissal of the charges": what is filed and turned down, which says nothing. */
function isTurnedDown(scene: Scene, { lemma, index }: Word, what: Word): boolean {
  const owner = childOf(scene, index, "nmod:poss");
  if (owner && deciding.has(owner.lemma)) return true;
  // "his rejection of the claims" may be of what is said
  return filed.get(lemma === "denial" ? lemma : "other")?.has(what.lower) ?? false;
}
