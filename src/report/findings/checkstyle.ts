import type { Severity } from "../../types.ts";
import { printable } from "../printable.ts";
import { findingsOf, type FindingsFormat } from "./format.ts";
import { placeOf, plainPath } from "./place.ts";
import { element } from "./xml.ts";

/** Checkstyle's XML, which most build servers read. */
export const checkstyle: FindingsFormat = {
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  between: "",
  tail: () => "</checkstyle>\n",
  render: (linted) => {
    const errors = findingsOf(linted).map((finding) => {
      const { rule, severity, message } = finding;
      return element("error", {
        ...placeOf(linted, finding).start,
        severity: severities[severity],
        message: printable(message),
        source: `hearsay.${rule}`,
      });
    });
    const name = plainPath(linted.document.path);
    return `${element("file", { name }, errors.map((error) => `\n${error}`).join(""))}\n`;
  },
};

const severities: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "info",
};
