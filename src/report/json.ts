import type { Format, View } from "./format.ts";
import type { Document } from "./output.ts";

/** One object with a line a document, so that a diff of two runs reads. */
export const json: Format = {
  head: '{"schema":"hearsay/1","documents":[\n',
  between: ",\n",
  tail: "\n]}\n",
  render: (view) => JSON.stringify(narrowed(view)),
};

/** A document a line. */
export const jsonl: Format = {
  head: "",
  between: "",
  tail: "",
  render: (view) => `${JSON.stringify(narrowed(view))}\n`,
};

/** The statements asked for and who made them; ids in `rebuts`, `rebuttedBy` and `within` still name the others. */
function narrowed({ document, shown }: View): Document {
  if (shown.size === document.statements.length) return document;
  const statements = document.statements.filter(({ id }) => shown.has(id));
  const heard = new Set(statements.map(({ speaker }) => speaker?.id));
  return {
    ...document,
    statements,
    speakers: document.speakers.filter(({ id }) => heard.has(id)),
  };
}
