import { SaxesParser } from "saxes";

/** Elements of WordprocessingML by their local name, attributes by theirs; what belongs to other vocabularies has a colon before its name. */
export interface XmlEvents {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Reads XML; false where it is broken. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlEvents): boolean {
  let isSound = true;
  const parser = new SaxesParser({ xmlns: true });
  const nameOf = (uri: string, local: string): string => (WORDS.test(uri) ? local : `:${local}`);
  parser.on("error", () => {
    isSound = false;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map(
      ({ local: name, value }) => [name, value] as const,
    );
    open(nameOf(uri, local), new Map(values));
  });
  parser.on("closetag", ({ uri, local }) => close(nameOf(uri, local)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(new TextDecoder().decode(bytes)).close();
  return isSound;
}

/** Of both editions of the standard, transitional and strict. */
const WORDS = /\/wordprocessingml\/(?:2006\/)?main$/;
