import type createMarkdown from "markdown-it";
import type { Env, StateInline, Token } from "markdown-it";
import type { Writer } from "./prose.ts";

type Parser = ReturnType<typeof createMarkdown>;
type Rule = (state: StateInline, silent: boolean) => boolean;

/** What one rule took for its own: a run of words, a mark of emphasis, a whole link. Offsets into the content of a block. */
interface Step {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** What the rule made of it, and how many characters each of them took. */
  readonly tokens: readonly Token[];
  readonly lengths: readonly number[];
}

/** Writes the prose of a block's content: `markdown` finds out what each character of it is. */
export function inlineReader(
  markdown: Parser,
): (content: string, environment: Env, writer: Pick<Writer, "copy" | "put">) => void {
  let steps: Step[] = [];
  let tokens: Token[] = [];
  const { ruler, ruler2 } = markdown.inline;
  ruler.before("link", "footnote", footnote);
  ruler.push("other", other);
  // it would move the text of some tokens into others
  ruler2.disable("fragments_join");
  ruler.enableOnly([...RULES]);
  ruler.getRules("").forEach((rule, i) => {
    const name = RULES[i] ?? "";
    ruler.at(name, (state, silent) => {
      const { pos, pending } = state;
      const first = state.tokens.length;
      if (!rule(state, silent)) return false;
      // the alternative text of an image is parsed apart
      if (silent || state.tokens !== tokens) return true;
      const made = LEAVES.has(name) ? state.tokens.slice(first + (pending === "" ? 0 : 1)) : [];
      const lengths = made.map((token) => token.content.length);
      steps.push({ rule: name, from: pos, to: state.pos, tokens: made, lengths });
      return true;
    });
  });
  return (content, environment, writer) => {
    steps = [];
    tokens = [];
    markdown.inline.parse(content, markdown, environment, tokens);
    write(steps, writer);
  };
}

/** In the order in which they are tried. */
const RULES = [
  "text",
  "newline",
  "escape",
  "backticks",
  "strikethrough",
  "emphasis",
  "footnote",
  "link",
  "image",
  "autolink",
  "html_inline",
  "entity",
  "other",
] as const;

/** Rules whose tokens tell what becomes of their characters. */
const LEAVES: ReadonlySet<string> = new Set([
  "escape",
  "backticks",
  "strikethrough",
  "emphasis",
  "html_inline",
  "entity",
]);

/** The mark of a footnote, where it is called and where it stands: "said so.[^1]", "[^1]: In a letter." */
const footnote: Rule = (state, silent) => {
  FOOTNOTE.lastIndex = state.pos;
  const [mark] = FOOTNOTE.exec(state.src) ?? [];
  if (mark === undefined) return false;
  if (!silent) state.push("footnote", "", 0);
  state.pos += mark.length;
  return true;
};

const FOOTNOTE = /\[\^[^\]\s]{1,100}\]:?/y;

/** What no rule wants is a character like any other. */
const other: Rule = (state, silent) => {
  if (!silent) state.pending += state.src.charAt(state.pos);
  state.pos += 1;
  return true;
};

function write(steps: readonly Step[], { copy, put }: Pick<Writer, "copy" | "put">): void {
  let struck = false;
  for (const { rule, from, to, tokens, lengths } of steps) {
    if (rule === "strikethrough") {
      for (const { type } of tokens) struck = type === "s_open" || (struck && type !== "s_close");
    }
    if (struck) continue;
    const [token] = tokens;
    switch (rule) {
      case "newline":
        put("\n", from, from + 1);
        break;
      case "escape":
        if (token?.type === "hardbreak") put("\n", from, to);
        else copy(token?.content.length === to - from ? from : from + 1, to);
        break;
      case "entity":
        put(token?.content ?? "", from, to);
        break;
      case "html_inline":
        if (/^<br\b/i.test(token?.content ?? "")) put("\n", from, to);
        break;
      case "backticks":
        if (token === undefined) copy(from, to);
        break;
      case "strikethrough":
      case "emphasis":
        copyUnused(tokens, lengths, from, copy);
        break;
      case "text":
      case "other":
        copy(from, to);
        break;
      default:
    }
  }
}

/** Of a run of marks those that emphasize nothing: "5 * 3". */
function copyUnused(
  tokens: readonly Token[],
  lengths: readonly number[],
  start: number,
  copy: Writer["copy"],
): void {
  let from = start;
  tokens.forEach(({ type, content }, i) => {
    const to = from + (lengths[i] ?? 0);
    if (type === "text" && content !== "") copy(from, to);
    from = to;
  });
}
