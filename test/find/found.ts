import { find } from "../../src/find/find.ts";
import { parse } from "../../src/parse/parse.ts";
import { segment } from "../../src/segment/segment.ts";
import type { Span } from "../../src/types.ts";

/** What `find` makes of a text, an attribution a line: "source | cue | content", broken spans joined by " … ". */
export function found(text: string): string[] {
  const show = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(" … ");
  return find(parse(segment({ path: "example.txt", text }))).map(
    (one) => `${show(one.source)} | ${show(one.cue)} | ${show(one.content)}`,
  );
}
