import type { Span } from "../types.ts";

/** The block of YAML (between lines of ---) or TOML (+++) at the head of a draft: where it ends, and the title in it. */
export function frontMatter(text: string): { readonly title: Span | null; readonly end: number } {
  const [block, , fields = ""] = FRONT_MATTER.exec(text) ?? [""];
  const line = TITLE.exec(fields);
  const title = line?.slice(2).find((value) => value !== undefined);
  if (!line || title === undefined) return { title: null, end: block.length };
  const start = text.indexOf(fields) + line.index + (line[1] ?? "").length;
  return { title: { start, end: start + title.trimEnd().length }, end: block.length };
}

const FRONT_MATTER: RegExp =
  /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)([^]*?)(?<=[\r\n])(?:\1|\.\.\.)[ \t]*(?:[\r\n]|$)/;

/** title: "Ferry firm hid fires" */
const TITLE: RegExp =
  /^(title[ \t]*[:=][ \t]*["']?)(?:(?<=")([^"\r\n]+)"|(?<=')([^'\r\n]+)'|(?<!["'])([^\s"'][^\r\n]*))/im;
