import { expect, it } from "vitest";
import type { SpeakerType } from "../../src/types.ts";
import { speakersOf } from "./marked.ts";

export type Row = readonly [
  about: string,
  article: string,
  ...speakers: (readonly [name: string, type: SpeakerType])[],
];

/** Each source of an article, in reading order, with whom it stands for. */
export function speakers(rows: readonly Row[]): void {
  for (const [about, article, ...expected] of rows) {
    it(about, () => {
      const found = speakersOf(article).map((one) => [one?.speaker.name, one?.speaker.type]);
      expect(found).toEqual(expected);
    });
  }
}
