/** Verbs that name their addressee before the clause: "told reporters that …". */
export const addressing: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "warn",
  "remind",
  "assure",
  "notify",
  "advise",
  "promise",
  "reassure",
  "convince",
  "text",
  "email",
  "show",
]);

/** Those of them that without a hearer are passive: "was held and told that he was free". */
export const heardBySomebody: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "remind",
  "assure",
  "notify",
  "reassure",
  "convince",
]);

/** Verbs for what somebody does to a person he speaks to, who so is not the speaker: "“It is late,” he told Rook." */
export const speakingTo: ReadonlySet<string> = new Set([
  "advise", // “It is late,” he advised Rook.
  "ask", // “Is it late?” he asked Rook.
  "assure", // “It is safe,” he assured Rook.
  "inform", // “It is late,” he informed Rook.
  "notify", // He notified Rook that it was late.
  "promise", // “It will open,” he promised Rook.
  "remind", // “It is late,” he reminded Rook.
  "tell", // “It is late,” he told Rook.
  "warn", // “It is late,” he warned Rook.
]);

/** Verbs that take behind "to" what is confessed, "to theft", or who hears it, "to the court that …". */
export const confessing: ReadonlySet<string> = new Set(["admit", "confess"]);

/** Verbs of thinking and feeling: what they attribute was not said aloud. */
export const cognition: ReadonlySet<string> = new Set([
  "think",
  "believe",
  "know",
  "feel",
  "hope",
  "fear",
  "expect",
  "doubt",
  "realize",
  "realise",
  "assume",
  "suspect",
  "figure",
  "guess",
  "reckon",
  "imagine",
  "worry",
  "understand",
  "learn",
  "anticipate",
  "envisage",
  "foresee",
  "presume",
  "sense",
  "recognize",
  "estimate",
  "wager",
  "bet",
]);

/** Verbs for what somebody holds, of which a speaker tells that it is held now: “Prosecutors are alleging that he ran.” */
export const positions: ReadonlySet<string> = new Set([
  "allege",
  "argue",
  "claim",
  "contend",
  "deny",
  "insist",
  "maintain",
]);

/** Verbs by which somebody answers what is named behind "to": "was responding to complaints by the union that it was late". */
export const answering: ReadonlySet<string> = new Set(["answer", "react", "reply", "respond"]);

/** Verbs of asking, and of telling what is asked: "asked voters who they think is best", "told us who he thinks will win". */
export const asking: ReadonlySet<string> = new Set(["ask", "quiz", "tell", "wonder"]);

/** Verbs by which who has spoken goes on to ask: "said it was shut and questioned why", "demanded to know who had known". */
export const inquiring: ReadonlySet<string> = new Set([
  "ask",
  "demand",
  "inquire",
  "query",
  "question",
  "wonder",
]);

/** Verbs for what somebody makes of a matter when asked: "who they think is best". */
export const pondering: ReadonlySet<string> = new Set([
  "believe",
  "expect",
  "feel",
  "guess",
  "hope",
  "reckon",
  "suspect",
  "think",
]);

/** Verbs that take nothing but a clause right behind them, with or without "that": what follows is what somebody thinks. */
export const clauseTaking: ReadonlySet<string> = new Set([
  "reckon", // Fans reckon the new stand will be full by May.
  "think", // Fans think the price of the seats is too high.
]);

/** Verbs that give a thing a name in thought: "said he had read the offer and considered it fair". */
export const judging: ReadonlySet<string> = new Set([
  "consider", // She considered the offer fair.
  "deem", // She deemed the offer fair.
  "regard", // She regarded the offer as fair.
  "view", // She viewed the offer as fair.
]);

/** Verbs whose gerund is what somebody may yet do, or would not have done: "considered admitting that it was late". */
export const weighing: ReadonlySet<string> = new Set([
  "avoid", // She avoided saying that it was late.
  "consider", // She considered saying that it was late.
  "contemplate", // She contemplated saying that it was late.
  "debate", // They debated announcing that it was late.
  "discuss", // They discussed announcing that it was late.
  "favor", // She favored adding a clause that bars gifts.
  "favour", // She favoured adding a clause that bars gifts.
  "mull", // She is mulling announcing that it was late.
  "oppose", // She opposed adding a clause that bars gifts.
  "propose", // She proposed adding a clause that bars gifts.
  "recommend", // She recommended adding a clause that bars gifts.
  "resist", // She resisted admitting that it was late.
  "support", // She supported adding a clause that bars gifts.
  "weigh", // She weighed saying that it was late.
]);

/** Verbs that with a noun for an object make a thing or join it to another: what a relative clause tells of it they do not say. */
export const making: ReadonlySet<string> = new Set([
  "add", // She added a clause that bars gifts.
  "post", // She posted a song that won a prize.
  "tweet", // She tweeted a song that won a prize.
  "write", // She wrote a song that won a prize.
]);

/** Verbs for telling how something came about: "She described how nurses were bullied." */
export const recounting: ReadonlySet<string> = new Set([
  "describe", // She described how nurses were bullied.
  "detail", // The memo details how nurses were bullied.
  "document", // The film documents how nurses were bullied.
  "recall", // She recalled how nurses were bullied.
  "recount", // She recounted how nurses were bullied.
  "relate", // She related how nurses were bullied.
]);

/** What is shown to others and tells them nothing: "She tweeted a picture in which he slept." */
export const pictures: ReadonlySet<string> = new Set(
  "cartoon clip gif image link meme photo photograph picture recording selfie video".split(" "),
);

/** Nouns of what consists in doing something: "The first step is admitting that it was late." */
export const tasks: ReadonlySet<string> = new Set([
  "challenge", // The challenge is convincing them that it was late.
  "duty", // His duty is telling them that it was late.
  "goal", // The goal is showing that it was late.
  "job", // His job is explaining why it was late.
  "key", // The key is admitting that it was late.
  "part", // The hard part is admitting that it was late.
  "step", // The first step is admitting that it was late.
  "task", // The task is proving that it was late.
  "thing", // The best thing is admitting that it was late.
  "trick", // The trick is convincing them that it was late.
  "way", // The best way is admitting that it was late.
]);

/** Bodies before which something is said: "The court heard that the seal was broken" names no source. */
export const hearers: ReadonlySet<string> = new Set([
  "court",
  "hearing",
  "jury",
  "coroner",
  "inquest",
  "inquiry",
  "tribunal",
  "panel",
  "meeting",
  "committee",
  "trial",
  "juror",
  "magistrate",
  "judge",
  "council",
  "parliament",
]);

/** Verbs that break off a report: "confirmed the deal but declined to name the buyer", "said it was late and asked why". */
export const breaking: ReadonlySet<string> = new Set([
  "ask",
  "decline",
  "demand",
  "question",
  "quote",
  "refuse",
  "urge",
]);

/** Verbs by which somebody asks for a thing, with the word behind them where they mean another without it. */
export const urging: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["appeal", new Set(["for", "to"])], // Police appealed for witnesses.
  ["call", new Set(["for", "on"])], // The firm called for talks.
  ["demand", null], // The union demanded talks.
  ["press", null], // The union pressed the firm to talk.
  ["quote", null], // The union quoted the firm’s letter.
  ["urge", null], // The bishop urged them to talk.
  ["vow", new Set(["to"])], // The residents vowed to fight on.
]);

/** Who gives rulings, "The ban was unlawful, a court ruled", and what is done by a sentence: "The judge said he was a danger and jailed him." */
export const courts: ReadonlySet<string> = new Set(
  "commission coroner court inquest judge jury magistrate ombudsman panel recorder regulator sheriff tribunal watchdog".split(
    " ",
  ),
);
export const sentencing: ReadonlySet<string> = new Set(
  "award ban discharge disqualify fine imprison jail order remand sentence suspend".split(" "),
);

/** What somebody does besides with words: "said fares are low and thanked the crews". */
export const turning: ReadonlySet<string> = new Set([
  "apologise", // The firm said it is sorry and apologised to its guests.
  "apologize",
  "ask", // The bishop said it is late and asked them to go.
  "attack", // The mayor said the tax is old and attacked the council.
  "ban", // The panel found that the film is cruel and banned it.
  "congratulate", // The mayor said it is a good day and congratulated the crew.
  "instruct", // The judge said it is enough and instructed them to stop.
  "invite", // The mayor said the pier is open and invited them to come.
  "offer", // The firm says it is sorry and offers its help.
  "order", // The judge ruled that it is void and ordered the firm to pay.
  "pledge", // The firm says fares are high and pledges to cut them.
  "praise", // The coach says Lund will be fit and praises the crew.
  "promise", // The firm says fares are high and promises to cut them.
  "thank", // The club said it will appeal and thanked its fans.
  "threaten", // The firm says it will leave and threatens to sue.
  "welcome", // The town said that it is open and welcomed him.
]);

/** Of these verbs those for what anybody does, told of in what is said: "said the city can cope and welcomed 300 guests". */
export const deeds: ReadonlySet<string> = new Set(["attack", "ban", "threaten", "welcome"]);

/** Verbs whose clause stands behind them only: "agreed that", never "It was over, he agreed on Monday". */
export const forwardOnly: ReadonlySet<string> = new Set([
  "answer",
  "remember",
  "agree",
  "accept",
  "decide",
  "rule",
  "determine",
  "deny",
  "question",
  "doubt",
  "hear",
  "learn",
  "discover",
  "prove",
  "know",
  "establish",
  "respond",
  "hold",
  "convince",
]);

/** Verbs whose clause opens with "that": "answered that the doors were locked", not "answered the mayor". */
export const thatOnly: ReadonlySet<string> = new Set([
  "allow",
  "answer",
  "avow",
  "bellow",
  "bleat",
  "communicate",
  "continue",
  "convey",
  "corroborate",
  "counsel",
  "crow",
  "deadpan",
  "hold", // The court held that the doors were locked.
  "gather", // Voters gather that the doors were locked.
  "declaim",
  "deduce",
  "divulge",
  "drawl",
  "elaborate",
  "fret",
  "fume",
  "gasp",
  "gloat",
  "gripe",
  "groan",
  "growl",
  "grumble",
  "grunt",
  "gush",
  "holler",
  "howl",
  "illustrate",
  "intone",
  "jeer",
  "jest",
  "laugh",
  "lie",
  "moan",
  "mumble",
  "murmur",
  "mutter",
  "object",
  "persist",
  "preach",
  "pronounce",
  "quibble",
  "rage",
  "rant",
  "reassert",
  "reminisce",
  "remonstrate",
  "restate",
  "riposte",
  "roar",
  "rue",
  "scoff",
  "scream",
  "seethe",
  "share",
  "shriek",
  "shrug",
  "sigh",
  "snap",
  "snarl",
  "sneer",
  "sniff",
  "snort",
  "sob",
  "splutter",
  "stammer",
  "stutter",
  "taunt",
  "tease",
  "thunder",
  "tut",
  "venture",
  "wail",
  "whimper",
  "whine",
  "yelp",
]);

/** Verbs whose object is never a mere noun phrase, so that one behind them is their source: "It fell, said the report." */
export const inverting: ReadonlySet<string> = new Set([
  "complain", // "The lift was slow, complained guests."
  "insist", // "The pier was safe, insisted the harbour master."
  "say", // "The pier was safe, said the report."
]);

/** Verbs of which one and another in the same tense have each a voice: "Police said he was armed and witnesses said he was not." */
export const voices: ReadonlySet<string> = new Set([
  "argue", // The clerks argued that it was late and the owners argued that it was not.
  "claim", // The clerks claimed it was late and the owners claimed it was not.
  "insist", // The clerks insisted it was late and the owners insisted it was not.
  "maintain", // The clerks maintained it was late and the owners maintained it was not.
  "say", // The clerks said it was late and the owners said it was not.
]);

/** Verbs of "as …" for what others have said before: "denied that it leaked, as the tenants had claimed". */
export const alleging: ReadonlySet<string> = new Set([
  "allege", // The owner denied that it leaked, as two tenants alleged.
  "claim", // The owner denied that it leaked, as the tenants had claimed.
  "report", // The owner denied that it leaked, as the Ledger reported.
  "suggest", // The owner denied that it leaked, as critics have suggested.
]);

/** Verbs behind which a past may stand without its subject: "a plan that experts say failed". */
export const gapping: ReadonlySet<string> = new Set([
  "argue", // It is a plan that experts argue failed.
  "believe", // It is a plan that experts believe failed.
  "claim", // It is a plan that experts claim failed.
  "estimate", // It is a plan that experts estimate failed.
  "fear", // It is a plan that experts fear failed.
  "hope", // It is a plan that experts hope failed.
  "say", // It is a plan that experts say failed.
  "suspect", // It is a plan that experts suspect failed.
  "think", // It is a plan that experts think failed.
]);

/** Verbs by which a thing in a quotation is the speaker’s own inference. */
export const inferring: ReadonlySet<string> = new Set([
  "confirm", // “This confirms what we have been saying.”
  "demonstrate", // “This demonstrates what we have been saying.”
  "indicate", // “This indicates that we were right.”
  "mean", // “This means that we were right.”
  "prove", // “This proves what we have been saying.”
  "show", // “This shows what we have been saying.”
  "suggest", // “This suggests that we were right.”
  "tell", // “This tells us that we were right.”
]);

/** Verbs for what ought to be done, behind which no infinitive follows but a bare verb. */
export const mandating: ReadonlySet<string> = new Set([
  "advise", // They advise he leave.
  "propose", // They propose he leave.
  "recommend", // They recommend he leave.
  "suggest", // They suggest he leave.
  "urge", // They urge he leave.
]);
