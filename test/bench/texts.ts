import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const corpus = fileURLToPath(new URL("../../../shared/gold/polnear-train/texts", import.meta.url));
const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** Articles cut at the ends of paragraphs: news where the corpus is there, and the fixtures over and over where it is not. */
export function articlesOf3Kilobytes(count: number): readonly string[] {
  const texts = existsSync(corpus)
    ? readdirSync(corpus).map((name) => `${corpus}/${name}`)
    : readdirSync(fixtures).map((slug) => `${fixtures}/${slug}/article.txt`);
  const pieces = texts.filter(existsSync).flatMap((path) => cut(readFileSync(path, "utf8")));
  return Array.from({ length: count }, (_, index) => pieces[index % pieces.length] ?? "");
}

const KILOBYTES_3 = 3072;

function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const paragraph of text.split(/\n+/)) {
    if (piece !== "" && piece.length + paragraph.length > KILOBYTES_3) {
      pieces.push(piece);
      piece = "";
    }
    piece += `${paragraph}\n\n`;
  }
  return pieces.length === 0 ? [piece] : pieces;
}

export type Shape = "article" | "paragraph" | "sentence";

export const shapes: readonly Shape[] = ["article", "paragraph", "sentence"];

const made: Readonly<Record<Shape, (text: string) => string>> = {
  article: (text) => text,
  paragraph: (text) => text.replace(/\s+/g, " "),
  sentence: (text) => text.replace(/\s+/g, " ").replace(/[.!?]/g, ","),
};

/** All articles as one, so many characters of it. */
export function lengthened(articles: readonly string[], shape: Shape, size: number): string {
  const once = made[shape](articles.join("\n\n"));
  return `${once} `.repeat(Math.ceil(size / once.length)).slice(0, size);
}
