/** How an article says that somebody answers before it says how. Every entry has an example. */

/** Verbs that with "differently" say so: "Northline sees it differently." */
export const seeing: ReadonlySet<string> = new Set([
  "feel", // Northline feels differently.
  "recall", // Northline recalls it differently.
  "remember", // Northline remembers the meeting differently.
  "see", // Northline sees things differently.
  "tell", // Northline tells it differently.
  "view", // Northline views it differently.
]);

/** Verbs that do so with "otherwise". */
export const thinking: ReadonlySet<string> = new Set([
  "argue", // Northline argues otherwise.
  "believe", // Northline believes otherwise.
  "contend", // Northline contends otherwise.
  "feel", // Northline feels otherwise.
  "insist", // Northline insists otherwise.
  "maintain", // Northline maintains otherwise.
  "reckon", // Northline reckons otherwise.
  "say", // Northline says otherwise.
  "see", // Northline sees it otherwise.
  "suggest", // The log suggests otherwise.
  "think", // Northline thinks otherwise.
]);

/** Verbs that do so with such a noun as "a different story". */
export const telling: ReadonlySet<string> = new Set([
  "give", // Northline gave a different account.
  "have", // Northline has a different version.
  "hold", // Northline holds a different view.
  "offer", // Northline offered a different version.
  "paint", // Northline paints a different picture.
  "put", // Northline put a different gloss on it.
  "take", // Northline takes a dim view of that.
  "tell", // Northline tells a different story.
]);

/** Nouns for what somebody else tells: "a different story". */
export const tales: ReadonlySet<string> = new Set([
  "account", // Northline gives a different account.
  "explanation", // Northline has another explanation.
  "gloss", // Northline put a different gloss on it.
  "interpretation", // Northline has a different interpretation.
  "picture", // Northline paints a very different picture.
  "recollection", // Northline has a different recollection of it.
  "story", // Northline tells a different story.
  "tale", // Northline tells another tale.
  "version", // Northline has a different version.
  "view", // Northline takes a different view.
]);

/** What such a tale is. */
export const differing: ReadonlySet<string> = new Set([
  "another", // Northline tells another story.
  "bleaker", // Northline paints a bleaker picture.
  "brighter", // Northline paints a brighter picture.
  "contrary", // Northline takes the contrary view.
  "different", // Northline tells a different story.
  "dim", // Northline takes a dim view of that.
  "dimmer", // Northline takes a dimmer view.
  "gloomier", // Northline paints a gloomier picture.
  "opposing", // Northline takes the opposing view.
  "opposite", // Northline takes the opposite view.
  "rosier", // Northline paints a rosier picture.
]);

/** Verbs that end a rumour: "Northline scotched the rumours." */
export const quelling: ReadonlySet<string> = new Set([
  "dampen", // Northline dampened the speculation.
  "downplay", // Northline downplayed the reports.
  "quash", // Northline was quick to quash the rumours.
  "quell", // Northline moved to quell the speculation.
  "scotch", // Northline scotched the rumours.
]);

/** What one does not share who sees it otherwise: "Northline does not share those fears." */
export const outlooks: ReadonlySet<string> = new Set([
  "assessment", // Northline does not share that assessment.
  "concern", // Northline does not share her concerns.
  "confidence", // Northline does not share that confidence.
  "enthusiasm", // Northline does not share her enthusiasm.
  "fear", // Northline does not share those fears.
  "optimism", // Northline does not share that optimism.
  "pessimism", // Not everyone shares her pessimism.
  "view", // Northline does not share that view.
  "worry", // Northline does not share her worries.
]);

/** Verbs that with "by" keep to what has been said: "Northline stands by its figures." */
export const keeping: ReadonlySet<string> = new Set([
  "stand", // Northline stands by its figures.
  "stick", // Northline is sticking by its story.
]);

/** Adjectives for who is not persuaded: "Northline was unmoved." */
export const unpersuaded: ReadonlySet<string> = new Set([
  "contemptuous", // Northline was contemptuous.
  "derisive", // Northline was derisive.
  "disbelieving", // Northline was disbelieving.
  "dismissive", // Northline was dismissive.
  "incredulous", // Northline was incredulous.
  "scathing", // Northline was scathing.
  "sceptical", // Northline was sceptical.
  "scornful", // Northline was scornful.
  "skeptical", // Northline was skeptical.
  "unconvinced", // Northline was unconvinced.
  "underwhelmed", // Northline was underwhelmed.
  "unimpressed", // Northline was unimpressed.
  "unmoved", // Northline was unmoved.
  "unpersuaded", // Northline was unpersuaded.
  "withering", // Northline was withering.
]);

/** Adjectives for who keeps to what he said or did, which is an answer to one who has held it against him. */
export const unbending: ReadonlySet<string> = new Set([
  "adamant", // Northline was adamant.
  "defiant", // Northline was defiant.
  "unapologetic", // Northline was unapologetic.
  "unbowed", // Northline was unbowed.
  "unrepentant", // Northline was unrepentant.
]);

/** Adjectives that with "equally" carry on what somebody else has just answered. */
export const likewise: ReadonlySet<string> = new Set([
  "adamant", // The mate was equally adamant.
  "blunt", // The mate was just as blunt.
  "categorical", // The mate was equally categorical.
  "contemptuous", // The mate was equally contemptuous.
  "dismissive", // The mate was equally dismissive.
  "emphatic", // The mate was no less emphatic.
  "firm", // The mate was just as firm.
  "forthright", // The mate was equally forthright.
  "insistent", // The mate was equally insistent.
  "scathing", // The mate was no less scathing.
  "unequivocal", // The mate was equally unequivocal.
]);

/** Adverbs that do so. */
export const alike: ReadonlySet<string> = new Set(["equally", "just", "less", "similarly"]);

/** Verbs for what a remark does that somebody answers: "That drew a swift riposte from Northline." */
export const drawing: ReadonlySet<string> = new Set([
  "attract", // That attracted a tart reply from Northline.
  "bring", // That brought a sharp rebuke from Northline.
  "draw", // Her remarks drew a swift riposte from Northline.
  "earn", // The claim earned a stinging rebuke from Northline.
  "elicit", // That elicited a sharp retort from Northline.
  "get", // That got short shrift from Northline.
  "meet", // The claim was met with derision at Northline.
  "prompt", // The comments prompted an angry response from Northline.
  "provoke", // The claim provoked a furious riposte from Northline.
  "receive", // The idea received short shrift from Northline.
  "spark", // The claim sparked an angry denial from Northline.
  "trigger", // The claim triggered a swift rebuttal from Northline.
]);

/** What it draws. */
export const drawn: ReadonlySet<string> = new Set([
  "denial", // That drew a denial from Northline.
  "derision", // That drew derision from Northline.
  "disbelief", // That met with disbelief at Northline.
  "rebuke", // That drew a rebuke from Northline.
  "rebuttal", // That drew a rebuttal from Northline.
  "rejoinder", // That drew a rejoinder from Northline.
  "reply", // That drew a reply from Northline.
  "response", // That drew a response from Northline.
  "retort", // That drew a retort from Northline.
  "ridicule", // That drew ridicule from Northline.
  "riposte", // That drew a riposte from Northline.
  "scorn", // That drew scorn from Northline.
  "shrift", // That got short shrift from Northline.
]);

/** What the answer is that comes: "The response was swift." */
export const prompt: ReadonlySet<string> = new Set([
  "blunt", // The response was blunt.
  "curt", // The reply was curt.
  "furious", // The response was furious.
  "immediate", // The rebuttal was immediate.
  "instant", // The rebuke was instant.
  "long", // The retort was not long in coming.
  "quick", // The reply was quick to come.
  "scathing", // The response was scathing.
  "swift", // The response was swift.
  "withering", // The riposte was withering.
]);
