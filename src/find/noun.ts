import { claimNouns } from "../lexicon/claim-nouns.ts";
import type { Word } from "../types.ts";
import { shape } from "./content.ts";
import type { Draft } from "./draft.ts";
import { childOf, isVerb, subtree, type Range, type Scene } from "./scene.ts";

/**
 * A noun for what is said, with its content: "the claim that the bridge was safe", "allegations of fraud", "his insistence
 * that …", "fraud charges". The possessor or the agent behind "by" is the source.
 */
export function findNouns(scene: Scene): Draft[] {
  return scene.words.flatMap((word): Draft[] => {
    const frames = word.tag.startsWith("NN") ? claimNouns.get(word.lemma) : undefined;
    if (!frames) return [];
    const content = clauseOf(scene, word) ?? (frames.of ? ofPhrase(scene, word) : undefined) ?? (frames.compound ? compoundOf(scene, word) : undefined);
    return content ? draftNoun(scene, word, content) : [];
  });
}

interface NounContent {
  readonly head: number;
  readonly range: Range;
  readonly cue: Range;
}

/** "claims that he knew", "allegations he pressed the clerk": a finite clause after the noun, not a relative one. */
function clauseOf(scene: Scene, noun: Word): NounContent | undefined {
  for (const child of noun.children) {
    const word = scene.words[child];
    if (!word || child < noun.index || !/^(?:acl|ccomp|acl:relcl|dep)$/.test(word.relation)) continue;
    const mark = childOf(scene, child, "mark");
    const complete = childOf(scene, child, "nsubj", "nsubj:pass", "expl") !== undefined && !gap(scene, child);
    const finite = word.tag !== "VBG" && word.tag !== "VBN" ? true : childOf(scene, child, "aux", "aux:pass", "cop") !== undefined;
    if ((mark?.lower === "that" && complete) || (word.relation !== "acl:relcl" && !mark && complete && finite && subtree(scene, child)[0] === noun.index + 1)) {
      return { head: child, range: subtree(scene, child), cue: [noun.index, noun.index + 1] };
    }
  }
  return undefined;
}

/** A relative clause has a relative pronoun for a subject or object: "the claim that shook the town". */
function gap(scene: Scene, clause: number): boolean {
  return (scene.words[clause]?.children ?? []).some((child) => /^(?:WDT|WP)/.test(scene.words[child]?.tag ?? ""));
}

/** "allegations of tax evasion": what follows "of" or "about" is alleged. */
function ofPhrase(scene: Scene, noun: Word): NounContent | undefined {
  for (const child of noun.children) {
    const word = scene.words[child];
    if (!word || child < noun.index) continue;
    const [from, to] = subtree(scene, child);
    if (scene.words[from]?.lower !== "of" || from !== noun.index + 1) continue;
    return { head: child, range: [from + 1, to], cue: [noun.index, from + 1] };
  }
  return undefined;
}

/** "fraud charges": the noun before it says what is alleged. */
function compoundOf(scene: Scene, noun: Word): NounContent | undefined {
  const compound = childOf(scene, noun.index, "compound");
  if (!compound || !noun.tag.endsWith("S") || compound.tag !== "NN") return undefined;
  const from = scene.left[compound.index] ?? compound.index;
  return from < noun.index ? { head: compound.index, range: [from, noun.index], cue: [noun.index, noun.index + 1] } : undefined;
}

function draftNoun(scene: Scene, noun: Word, content: NounContent): Draft[] {
  const owner = childOf(scene, noun.index, "nmod:poss");
  const marker = owner && childOf(scene, owner.index, "case");
  const agent = owner ? undefined : agentOfNoun(scene, noun);
  const source: Range[] = owner
    ? [[subtree(scene, owner.index)[0], marker ? marker.index + 1 : owner.index + 1]]
    : agent
      ? [[(scene.left[agent.index] ?? agent.index) + 1, scene.right[agent.index] ?? agent.index + 1]]
      : [];
  if (owner && /^(?:my|our|your)$/.test(owner.lower)) return [];
  const shaped = shape(scene, [content.range], [content.cue, ...source, ...(agent ? [subtree(scene, agent.index)] : [])]);
  if (shaped.length === 0) return [];
  return [
    {
      family: "noun",
      cueWord: noun.index,
      cue: [content.cue],
      sourceWord: owner?.index ?? agent?.index ?? null,
      source,
      contentWord: content.head,
      content: shaped,
      polarity: "positive",
    },
  ];
}

/** "claims by former clerks that …", "accusations from the union" */
function agentOfNoun(scene: Scene, noun: Word): Word | undefined {
  return noun.children
    .map((child) => scene.words[child])
    .find((child) => child !== undefined && child.index > noun.index && !isVerb(child) && /^(?:by|from)$/.test(scene.words[scene.left[child.index] ?? -1]?.lower ?? ""));
}
