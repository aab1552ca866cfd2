import type { Form, Forms } from "./form.ts";

/** One sentence under analysis. Arrays run in step with its words; each stage of the parse fills in its own. */
export interface Draft {
  readonly size: number;
  readonly forms: readonly Form[];
  /** Capitals tell nothing here: a headline in title case or a line in capitals. */
  readonly titled: boolean;
  readonly tag: Uint8Array;
  /** Head of each word within the sentence; `size` for the root. */
  readonly head: Int32Array;
  /** Words in the order in which they found their heads: a word comes after all that depend on it. */
  readonly order: Int32Array;
  readonly relation: Uint8Array;
  readonly kind: Uint8Array;
}

export function draftOf(texts: readonly string[], formOf: Forms): Draft {
  const size = texts.length;
  const forms = texts.map(formOf);
  return {
    size,
    forms,
    titled: isTitled(forms),
    tag: new Uint8Array(size),
    head: new Int32Array(size),
    order: new Int32Array(size),
    relation: new Uint8Array(size),
    kind: new Uint8Array(size),
  };
}

/** "Mayor Was Told of Flood Risk": most longer words are capitalised, and not only a name or two. */
function isTitled(forms: readonly Form[]): boolean {
  let longer = 0;
  let capitals = 0;
  for (const form of forms) {
    if (!form.letters || form.text.length < 4) continue;
    longer += 1;
    if (form.capital) capitals += 1;
  }
  return longer > 2 && capitals * 10 >= longer * 8;
}
