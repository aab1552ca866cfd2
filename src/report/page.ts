import type { Style, View } from "./format.ts";
import type { Measure } from "./measure.ts";
import type { Places } from "./places.ts";

/** Everything that the lines of one document are made from. */
export interface Page {
  readonly view: View;
  readonly style: Style;
  readonly measure: Measure;
  readonly places: Places;
  /** Columns for an entry, right of position and level. */
  readonly width: number;
}

/** How far a line that goes on stands in from the one that it began on. */
export const HANG = 4;
/** Blanks between a label and what it labels. */
export const GAP = 2;
