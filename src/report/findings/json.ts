import type { FindingsFormat } from "./format.ts";

/** The annotation with its findings: one object, with a line a document. */
export const json: FindingsFormat = {
  head: () => '{"schema":"hearsay/1","documents":[\n',
  between: ",\n",
  tail: () => "\n]}\n",
  render: ({ document }) => JSON.stringify(document),
};

/** A document a line. */
export const jsonl: FindingsFormat = {
  head: () => "",
  between: "",
  tail: () => "",
  render: ({ document }) => `${JSON.stringify(document)}\n`,
};
