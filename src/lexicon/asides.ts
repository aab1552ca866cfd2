/** What opens a clause behind a comma in which the reporter may go on himself: "…, although he conceded that the wall was old". */
export const concessives: ReadonlySet<string> = new Set([
  "although",
  "though",
  "while",
  "whereas",
  "but",
  "as",
]);

/** Verbs by which a reporter says how far somebody went: "…, though she did not name him", "although it left open when". */
export const undercutting: ReadonlySet<string> = new Set([
  "name",
  "put",
  "elaborate",
  "specify",
  "identify",
  "leave",
  "stop",
  "give",
  "offer",
  "provide",
  "refuse",
  "decline",
]);

/** What somebody keeps to himself where he gives, offers, sheds or makes none of it: "said it would close but gave no reason". */
export const withheld: ReadonlySet<string> = new Set(
  "comment date detail estimate evidence example explanation figure indication light mention name proof reason source timeline timetable word".split(
    " ",
  ),
);

/** Participles by which a reporter tells what somebody meant or did by it: "said it would end in Lisse, referring to the congress", "contrasting herself with Berg". */
export const glossing: ReadonlySet<string> = new Set([
  "allude",
  "contrast",
  "echo",
  "elevate",
  "refer",
  "surpass",
  "underscore",
]);

/** Participles by which a reporter tells how somebody looked as he spoke: "It was a good day, she said, smiling". */
export const demeanour: ReadonlySet<string> = new Set([
  "clutch", // clutching a cup
  "gesture", // gesturing at the wall
  "grin", // grinning at the crowd
  "laugh", // laughing out loud
  "nod", // nodding at the crowd
  "point", // pointing to the hill
  "shake", // shaking her head
  "shrug", // shrugging his shoulders
  "sigh", // sighing deeply
  "smile", // smiling at the crowd
  "sob", // sobbing into a towel
  "wave", // waving a report
  "weep", // weeping quietly
  "wipe", // wiping sweat off his face
]);

/** What somebody’s words stir up, which he does not say himself: "accused her of theft, setting off a row". */
export const stirred: ReadonlySet<string> = new Set([
  "account",
  "alarm",
  "anger",
  "applause",
  "backlash",
  "boo",
  "cheer",
  "chorus",
  "comparison",
  "concern",
  "condemnation",
  "controversy",
  "criticism",
  "debate",
  "doubt",
  "fear",
  "firestorm",
  "front",
  "fury",
  "gasp",
  "glimpse",
  "hint",
  "hope",
  "insight",
  "ire",
  "jeer",
  "laughter",
  "outcry",
  "outrage",
  "praise",
  "preview",
  "prospect",
  "protest",
  "question",
  "reaction",
  "rebuke",
  "reply",
  "response",
  "retort",
  "rift",
  "round",
  "row",
  "share",
  "speculation",
  "storm",
  "tension",
  "uproar",
  "wave",
  "wrench",
]);

/** What tells how a sentence follows the one before: "Still, the pier was safe, he said." */
export const connectives: readonly string[] = [
  "still",
  "however",
  "meanwhile",
  "moreover",
  "nevertheless",
  "nonetheless",
  "in fact",
  "in contrast",
  "by contrast",
  "for example",
  "of course",
  "for instance",
  "additionally",
  "furthermore",
  "likewise",
  "similarly",
];

/** What a reporter calls words that somebody has just said, besides the nouns that take a that-clause. */
export const retold: ReadonlySet<string> = new Set([
  "allusion", // It was a long road, she said, an allusion to the strike.
  "boast", // The firm had won, he said, a boast that drew laughter.
  "echo", // The time is now, he said, an echo of his first speech.
  "figure", // It costs a million, he said, a figure that auditors doubt.
  "jab", // Some people never pay, he said, a jab at his rival.
  "line", // The port never closed, he said, a line his allies repeat.
  "message", // Taxes will fall, she said, a message she took to Lisse.
  "nod", // Every harbour counts, she said, a nod to the fishermen.
  "point", // The road is old, she said, a point Lund also made.
  "position", // The tax is fair, she said, a position she has held for years.
  "promise", // Taxes will fall, she said, a promise she has made before.
  "reference", // He was tired, she said, a reference to the trip.
  "refrain", // It was never safe, he said, a refrain heard all week.
  "sentiment", // It is time to go, he said, a sentiment many share.
  "sum", // It costs a million, he said, a sum that auditors doubt.
  "total", // It costs a million, he said, a total that auditors doubt.
  "stance", // The wall must stay, she said, a stance that cost her votes.
]);

/** Nouns for what comes of a thing or what it shows, as the reporter sees it: ", in a blow to the government". */
export const upshots: ReadonlySet<string> = new Set([
  "blow", // Sales fell, the firm said, in a blow to its owner.
  "boost", // Sales rose, the firm said, in a boost to its owner.
  "rebuke", // The vote was void, the court said, in a rebuke to the mayor.
  "reversal", // The pier will reopen, the port said, in a reversal of its plans.
  "setback", // The drug failed, the firm said, in a setback for its owner.
  "sign", // Sales rose, the firm said, in a sign of hope.
  "snub", // The mayor will stay away, he said, in a snub to the port.
  "victory", // The law is void, the court said, in a victory for tenants.
]);

/** Where or by what means something is said that has no article: "said in | court the man had lied". */
export const bareOccasions: ReadonlySet<string> = new Set(
  "church class conclusion congress confidence court earnest evidence fact jest mitigation parliament passing private public reply response school testimony writing".split(
    " ",
  ),
);

/** How something was taken: "…, to the dismay of swimmers". */
export const moods: ReadonlySet<string> = new Set([
  "anger", // The pool will shut, to the anger of swimmers.
  "annoyance", // The pool will shut, to the annoyance of swimmers.
  "astonishment", // The pool will shut, to the astonishment of swimmers.
  "delight", // The pool will shut, to the delight of swimmers.
  "disappointment", // The pool will shut, to the disappointment of swimmers.
  "dismay", // The pool will shut, to the dismay of swimmers.
  "fury", // The pool will shut, to the fury of swimmers.
  "horror", // The pool will shut, to the horror of swimmers.
  "relief", // The pool will shut, to the relief of swimmers.
  "shock", // The pool will shut, to the shock of swimmers.
  "surprise", // The pool will shut, to the surprise of swimmers.
]);

/** Verbs by which somebody holds back a thing: "but gave no details". */
export const withholding: ReadonlySet<string> = new Set([
  "give", // He gave no details.
  "make", // He made no further comment.
  "offer", // He offered no details.
  "provide", // He provided no details.
  "shed", // He could shed no light on it.
]);

/** Verbs whose negation goes on from the speaker behind "and" too. */
export const leavingOut: ReadonlySet<string> = new Set([
  "elaborate", // He said she would go and did not elaborate.
  "identify", // He said she would go and did not identify a reason.
  "specify", // He said she would go and did not specify when.
]);
