import { readXml } from "./docx-xml.ts";

export interface DocxParagraph {
  readonly text: string;
  /** Id of its style; empty for the usual one. */
  readonly style: string;
  /** It has a place in the outline though its style has none. */
  readonly isHeading: boolean;
  readonly isItem: boolean;
}

/** A paragraph while it is read; one in a text box stands within the paragraph that the box is tied to. */
interface Draft {
  text: string;
  style: string;
  isHeading: boolean;
  isItem: boolean;
}

/** The paragraphs of a document in their order; null where its XML is broken. */
export function paragraphsIn(document: Uint8Array): readonly DocxParagraph[] | null {
  const paragraphs: DocxParagraph[] = [];
  const drafts: Draft[] = [];
  let left = 0;
  let tables = 0;
  let properties = 0;
  let isText = false;
  let isHidden = false;
  const add = (text: string): void => {
    const draft = drafts.at(-1);
    if (draft && left === 0 && !isHidden) draft.text += text;
  };
  const isSound = readXml(document, {
    open: (name, attributes) => {
      if (LEFT_OUT.has(name)) left += 1;
      if (name === "tbl") tables += 1;
      if (name === "pPr") properties += 1;
      const draft = drafts.at(-1);
      const value = attributes.get("val") ?? "";
      if (name === "p" && left === 0)
        drafts.push({ text: "", style: "", isHeading: false, isItem: tables > 0 });
      else if (name === "r") isHidden = false;
      else if (name === "vanish") isHidden = !OFF.has(value);
      else if (name === "t") isText = true;
      else if (properties === 0) add(STANDS_FOR.get(name) ?? "");
      else if (draft && left === 0) {
        if (name === "pStyle") draft.style = value;
        if (name === "numPr") draft.isItem = true;
        if (name === "outlineLvl") draft.isHeading = Number(value) < 9;
      }
    },
    close: (name) => {
      if (LEFT_OUT.has(name)) left -= 1;
      if (name === "tbl") tables -= 1;
      if (name === "pPr") properties -= 1;
      if (name === "t") isText = false;
      if (name !== "p" || left > 0) return;
      const draft = drafts.pop();
      if (draft) paragraphs.push(draft);
    },
    text: (text) => {
      if (isText) add(text.replace(/[\r\n]/g, " "));
    },
  });
  return isSound ? paragraphs : null;
}

/**
 * What is deleted or moved away in tracked changes, and what older editions of Word are to show instead of a text box, which
 * says it a second time.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  ":Fallback",
  "pPrChange",
  "rPrChange",
]);

const OFF: ReadonlySet<string> = new Set(["0", "false", "off"]);

const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ["br", "\u2028"],
  ["cr", "\u2028"],
  ["tab", "\t"],
  ["noBreakHyphen", "\u2011"],
]);
