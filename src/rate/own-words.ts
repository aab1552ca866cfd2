import { raisers } from "../lexicon/hedges.ts";
import { overlaps } from "../span.ts";
import type { Span, SpokenAttribution, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import { isThing } from "./another.ts";

/**
 * What each attribution says in its speaker’s own words: its content without what it has others say in it. "She said her
 * clerk thought the pier might close" leaves "her clerk", whose doubts are not hers; "she said she thought so" is hers.
 */
export function ownContents(
  words: readonly Word[],
  attributions: readonly SpokenAttribution[],
): readonly (readonly Span[])[] {
  const foreign = attributions.map((): Span[] => []);
  for (const attribution of attributions) {
    const { within, speaker, cue, content } = attribution;
    const holder = within === null ? undefined : attributions[within];
    if (within === null || !holder || !speaker || isInferred(words, attribution)) continue;
    // "The director said the charity feared for its boats": who speaks for a body doubts with it.
    if (speaker.speaker.type === "organization") continue;
    if (speaker.speaker.id !== holder.speaker?.speaker.id)
      foreign[within]?.push(...cue, ...content);
  }
  return attributions.map(({ content }, index) =>
    (foreign[index] ?? []).reduce<readonly Span[]>(without, content),
  );
}

/** "said the crew appeared to think so", "said the cracks suggest that it moved": how it looks is how it looks to the speaker. */
function isInferred(
  words: readonly Word[],
  { cue, cueWord, sourceWord }: SpokenAttribution,
): boolean {
  if (wordsUnder(words, cue, LONGEST).some(({ lemma }) => raisers.has(lemma))) return true;
  const source = sourceWord === null ? undefined : words[sourceWord];
  return words[cueWord]?.lemma === "suggest" && source !== undefined && isThing(source);
}

/** How many words of a cue are read. */
const LONGEST = 8;

function without(spans: readonly Span[], hole: Span): Span[] {
  return spans.flatMap((span) =>
    overlaps(span, hole)
      ? [
          { start: span.start, end: hole.start },
          { start: hole.end, end: span.end },
        ].filter(({ start, end }) => start < end)
      : [span],
  );
}
