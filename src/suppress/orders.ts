import type { Comment } from "../types.ts";

/** That a rule is to be quiet about what begins in a stretch of the file. */
export interface Order {
  readonly comment: Comment;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface Orders {
  /** In the order of their starts. */
  readonly orders: readonly Order[];
  /** Those that enable what nothing disables. */
  readonly idle: readonly Comment[];
}

export type Verb = "disable" | "enable" | "disable-next-line" | "disable-file";

export const verbs: readonly Verb[] = ["disable", "enable", "disable-next-line", "disable-file"];

/** What comments order about the known rules; one that names none is about all. `text` has blanks for the comments. */
export function ordersOf(
  text: string,
  comments: readonly Comment[],
  known: readonly string[],
): Orders {
  const orders: Order[] = [];
  const idle: Comment[] = [];
  const open = new Map<string, Comment>();
  const close = (rule: string, end: number): boolean => {
    const comment = open.get(rule);
    if (comment) orders.push({ comment, rule, start: comment.end, end });
    return open.delete(rule);
  };
  for (const comment of comments) {
    const rules =
      comment.rules.length === 0 ? known : comment.rules.filter((id) => known.includes(id));
    const { start, end, verb } = comment;
    if (verb === "disable-file") {
      for (const rule of rules) orders.push({ comment, rule, start: 0, end: text.length });
    } else if (verb === "disable-next-line") {
      const stop = endOfNextLine(text, end);
      for (const rule of rules) orders.push({ comment, rule, start: end, end: stop });
    } else if (verb === "disable") {
      for (const rule of rules) if (!open.has(rule)) open.set(rule, comment);
    } else if (verb === "enable") {
      const closed = rules.filter((rule) => close(rule, start));
      if (rules.length > 0 && closed.length === 0) idle.push(comment);
    }
  }
  for (const rule of open.keys()) close(rule, text.length);
  return { orders: orders.toSorted((a, b) => a.start - b.start), idle };
}

/** Of the first line below that is not blank. */
function endOfNextLine(text: string, from: number): number {
  const line = /[^\r\n]*(?:\r\n|\r|\n)\s*[^\r\n]*/y;
  line.lastIndex = from;
  return line.test(text) ? line.lastIndex : text.length;
}
