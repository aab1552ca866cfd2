import { contentMarks } from "./rate/content.ts";
import { cueMarks } from "./rate/cue.ts";
import { ownContents } from "./rate/own-words.ts";
import { weigh } from "./rate/weigh.ts";
import { refuses } from "./rate/refusal.ts";
import type { ParsedDocument, RatedAttribution, SpokenAttribution } from "./types.ts";

/**
 * How sure each attributed statement sounds, from its words alone: the marks in the cue, in the source and in the main
 * clause of the content, by the rules in `weigh`. A refusal to comment asserts nothing and gets no certainty.
 */
export function rate(
  document: ParsedDocument,
  attributions: readonly SpokenAttribution[],
): readonly RatedAttribution[] {
  const contents = ownContents(document.words, attributions);
  return attributions.map((attribution, index) => ({
    family: attribution.family,
    cue: attribution.cue,
    source: attribution.source,
    content: attribution.content,
    cueWord: attribution.cueWord,
    sourceWord: attribution.sourceWord,
    contentWord: attribution.contentWord,
    quotation: attribution.quotation,
    polarity: attribution.polarity,
    within: attribution.within,
    speaker: attribution.speaker,
    certainty: refuses(document.words, attribution)
      ? null
      : weigh([
          ...cueMarks(document, attribution),
          ...contentMarks(document, attribution, contents[index] ?? []),
        ]),
  }));
}
