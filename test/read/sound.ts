import { expect } from "vitest";
import type { Prose } from "../../src/read/prose.ts";

/** Every piece of the prose is where it says in the file, and blocks hold all of the prose but blanks, in order. */
export function expectSound({ text, blocks = [], source }: Prose): void {
  let end = 0;
  let sourceEnd = 0;
  for (const piece of source?.pieces ?? []) {
    expect(piece.start).toBeGreaterThanOrEqual(end);
    expect(piece.end).toBeGreaterThan(piece.start);
    expect(piece.source.start).toBeGreaterThanOrEqual(sourceEnd);
    expect(piece.source.end).toBeGreaterThanOrEqual(piece.source.start);
    expect(text.slice(end, piece.start).trim()).toBe("");
    const original = source?.text.slice(piece.source.start, piece.source.end) ?? "";
    if (original.length === piece.end - piece.start)
      expect(text.slice(piece.start, piece.end).replace(/\s/g, " ")).toBe(
        original.replace(/\s/g, " "),
      );
    end = piece.end;
    sourceEnd = piece.source.end;
  }
  expect(sourceEnd).toBeLessThanOrEqual(source?.text.length ?? 0);
  expect(text.slice(end).trim()).toBe("");
  let blockEnd = 0;
  for (const block of blocks) {
    expect(text.slice(blockEnd, block.start).trim()).toBe("");
    expect(block.end).toBeGreaterThan(block.start);
    blockEnd = block.end;
  }
  expect(text.slice(blockEnd).trim()).toBe("");
}

/** The blocks of a prose as a list: "headline: Ferry firm hid fires". */
export function listed({ text, blocks = [] }: Prose): readonly string[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const words = text.slice(start, end).trim();
    return words === "" ? [] : [`${kind}: ${words}`];
  });
}
