import { isMap, isNode, LineCounter, parseDocument, type Document, type Node } from "yaml";

/** The value of a text and where its parts stand, or what is wrong with it. JSON is YAML too. */
export type ParsedYaml =
  | {
      readonly value: unknown;
      /** "line:column" of the value at a path of keys, or of the key itself. */
      readonly placeOf: (path: readonly string[], what: "key" | "value") => string | null;
    }
  | { readonly place: string | null; readonly message: string };

export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) return { place: place(error.pos[0]), message: oneLine(error.message) };
  try {
    return {
      value: document.toJS(),
      placeOf: (path, what) => {
        const node = nodeAt(document, path, what);
        return node?.range ? place(node.range[0]) : null;
      },
    };
  } catch (cause) {
    // an alias that stands for nothing, or for far too much
    return {
      place: null,
      message: oneLine(cause instanceof Error ? cause.message : String(cause)),
    };
  }
}

function nodeAt(document: Document, path: readonly string[], what: "key" | "value"): Node | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = isMap<Node>(parent)
    ? parent.items.find(({ key }) => String(key) === path.at(-1))?.key
    : null;
  const value = path.length === 0 ? document.contents : document.getIn(path, true);
  const node = what === "key" ? key : value;
  return isNode(node) ? node : null;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim();
}
