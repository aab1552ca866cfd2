/** How somebody denies by saying that he knows nothing of it. Every entry has an example. */

/** What one has none of who did not know: "had no inkling that it would close". */
export const inklings: ReadonlySet<string> = new Set([
  "awareness", // She had no awareness that it would close.
  "clue", // She had no clue that it would close.
  "hint", // She had no hint that it would close.
  "idea", // She had no idea that it would close.
  "inkling", // She had no inkling that it would close.
  "notion", // She had no notion that it would close.
  "warning", // She had no warning that it would close.
]);

/** Phrases for who did not know. */
export const unknowing: ReadonlyMap<string, string> = new Map([
  ["as surprised as", "I was as surprised as anyone."],
  ["completely unaware", "I was completely unaware of it."],
  ["did n't know", "I didn't know."],
  ["did not know", "I did not know."],
  ["faintest idea", "I hadn't the faintest idea."],
  ["foggiest idea", "I hadn't the foggiest idea."],
  ["slightest idea", "I hadn't the slightest idea."],
  ["in the dark", "I was kept in the dark."],
  ["never been told", "I had never been told."],
  ["never told me", "They never told me."],
  ["never told us", "They never told us."],
  ["nobody had told", "Nobody had told me."],
  ["no one had told", "No one had told me."],
  ["nobody told me", "Nobody told me."],
  ["nobody told us", "Nobody told us."],
  ["no one told me", "No one told me."],
  ["no one told us", "No one told us."],
  ["not been told", "I had not been told."],
  ["n't been told", "I hadn't been told."],
  ["not been informed", "I had not been informed."],
  ["n't been informed", "I hadn't been informed."],
  ["not aware", "I was not aware of it."],
  ["n't aware", "I wasn't aware of it."],
  ["not told", "I was not told."],
  ["n't told", "I wasn't told."],
]);

/** Words for what such a speaker is said to have done: "She must have known." */
export const knowing: ReadonlySet<string> = new Set([
  "aware", // She was aware of it.
  "brief", // She was briefed on it.
  "inform", // She was informed of it.
  "know", // She knew of it.
  "tell", // She was told of it.
  "warn", // She was warned of it.
]);

/** Whose news it is: “That’s news to us.” */
export const newsTo: ReadonlySet<string> = new Set([
  "her", // It was news to her.
  "him", // It was news to him.
  "me", // That’s news to me.
  "them", // It was news to them.
  "us", // That’s news to us.
]);

/** Verbs of a memory that somebody does not have: “I don’t recall that.” */
export const recalling: ReadonlySet<string> = new Set([
  "recall", // I don’t recall that.
  "recollect", // I don’t recollect that.
  "remember", // I don’t remember that.
]);

/** What one does not recall of which another has told. */
export const recalled: ReadonlySet<string> = new Set([
  "conversation", // I don’t recall the conversation.
  "discussion", // I don’t recall the discussion.
  "exchange", // I don’t recall the exchange.
  "incident", // I don’t recall the incident.
  "meeting", // I don’t recall the meeting.
  "remark", // I don’t recall the remark.
]);
