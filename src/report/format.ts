import type { ChalkInstance } from "chalk";
import type { Document } from "./output.ts";

/** A document and the ids of those of its statements that are asked for. */
export interface View {
  readonly document: Document;
  readonly shown: ReadonlySet<string>;
}

/** How a format for people is to look. */
export interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly explain: boolean;
  readonly chalk: ChalkInstance;
}

export interface Format {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly render: (view: View, style: Style) => string | Promise<string>;
}
