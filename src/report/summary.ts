import type { View } from "./format.ts";
import { counted, isStatement } from "./wording.ts";

/** "5 statements by 4 speakers · 1 rebutted", and "2 of 5 statements …" where only some are asked for. */
export function summary({ document, shown }: View): string {
  const asked = document.statements.filter(({ id }) => shown.has(id));
  const all = document.statements.filter(isStatement).length;
  if (asked.length === 0)
    return all === 0
      ? "no attributed statements"
      : `none of ${counted(all, "statement")} asked for`;
  const said = asked.filter(isStatement).length;
  const statements =
    asked.length < document.statements.length
      ? `${said} of ${counted(all, "statement")}`
      : counted(said, "statement");
  const speakers = new Set(asked.flatMap(({ speaker }) => speaker?.id ?? [])).size;
  const rebutted = asked.filter(({ rebuttedBy }) => rebuttedBy.length > 0).length;
  const refusals = asked.length - said;
  return [
    speakers === 0 ? statements : `${statements} by ${counted(speakers, "speaker")}`,
    ...(rebutted === 0 ? [] : [`${rebutted} rebutted`]),
    ...(refusals === 0 ? [] : [`${refusals} declined`]),
  ].join(" · ");
}
