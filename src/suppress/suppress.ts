import { groupBy } from "../group.ts";
import type { Settings } from "../lint/lint.ts";
import { nearest } from "../nearest.ts";
import { withoutComments } from "../read/comments.ts";
import type { Comment, Span } from "../types.ts";
import { ordersOf, verbs, type Order } from "./orders.ts";

/** What a comment may keep quiet; the range is one of the file. */
export interface Found {
  readonly rule: string;
  readonly range: Span;
}

/** What is wrong with a comment. */
export interface Complaint extends Span {
  readonly message: string;
}

/** The findings, which come in reading order, that no comment keeps quiet, and what is wrong with the comments. */
export function suppress<Finding extends Found>(
  file: string,
  findings: readonly Finding[],
  comments: readonly Comment[],
  settings: Settings,
): { readonly loud: readonly Finding[]; readonly complaints: readonly Complaint[] } {
  if (comments.length === 0) return { loud: findings, complaints: [] };
  const known = Object.keys(settings);
  const { orders, idle } = ordersOf(withoutComments(file, comments), comments, known);
  const quietedBy = quieter(orders);
  const used = new Set<Order>();
  const loud = findings.filter((finding) => {
    const order = quietedBy(finding);
    if (order) used.add(order);
    return !order;
  });
  const complaints = [
    ...comments.flatMap((comment) => misunderstood(comment, known)),
    ...idle.map((comment) => complaint(comment, "Nothing is disabled here: remove this comment.")),
    ...useless(orders, used, settings),
  ];
  return { loud, complaints };
}

/** Finds the order that keeps a finding quiet, for findings in reading order: of two orders the one that began first. */
function quieter(orders: readonly Order[]): (finding: Found) => Order | null {
  const byRule = groupBy(orders, ({ rule }) => rule);
  const next = new Map<string, number>();
  return ({ rule, range: { start } }) => {
    const own = byRule.get(rule) ?? [];
    let index = next.get(rule) ?? 0;
    while ((own[index]?.end ?? Infinity) <= start) index++;
    next.set(rule, index);
    const order = own[index];
    return order && order.start <= start ? order : null;
  };
}

function complaint({ start, end }: Comment, message: string): Complaint {
  return { start, end, message };
}

function misunderstood(comment: Comment, known: readonly string[]): readonly Complaint[] {
  const { verb, rules } = comment;
  if (!verbs.some((name) => name === verb)) {
    const near = nearest(verb, verbs);
    const mend =
      near === null ? `use hearsay-${verbs.join(", hearsay-")}.` : `did you mean hearsay-${near}?`;
    return [complaint(comment, `There is no comment “hearsay-${verb}”: ${mend}`)];
  }
  return rules
    .filter((rule) => !known.includes(rule))
    .map((rule) => {
      const near = nearest(rule, known);
      const mend = near === null ? "see hearsay rules." : `did you mean ${near}?`;
      return complaint(comment, `There is no rule “${rule}”: ${mend}`);
    });
}

/** A rule that the configuration turns off finds nothing to keep quiet; a comment about all rules need only serve for one. */
function useless(
  orders: readonly Order[],
  used: ReadonlySet<Order>,
  settings: Settings,
): readonly Complaint[] {
  const serving = new Set([...used].map(({ comment }) => comment));
  const idle = orders.filter((order) =>
    order.comment.rules.length === 0
      ? !serving.has(order.comment)
      : !used.has(order) && settings[order.rule]?.severity !== "off",
  );
  return [...groupBy(idle, ({ comment }) => comment)].map(([comment, orders]) => {
    const rules = comment.rules.length === 0 ? [] : orders.map(({ rule }) => rule);
    const what = rules.length === 0 ? "nothing" : `no ${rules.join(" and no ")}`;
    return complaint(comment, `There is ${what} here for this comment to silence: remove it.`);
  });
}
