/** How many columns of a terminal text takes, and where it may be broken if it must be. */
export interface Measure {
  readonly width: (text: string) => number;
  readonly clusters: (text: string) => Iterable<string>;
}

/**
 * The measure for some text. Most articles need nothing but the number of characters; what knows about wide, combining
 * and joined ones takes a third of Node's own start-up to load, so it is loaded for the articles that have them.
 */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (!ONE_COLUMN_EACH.test(text)) return (await import("./wide.ts")).wide;
  }
  return { width: (text) => text.length, clusters: (text) => text };
}

/** Latin, Greek and Cyrillic letters without combining marks, typographic punctuation, currency signs. */
const ONE_COLUMN_EACH =
  // oxlint-disable-next-line no-control-regex
  /^[\0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2000-\u203b\u203d-\u2048\u2050-\u205e\u20a0-\u20bf\ufeff]*$/;
