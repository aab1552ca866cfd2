import type { About } from "../lint/rule.ts";

/** What is wrong with a comment to hearsay, which goes by an id of its own like what is wrong with an article. */
export const inlineComment: About = {
  id: "inline-comment",
  severity: "warning",
  finds: "a comment to hearsay that it does not understand, or that keeps nothing quiet",
  why: "A comment that was meant for a finding long mended may hide the next one.",
  options: {},
  wrong: [
    {
      article:
        "<!-- hearsay-disable-next-line loaded-verb -->\nThe captain said that the ship was safe.",
      words: "<!-- hearsay-disable-next-line loaded-verb -->",
      message: "There is no loaded-verb here for this comment to silence: remove it.",
    },
    {
      article:
        "<!-- hearsay-disable-next-line loaded-verbs -->\nThe captain said that the ship was safe.",
      words: "<!-- hearsay-disable-next-line loaded-verbs -->",
      message: "There is no rule “loaded-verbs”: did you mean loaded-verb?",
    },
  ],
  right: [
    {
      article:
        "<!-- hearsay-disable-next-line loaded-verb -- the court’s own word -->\nThe captain claimed that the ship was safe.",
    },
  ],
};
