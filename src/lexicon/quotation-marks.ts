/** Marks that can close one another. */
export type Family = "double" | "single" | "guillemet" | "chevron";

/** What each quotation mark is made for; a straight one may open or close. */
export const quotationMarks: ReadonlyMap<string, readonly [Family, "open" | "close" | "either"]> =
  new Map([
    ['"', ["double", "either"]],
    ["''", ["double", "either"]],
    ["``", ["double", "open"]],
    ["‘‘", ["double", "open"]],
    ["’’", ["double", "close"]],
    ["“", ["double", "open"]],
    ["”", ["double", "close"]],
    ["„", ["double", "open"]],
    ["‟", ["double", "open"]],
    ["'", ["single", "either"]],
    ["`", ["single", "open"]],
    ["‘", ["single", "open"]],
    ["’", ["single", "close"]],
    ["‚", ["single", "open"]],
    ["‛", ["single", "open"]],
    ["«", ["guillemet", "open"]],
    ["»", ["guillemet", "close"]],
    ["‹", ["chevron", "open"]],
    ["›", ["chevron", "close"]],
  ]);
