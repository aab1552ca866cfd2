import { overlaps } from "../span.ts";
import type { Span, SpokenAttribution } from "../types.ts";

/**
 * What each attribution says in its speaker’s own words: its content without what it has others say in it. "She said her
 * clerk thought the pier might close" leaves "her clerk", whose doubts are not hers; "she said she thought so" is hers.
 */
export function ownContents(
  attributions: readonly SpokenAttribution[],
): readonly (readonly Span[])[] {
  const foreign = attributions.map((): Span[] => []);
  for (const { within, speaker, cue, content } of attributions) {
    const holder = within === null ? undefined : attributions[within];
    if (within === null || !holder || !speaker) continue;
    // "The director said the charity feared for its boats": who speaks for a body doubts with it.
    if (speaker.speaker.type === "organization") continue;
    if (speaker.speaker.id !== holder.speaker?.speaker.id)
      foreign[within]?.push(...cue, ...content);
  }
  return attributions.map(({ content }, index) =>
    (foreign[index] ?? []).reduce<readonly Span[]>(without, content),
  );
}

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
