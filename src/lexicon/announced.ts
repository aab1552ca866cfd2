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

/** Phrases that say so. */
export const announcements: ReadonlyMap<string, string> = new Map([
  ["beg to differ", "Its owners beg to differ."],
  ["begged to differ", "Northline begged to differ."],
  ["begs to differ", "Northline begs to differ."],
  ["bridled at", "Northline bridled at that."],
  ["bridles at", "Northline bridles at that."],
  ["bristled at", "Northline bristled at that."],
  ["bristles at", "Northline bristles at that."],
  ["cold water on", "Northline poured cold water on the reports."],
  ["cut no ice", "That cut no ice with Northline."],
  ["cut little ice", "That cut little ice with Northline."],
  ["cuts no ice", "That cuts no ice with Northline."],
  ["cuts little ice", "That cuts little ice with Northline."],
  ["denies that .", "The mate denies that."],
  ["disputed that .", "The mate disputed that."],
  ["disputes that .", "The mate disputes that."],
  ["rejected that .", "The mate rejected that."],
  ["rejects that .", "The mate rejects that."],
  ["everyone agrees", "Not everyone agrees."],
  ["everyone agreed", "Not everyone agreed."],
  ["everybody agrees", "Not everybody agrees."],
  ["everyone is convinced", "Not everyone is convinced."],
  ["everyone was convinced", "Not everyone was convinced."],
  ["everyone sees it", "Not everyone sees it that way."],
  ["fire back", "Northline was quick to fire back."],
  ["fired back", "Northline fired back within hours."],
  ["gave as good", "Northline gave as good as it got."],
  ["greeted with derision", "That was greeted with derision at Northline."],
  ["greeted with disbelief", "That was greeted with disbelief at Northline."],
  ["greeted with scorn", "That was greeted with scorn at Northline."],
  ["have none of it", "Northline would have none of it."],
  ["have none of that", "Northline would have none of that."],
  ["have none of this", "Northline would have none of this."],
  ["having none of it", "Northline was having none of it."],
  ["having none of that", "Northline was having none of that."],
  ["having none of this", "Northline was having none of this."],
  ["hit back", "Northline hit back on Monday."],
  ["infuriated", "The claim infuriated Northline."],
  ["infuriates", "It is a claim that infuriates Northline."],
  ["less impressed", "Northline was less impressed."],
  ["let it lie", "Northline did not let it lie."],
  ["let that lie", "Northline would not let that lie."],
  ["let that pass", "Northline did not let that pass."],
  ["let that slide", "Northline did not let that slide."],
  ["let that stand", "Northline could not let that stand."],
  ["no truck with", "Northline had no truck with that."],
  ["not agree", "Northline does not agree."],
  ["n't agree", "Northline doesn't agree."],
  ["not buy it", "Northline does not buy it."],
  ["not buy that", "Northline does not buy that."],
  ["n't buy it", "Northline doesn't buy it."],
  ["n't buy that", "Northline doesn't buy that."],
  ["not buying", "Northline is not buying it."],
  ["n't buying", "Northline isn't buying it."],
  ["not convinced", "Northline is not convinced."],
  ["n't convinced", "Northline isn't convinced."],
  ["not fooled", "Northline is not fooled."],
  ["not hear of it", "Northline would not hear of it."],
  ["n't hear of it", "Northline wouldn't hear of it."],
  ["not impressed", "Northline was not impressed."],
  ["n't impressed", "Northline wasn't impressed."],
  ["not so sure", "Northline is not so sure."],
  ["n't so sure", "Northline isn't so sure."],
  ["not wash with", "That does not wash with Northline."],
  ["n't wash with", "That doesn't wash with Northline."],
  ["others disagree", "Others disagree."],
  ["others disagreed", "Others disagreed."],
  ["critics disagree", "Its critics disagree."],
  ["might disagree", "Northline might disagree."],
  ["would disagree", "Northline would disagree."],
  ["would dispute that", "Northline would dispute that."],
  ["put the record straight", "Northline was keen to put the record straight."],
  ["set the record straight", "Northline was keen to set the record straight."],
  ["poured scorn on", "Northline poured scorn on the reports."],
  ["pushed back", "Northline pushed back on Monday."],
  ["quick to play down", "Northline was quick to play down the reports."],
  ["quick to return fire", "Northline was quick to return fire."],
  ["ready with an answer", "Northline was ready with an answer."],
  ["sticking to its guns", "Northline is sticking to its guns."],
  ["sticking to his guns", "Its captain is sticking to his guns."],
  ["sticking to her guns", "Its captain is sticking to her guns."],
  ["sticking to their guns", "Its crews are sticking to their guns."],
  ["stuck to its guns", "Northline stuck to its guns."],
  ["stuck to his guns", "Its captain stuck to his guns."],
  ["stuck to her guns", "Its captain stuck to her guns."],
  ["stuck to their guns", "Its crews stuck to their guns."],
  ["take that lying down", "Northline did not take that lying down."],
  ["take it lying down", "Northline did not take it lying down."],
  ["taking it lying down", "Northline is not taking it lying down."],
  ["taking that lying down", "Northline is not taking that lying down."],
  ["taken issue with that", "Northline has taken issue with that."],
  ["takes issue with that", "Northline takes issue with that."],
  ["took issue with that", "Northline took issue with that."],
  ["tell that to", "Tell that to Northline."],
  ["telling that to", "Try telling that to Northline."],
]);

/** Phrases for who keeps to what he said or did, or comes to somebody’s defence, right after it was held against him. */
export const steadfastness: ReadonlyMap<string, string> = new Map([
  ["came to her defence", "The mate came to her defence."],
  ["came to her defense", "The mate came to her defense."],
  ["came to his defence", "The mate came to his defence."],
  ["came to his defense", "The mate came to his defense."],
  ["leapt to her defence", "The mate leapt to her defence."],
  ["leapt to his defence", "The mate leapt to his defence."],
  ["leaped to her defense", "The mate leaped to her defense."],
  ["leaped to his defense", "The mate leaped to his defense."],
  ["made no apologies", "Northline made no apologies."],
  ["made no apology", "Northline made no apology."],
  ["makes no apologies", "Northline makes no apologies."],
  ["makes no apology", "Northline makes no apology."],
  ["ready for it .", "Jon Moss was ready for it."],
  ["ready for that .", "Jon Moss was ready for that."],
  ["rushed to her defence", "The mate rushed to her defence."],
  ["rushed to her defense", "The mate rushed to her defense."],
  ["rushed to his defence", "The mate rushed to his defence."],
  ["rushed to his defense", "The mate rushed to his defense."],
  ["sprang to her defence", "The mate sprang to her defence."],
  ["sprang to his defence", "The mate sprang to his defence."],
  ["turned the tables", "Jon Moss turned the tables."],
]);

/** Phrases for who attacks another, which answers one who has spoken of him, or of the same: "Jon Moss turned on his critics." */
export const counterattacks: ReadonlyMap<string, string> = new Map([
  ["hit out at", "Jon Moss hit out at his critics."],
  ["laid into", "Jon Moss laid into his critics."],
  ["lashed out at", "Jon Moss lashed out at his critics."],
  ["rounded on", "Jon Moss rounded on his critics."],
  ["tore into", "Jon Moss tore into his critics."],
  ["turned on his critics", "Jon Moss turned on his critics."],
]);
