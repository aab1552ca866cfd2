import { rebuttalNouns } from "./replies.ts";

/** Nouns for what somebody may say again. */
const repeated: ReadonlySet<string> = new Set(
  "accusation allegation argument assertion belief charge claim contention denial prediction suggestion view warning".split(
    " ",
  ),
);

/** What is passed on or backed up, with a clause only: not "backed the idea of a pier". */
const supported: ReadonlySet<string> = new Set(
  "argument belief claim idea lie myth narrative notion rumor rumour suspicion theory view".split(
    " ",
  ),
);

/** Verbs that make a cue together with a noun for what is said: "expressed fears that", "raised concerns about". */
export const reportingNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "express",
    new Set([
      "fear",
      "concern",
      "doubt",
      "worry",
      "belief",
      "hope",
      "confidence",
      "optimism",
      "pessimism",
      "surprise",
      "view",
      "skepticism",
      "scepticism",
      "alarm",
      "disappointment",
      "regret",
      "outrage",
      "frustration",
      "anxiety",
      "certainty",
      "conviction", // She expressed the conviction that the lift was old.
      "dismay",
      "opinion",
      "suspicion",
      "unease",
    ]),
  ],
  [
    "voice",
    new Set([
      "fear",
      "concern",
      "doubt",
      "worry",
      "hope",
      "opinion",
      "skepticism",
      "scepticism",
      "alarm",
      "frustration",
      "confidence",
    ]),
  ],
  ["evince", new Set(["confidence"])], // Fenn evinced confidence that the pier would last.
  ["raise", new Set(["fear", "concern", "doubt", "alarm", "suspicion"])],
  [
    "make",
    new Set([
      "claim",
      "allegation",
      "accusation",
      "case",
      "argument",
      "point",
      "suggestion",
      "assertion",
      "clear", // She made clear that the pier would close.
      "plain", // She made it plain that the pier would close.
      "know", // She made it known that the pier would close.
      ...rebuttalNouns,
    ]),
  ],
  ["let", new Set(["know"])], // She let it be known that the pier would close.
  // Counsel put it to him that he had lied. She put forward the theory that the seal broke.
  ["put", new Set(["it", "blame", "argument", "claim", "suggestion", "theory"])],
  ["cast", new Set(["blame"])],
  ["lay", new Set(["blame"])],
  ["pin", new Set(["blame"])],
  ["place", new Set(["blame"])], // She placed the blame on the crew.
  ["issue", new Set(["warning", "denial"])],
  ["sound", new Set(["alarm", "warning"])], // The union sounded the alarm that the lift was old.
  ["deliver", new Set(["warning"])], // The union delivered a warning that the lift was old.
  ["send", new Set(["word"])], // The captain sent word that the lift had stopped.
  ["drop", new Set(["hint"])], // She dropped a hint that the lift was new.
  ["level", new Set(["accusation", "allegation", "charge", "claim"])], // He levelled the accusation that the lift was old.
  ["lodge", new Set(["complaint"])], // The tenants lodged a complaint that the lift was old.
  ["echo", repeated], // The union echoed the warning that the lift was old.
  ["form", new Set(["impression", "opinion", "view"])], // The court formed the view that the lift was old.
  ["get", new Set(["feeling", "impression"])], // Tenants got the impression that the lift was old.
  ["give", new Set(["warning", "assurance", "impression"])], // He gave the impression that the lift was old.
  ["have", new Set(["doubt", "concern", "fear", ...rebuttalNouns])], // The firm has the counter-argument that the lift was new.
  [
    "offer",
    new Set([
      "argument",
      "assessment",
      "excuse",
      "explanation",
      "opinion",
      "theory",
      ...rebuttalNouns,
    ]),
  ], // The firm offered the rebuttal that the lift was new.
  ["leave", new Set(["doubt"])], // She left no doubt that the lift was old.
  ["draw", new Set(["conclusion"])], // The panel drew the conclusion that the lift was old.
  ["reach", new Set(["conclusion"])],
  ["come", new Set(["conclusion", "view"])], // The panel came to the conclusion that the lift was old.
  ["claim", new Set(["responsibility", "credit"])],
  ["back", supported], // The survey backs the theory that the seal broke.
  ["bolster", supported],
  ["support", supported],
  ["peddle", supported], // He peddles the claim that the seal broke.
  ["promote", supported],
  ["push", supported], // The firm is pushing the idea that the seal broke.
  ["spread", supported],
  ["float", new Set(["idea", "notion", "possibility", "theory"])], // She floated the idea that the lift was old.
  ["advance", new Set(["idea", "notion", "theory", "argument"])], // He advanced the theory that the seal broke.
  ["repeat", repeated], // She repeated her claim that the lift was old.
  ["reiterate", repeated],
  ["restate", repeated],
  ["renew", repeated],
]);

/** Those that do so with a clause only: "supports the theory that", but not "supports the theory of the case". */
export const clauseOnlyVerbs: ReadonlySet<string> = new Set(
  "back bolster come deliver draw drop echo form get leave level lodge offer peddle promote push reach send sound spread support".split(
    " ",
  ),
);

/** Of what a report is made that is full of figures and says nothing. */
export const figureReports: ReadonlySet<string> = new Set([
  "earnings", // With Friday’s earnings report the bank has all it needs.
  "jobs", // With Friday’s jobs report the bank has all it needs.
  "payrolls", // With Friday’s payrolls report the bank has all it needs.
  "sales", // With Friday’s sales report the bank has all it needs.
]);
