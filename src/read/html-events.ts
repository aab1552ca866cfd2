import { Tokenizer } from "htmlparser2";

/** What a page is made of, in order. Names are in lower case; offsets point into the source. */
export interface Events {
  /** `attributes` are those that tell what an element is for: class, hidden, href, id, itemprop, role, "aria-hidden". */
  readonly open: (tag: string, attributes: Attributes, end: number) => void;
  readonly close: (tag: string, start: number) => void;
  /** A stretch of text as it stands; or the character that an entity stands for. */
  readonly text: (from: number, to: number, entity: string | null) => void;
  /** Within a drawing or a formula no script or style begins. */
  readonly isForeign: () => boolean;
}

export type Attributes = ReadonlyMap<string, string>;

const TELLING: ReadonlySet<string> = new Set([
  "aria-hidden",
  "class",
  "hidden",
  "href",
  "id",
  "itemprop",
  "role",
]);

/** A longer list of classes says nothing more. */
const LONGEST_VALUE = 500;

/** Takes a page apart, however broken it is. */
export function tokenize(source: string, { open, close, text, isForeign }: Events): void {
  let tag = "";
  let attribute = "";
  let attributes = new Map<string, string>();
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = source.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        if (TELLING.has(attribute)) attributes.set(attribute, "");
      },
      onattribdata: (start, end) => {
        if (!TELLING.has(attribute)) return;
        const value = source.slice(start, Math.min(end, start + LONGEST_VALUE));
        attributes.set(
          attribute,
          ((attributes.get(attribute) ?? "") + value).slice(0, LONGEST_VALUE),
        );
      },
      onopentagend: (end) => open(tag, attributes, end + 1),
      onselfclosingtag: (end) => open(tag, attributes, end + 1),
      onclosetag: (start, end) => close(source.slice(start, end).toLowerCase(), start - 2),
      ontext: (start, end) => text(start, end, null),
      ontextentity: (point, end) =>
        text(source.lastIndexOf("&", end - 1), end, String.fromCodePoint(point)),
      onattribentity: nothing,
      onattribend: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: isForeign,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
