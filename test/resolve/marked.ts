import { parse } from "../../src/parse/parse.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { segment } from "../../src/segment/segment.ts";
import type { Attribution, ParsedDocument, Span, SpeakerMention } from "../../src/types.ts";
import { firstWordFrom } from "../../src/words.ts";

/**
 * Resolves an article whose sources stand in braces and whose contents stand in angle brackets: "{Orla Fenn} said <it was
 * safe>." A content belongs to the next source, or where none follows to the one before. The answer is in the order of sources.
 */
export function speakersOf(marked: string): (SpeakerMention | null)[] {
  const { text, sources, contents } = unmark(marked);
  const document = parse(segment({ path: "test", text }));
  const held = sources.map((): Span[] => []);
  for (const content of contents) {
    const next = sources.findIndex((source) => source.start >= content.end);
    const last = sources.findLastIndex((source) => source.end <= content.start);
    held[next < 0 ? last : next]?.push(content);
  }
  const attributions = sources.map((source, index) => attributionOf(document, source, index, held));
  return resolve(document, attributions).map(({ speaker }) => speaker);
}

function attributionOf(
  document: ParsedDocument,
  source: Span,
  index: number,
  held: readonly (readonly Span[])[],
): Attribution {
  const within = held.findIndex(
    (spans, other) =>
      other !== index && spans.some((span) => span.start <= source.start && source.end <= span.end),
  );
  const after = firstWordFrom(document.words, source.end);
  return {
    family: "clause",
    cue: [
      {
        start: document.words[after]?.start ?? source.end,
        end: document.words[after]?.end ?? source.end,
      },
    ],
    source: source.start === source.end ? [] : [source],
    content: held[index] ?? [],
    cueWord: after,
    sourceWord: null,
    contentWord: null,
    quotation: "indirect",
    polarity: "positive",
    within: within < 0 ? null : within,
  };
}

function unmark(marked: string): { text: string; sources: Span[]; contents: Span[] } {
  const sources: Span[] = [];
  const contents: Span[] = [];
  let text = "";
  let source = 0;
  let content = 0;
  for (const character of marked) {
    if (character === "{") source = text.length;
    else if (character === "<") content = text.length;
    else if (character === "}") sources.push({ start: source, end: text.length });
    else if (character === ">") contents.push({ start: content, end: text.length });
    else text += character;
  }
  return { text, sources, contents };
}
