import type { Article } from "../types.ts";

/** Plain text is its own prose: every offset already points into the file. */
export function readText(path: string, text: string): Article {
  return { path, text };
}
