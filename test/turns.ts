import { parse } from "../src/parse/parse.ts";
import { segment } from "../src/segment/segment.ts";
import type {
  ParsedDocument,
  Span,
  SpeakerMention,
  SpeakerType,
  SpokenAttribution,
  Word,
} from "../src/types.ts";

/**
 * An article with its attributions marked in it, as `resolve` would hand them on: [source] {cue} <content>, each with the
 * number of its attribution before it where there is more than one: "1[The union] 1{accused} 1<the firm of theft>. 2[It=The
 * union] 2{added} …". Behind "=" stands the speaker's full name where the source is not it. A cue without content refuses to comment.
 */
export function turnsOf(marked: string): {
  readonly document: ParsedDocument;
  readonly spoken: readonly SpokenAttribution[];
} {
  const { text, marks } = unmark(marked);
  const document = parse(segment({ path: "turns.txt", text }));
  const numbers = [...new Set(marks.map(({ number }) => number))].toSorted((a, b) => a - b);
  const people = new Map<string, number>();
  const spoken = numbers.map((number): SpokenAttribution => {
    const part = (kind: string): Mark[] =>
      marks.filter((mark) => mark.number === number && mark.kind === kind);
    const [source, cue, content] = [part("["), part("{"), part("<")];
    const said = content.map(({ start, end }) => text.slice(start, end)).join(" ");
    return {
      family: content.length > 0 ? "clause" : "refusal",
      source: source.map(spanOf),
      cue: cue.map(spanOf),
      content: content.map(spanOf),
      cueWord: headOf(document.words, cue) ?? 0,
      sourceWord: headOf(document.words, source),
      contentWord: headOf(document.words, content),
      quotation: /^“.*”$/su.test(said) ? "direct" : said.includes("“") ? "mixed" : "indirect",
      polarity: cue.some(({ start, end }) =>
        /\b(?:not|n’t|never|could not)\b/u.test(text.slice(start, end)),
      )
        ? "negative"
        : "positive",
      within: holderOf(numbers, marks, number),
      speaker: source[0] ? speakerOf(text, source[0], people) : null,
    };
  });
  return { document, spoken };
}

interface Mark extends Span {
  readonly number: number;
  readonly kind: string;
  readonly name: string | null;
}

function unmark(marked: string): { text: string; marks: Mark[] } {
  const open: { number: number; kind: string; start: number }[] = [];
  const marks: Mark[] = [];
  let text = "";
  for (const [piece, number, kind, name, close] of marked.matchAll(
    /(\d?)([[{<])|=([^\]]*)(?=\])|([\]}>])|[^]/gu,
  )) {
    if (kind) open.push({ number: Number(number || 1), kind, start: text.length });
    else if (name !== undefined)
      marks.push({
        ...(open.at(-1) ?? { number: 1, kind: "[", start: 0 }),
        end: text.length,
        name,
      });
    else if (close) {
      const last = open.pop();
      if (
        last &&
        !marks.some((mark) => mark.start === last.start && mark.kind === last.kind && mark.name)
      )
        marks.push({ ...last, end: text.length, name: null });
    } else text += piece;
  }
  return { text, marks: marks.toSorted((a, b) => a.start - b.start) };
}

/** Place of the attribution whose content holds the cue of this one. */
function holderOf(
  numbers: readonly number[],
  marks: readonly Mark[],
  number: number,
): number | null {
  const cue = marks.find((mark) => mark.number === number && mark.kind === "{");
  const holder = marks.findLast(
    ({ kind, start, end, number: other }) =>
      kind === "<" && other !== number && cue && start <= cue.start && cue.end <= end,
  );
  return holder ? numbers.indexOf(holder.number) : null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function speakerOf(text: string, mark: Mark, people: Map<string, number>): SpeakerMention {
  const name = mark.name ?? text.slice(mark.start, mark.end).replace(/^the /iu, "");
  const id = people.get(name) ?? people.size + 1;
  people.set(name, id);
  return {
    speaker: { id: `P${id}`, name, type: typeOf(name), role: null, represents: null },
    mention: spanOf(mark),
    antecedent: null,
  };
}

function typeOf(name: string): SpeakerType {
  if (/memo|report|study|forecast/u.test(name)) return "document";
  if (/crew|mother/iu.test(name)) return "group";
  if (/^a spokes|^the /u.test(name)) return "unnamed";
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) ? "person" : "organization";
}

/** The word under the spans whose head lies outside them; of several the first verb, else the first. */
function headOf(words: readonly Word[], spans: readonly Span[]): number | null {
  const inside = words.filter((word) =>
    spans.some((span) => span.start <= word.start && word.end <= span.end),
  );
  const indices = new Set(inside.map((word) => word.index));
  const tops = inside.filter((word) => !indices.has(word.head) && /\p{L}/u.test(word.text));
  return (tops.find((word) => word.tag.startsWith("V")) ?? tops[0])?.index ?? null;
}
