import { readdirSync, readFileSync } from "node:fs";
import { paragraph, word } from "./read/word.ts";

export interface Mutant {
  /** The extension that it would have. */
  readonly format: "txt" | "md" | "html" | "docx";
  readonly bytes: Uint8Array;
}

const fixtures = new URL("../fixtures/", import.meta.url);
const articles = readdirSync(fixtures).map((slug) =>
  readFileSync(new URL(`${slug}/article.txt`, fixtures), "utf8"),
);
const page = readFileSync(new URL("read/articles/page.html", import.meta.url), "utf8");
const draft = readFileSync(new URL("read/articles/draft.md", import.meta.url), "utf8");

/** What makes a text or its format hard to read. */
const pieces =
  "“|”|‘|’|\"|'|''|\n|\n\n|\r\n|\r|\f|\u2028| |\u00a0|\u00ad|\u200b|\ud83d|😀|\0|. |…|: |—|(|[|]|*|**|_|`|```\n|~~|> |- |# |---\n|<!--|-->|<p>|</p>|<br>|<blockquote>|<q>|<div class=\"related\">|</div>|<script>|<a href=x>|<table><td>|&amp;|&#8217;|&|<|]]>|<w:p>|</w:p>|<w:del>|<w:r>|said |denied |according to |he |that |allegedly |declined to comment |Advertisement\n|Read more: ".split(
    "|",
  );

/** An article of a format, mutated; the same for the same number. */
export function mutant(seed: number): Mutant {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const below = (limit: number): number => Math.floor(random() * limit);
  const mutate = (text: string): string => {
    let result = text;
    for (let left = below(12); left > 0; left -= 1) {
      const [at, other, length] = [below(result.length + 1), below(result.length + 1), below(200)];
      const [head, tail] = [result.slice(0, at), result.slice(at)];
      const change = below(4);
      if (change === 0) result = head + tail.slice(length);
      else if (change === 1) result = head + result.slice(other, other + length) + tail;
      else result = head + pick(pieces).repeat(random() < 0.05 ? length : 1) + tail;
    }
    return result;
  };
  const bytesOf = (text: string): Uint8Array => {
    const bytes = Buffer.from(text, random() < 0.05 ? "latin1" : "utf8");
    if (random() < 0.1)
      for (let left = below(5); left > 0; left -= 1) bytes[below(bytes.length)] = below(256);
    return bytes;
  };
  const format = pick(["txt", "md", "html", "docx"] as const);
  const text = pick(articles);
  const paragraphs = text.trim().split(/\n+/);
  switch (format) {
    case "txt":
      return { format, bytes: bytesOf(mutate(text)) };
    case "md":
      return {
        format,
        bytes: bytesOf(mutate(random() < 0.5 ? draft : `# ${paragraphs.join("\n\n")}`)),
      };
    case "html":
      return {
        format,
        bytes: bytesOf(mutate(random() < 0.5 ? page : `<h1>${paragraphs.join("</h1>\n<p>")}`)),
      };
    default: {
      const body = paragraphs.map((words) => paragraph(words.replace(/&/g, "&amp;"))).join("");
      const bytes = Buffer.from(word(random() < 0.7 ? mutate(body) : body));
      if (random() < 0.3)
        for (let left = below(4); left > 0; left -= 1) bytes[below(bytes.length)] = below(256);
      return { format, bytes };
    }
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
