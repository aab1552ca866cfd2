/** Marks of a speaker who is not sure, after Hyland's list of hedges. Every entry has an example; the tests rate each as tentative. */

/** Verbs that hedge as a cue, and as the main verb of what is said: "The mayor believes …", "The mayor said he believed …". */
export const hedgeVerbs: ReadonlyMap<string, string> = new Map([
  ["anticipate", "The mayor anticipates that the pier will close."],
  ["appear", "The mayor said the pier appeared to sag."],
  ["assume", "The mayor assumes that the pier is insured."],
  ["believe", "The mayor believes that the pier is sound."],
  ["bet", "The mayor is betting that the pier will reopen."],
  ["conjecture", "The mayor conjectured that the pier had always leaned."],
  ["consider", "The mayor considers the pier a hazard."],
  ["deem", "The mayor deems the pier a hazard."],
  ["doubt", "The mayor doubts that the pier will reopen."],
  ["envisage", "The mayor envisages that the pier will reopen."],
  ["envision", "The mayor envisions that the pier will reopen."],
  ["estimate", "The mayor estimates that the pier weighs nine tons."],
  ["expect", "The mayor expects that the pier will reopen."],
  ["fear", "The mayor fears that the pier will collapse."],
  ["feel", "The mayor feels that the pier is neglected."],
  ["figure", "The mayor figured that the pier was insured."],
  ["forecast", "The mayor forecasts that the pier will reopen."],
  ["foresee", "The mayor foresees that the pier will close."],
  ["guess", "The mayor guessed that the pier was insured."],
  ["hint", "The mayor hinted that the pier would close."],
  ["hope", "The mayor hopes that the pier will reopen."],
  ["hypothesise", "The mayor hypothesised that the pier had been rammed."],
  ["hypothesize", "The mayor hypothesized that the pier had been rammed."],
  ["imagine", "The mayor imagines that the pier is insured."],
  ["imply", "The mayor implied that the pier was unsafe."],
  ["insinuate", "The mayor insinuated that the pier was unsafe."],
  ["intimate", "The mayor intimated that the pier would close."],
  ["look", "The mayor said the pier looked as if it would sink."],
  ["perceive", "The mayor perceives that the pier is neglected."],
  ["posit", "The mayor posited that the pier had been rammed."],
  ["postulate", "The mayor postulated that the pier had been rammed."],
  ["predict", "The mayor predicts that the pier will close."],
  ["presume", "The mayor presumes that the pier is insured."],
  ["project", "The mayor projects that the pier will lose money."],
  ["reckon", "The mayor reckons that the pier is insured."],
  ["regard", "The mayor regards the pier as a hazard."],
  ["seem", "The mayor said the pier seemed to sag."],
  ["sense", "The mayor senses that the pier is neglected."],
  ["sound", "The mayor said it sounded as if the pier had sunk."],
  ["speculate", "The mayor speculated that the pier had been rammed."],
  ["suggest", "The mayor suggests that the pier is unsafe."],
  ["suppose", "The mayor supposes that the pier is insured."],
  ["surmise", "The mayor surmised that the pier had been rammed."],
  ["suspect", "The mayor suspects that the pier was rammed."],
  ["theorise", "The mayor theorised that the pier had been rammed."],
  ["theorize", "The mayor theorized that the pier had been rammed."],
  ["think", "The mayor thinks that the pier is sound."],
  ["tip", "The pier is tipped to reopen."],
  ["understand", "The pier is understood to be insured."],
  ["view", "The mayor views the pier as a hazard."],
  ["wonder", "The mayor wondered whether the pier was insured."],
  ["worry", "The mayor worries that the pier will collapse."],
]);

/** Of the hedging verbs those that hedge in what is said with an object alone: "He said he expected a storm." The rest need a clause. */
export const objectHedges: ReadonlySet<string> = new Set([
  "anticipate",
  "doubt",
  "envisage",
  "estimate",
  "expect",
  "fear",
  "forecast",
  "foresee",
  "predict",
  "project",
  "suspect",
]);

/** Hedging verbs that with an infinitive are plans or wishes: "He said he hoped to reopen the pier." */
export const wishes: ReadonlySet<string> = new Set(["hope", "fear"]);

/** Hedging verbs that tell what somebody says: what he has not suggested is not in doubt: "He said he never suggested that …". */
export const tellings: ReadonlySet<string> = new Set([
  "hint",
  "imply",
  "insinuate",
  "intimate",
  "predict",
  "speculate",
  "suggest",
]);

/** Before "to think" these, like the words for what is false, say that nobody here thinks so: "It is foolish to think it will float." */
export const disowning: ReadonlySet<string> = new Set([
  "credulity",
  "foolish",
  "mistake",
  "unrealistic",
  "used",
]);

/** Between a modal and "likely" these leave the doubt: "The pier will most likely close." */
export const degrees: ReadonlySet<string> = new Set(["most", "quite", "very"]);

/** Behind "expecting" these make it a pregnancy: "They are expecting their first child." */
export const births: ReadonlySet<string> = new Set(["baby", "child", "triplets", "twins"]);

/** Before "likely" these compare how often something is so: "found that bathers were more likely to sink". */
export const comparatives: ReadonlySet<string> = new Set(["as", "equally", "less", "more"]);

/** Verbs that hedge before an infinitive or an adjective only: "seemed to sag", but "He appeared in court." */
export const raisers: ReadonlySet<string> = new Set(["appear", "seem"]);

/** Verbs that hedge before a likeness only: "It looks like the pier will close", "looks set to", but "He looks old." */
export const likening: ReadonlySet<string> = new Set(["look", "sound"]);

/** Words of a promise, whose condition is part of it: "won votes with promises to mend the pier if elected". */
export const promising: ReadonlySet<string> = new Set(["pledge", "promise", "threat", "vow"]);

/** Behind a comma these make no question of what has been said: "It is safe, right?" */
export const questionTags: ReadonlySet<string> = new Set([
  "correct",
  "eh",
  "huh",
  "no",
  "okay",
  "right",
  "yes",
]);

/** Verbs whose "if" asks: "asked if the pier was safe". */
export const asking: ReadonlySet<string> = new Set(["ask", "check", "know", "see", "tell"]);

/** Judgements that hedge as a cue ("is considered a hazard") but not within what somebody says. */
export const judgements: ReadonlySet<string> = new Set([
  "consider",
  "deem",
  "regard",
  "view",
  "perceive",
  "tip",
  "bet",
  "figure",
  "sense",
  "understand",
  "feel",
]);

export const hedgeModals: ReadonlyMap<string, string> = new Map([
  ["may", "The pier may be unsafe."],
  ["might", "The pier might be unsafe."],
  ["could", "The pier could be unsafe."],
]);

export const hedgeAdverbs: ReadonlyMap<string, string> = new Map([
  ["apparently", "The pier was apparently rammed."],
  ["arguably", "The pier is arguably the oldest in the county."],
  ["conceivably", "The pier was conceivably rammed."],
  ["hopefully", "Hopefully the pier will reopen."],
  ["likely", "The pier was likely rammed."],
  ["maybe", "Maybe the pier is unsafe."],
  ["perhaps", "Perhaps the pier is unsafe."],
  ["possibly", "The pier was possibly rammed."],
  ["potentially", "The pier is potentially unsafe."],
  ["presumably", "The pier is presumably insured."],
  ["probably", "The pier is probably unsafe."],
  ["seemingly", "The pier is seemingly insured."],
  ["tentatively", "The pier will tentatively reopen."],
]);

/** Predicates that hedge the clause or infinitive they govern. */
export const hedgeAdjectives: ReadonlyMap<string, string> = new Map([
  ["afraid", "The mayor is afraid that the pier will collapse."],
  ["anxious", "The mayor is anxious that the pier will collapse."],
  ["conceivable", "It is conceivable that the pier was rammed."],
  ["concerned", "The mayor is concerned that the pier will collapse."],
  ["doubtful", "It is doubtful that the pier will reopen."],
  ["dubious", "The mayor is dubious that the pier will reopen."],
  ["fearful", "The mayor is fearful that the pier will collapse."],
  ["hopeful", "The mayor is hopeful that the pier will reopen."],
  ["likely", "The pier is likely to close."],
  ["nervous", "The mayor is nervous that the pier will collapse."],
  ["optimistic", "The mayor is optimistic that the pier will reopen."],
  ["pessimistic", "The mayor is pessimistic that the pier will reopen."],
  ["plausible", "It is plausible that the pier was rammed."],
  ["possible", "It is possible that the pier was rammed."],
  ["probable", "It is probable that the pier was rammed."],
  ["skeptical", "The mayor is skeptical that the pier will reopen."],
  ["sceptical", "The mayor is sceptical that the pier will reopen."],
  ["suspicious", "The mayor is suspicious that the pier was rammed."],
  ["unconvinced", "The mayor is unconvinced that the pier will reopen."],
  ["uncertain", "It is uncertain whether the pier will reopen."],
  ["unclear", "It is unclear whether the pier will reopen."],
  ["unlikely", "The pier is unlikely to reopen."],
  ["unsure", "The mayor is unsure whether the pier will reopen."],
  ["worried", "The mayor is worried that the pier will collapse."],
]);

/** Behind ", perhaps" these go beyond what is asserted: "The pier took forty boats, perhaps more." */
export const extensions: ReadonlySet<string> = new Set(["even", "fewer", "less", "longer", "more"]);

/** Before a noun that is asserted these hedge it: "The beam was the likely cause." */
export const attributes: ReadonlySet<string> = new Set(["likely", "possible", "probable"]);

/** Of these the feelings, which are gone when they are negated: "not worried", but "not likely". */
export const feelings: ReadonlySet<string> = new Set([
  "afraid",
  "anxious",
  "concerned",
  "fearful",
  "nervous",
  "suspicious",
  "worried",
]);

/** Of these what may be, which negated may not: "It is not possible to mend the pier." */
export const possibilities: ReadonlySet<string> = new Set(["conceivable", "plausible", "possible"]);

/** Nouns that hedge as a cue ("fears that …"), as a source ("forecasts said …") and as a predicate ("our guess is that …"). */
export const hedgeNouns: ReadonlyMap<string, string> = new Map([
  ["anxiety", "Anxiety that the pier will collapse has spread."],
  ["assumption", "The assumption that the pier is insured has spread."],
  ["belief", "The belief that the pier is insured has spread."],
  ["chance", "The chance that the pier will reopen has grown."],
  ["concern", "Concern that the pier will collapse has spread."],
  ["conjecture", "Conjecture that the pier was rammed has spread."],
  ["doubt", "Doubts that the pier will reopen have grown."],
  ["dread", "The dread that the pier will collapse has spread."],
  ["estimate", "An estimate that the pier weighs nine tons has surfaced."],
  ["estimation", "The estimation that the pier weighs nine tons has surfaced."],
  ["expectation", "The expectation that the pier will reopen has grown."],
  ["fear", "Fears that the pier will collapse have spread."],
  ["feeling", "The feeling that the pier is neglected has spread."],
  ["forecast", "The forecast that the pier will close has surfaced."],
  ["guess", "The guess that the pier is insured has surfaced."],
  ["hint", "Hints that the pier will close have surfaced."],
  ["hope", "Hopes that the pier will reopen have grown."],
  ["hunch", "The hunch that the pier was rammed has spread."],
  ["hypothesis", "The hypothesis that the pier was rammed has surfaced."],
  ["illusion", "The illusion that the pier is insured has spread."],
  ["impression", "The impression that the pier is unsafe has spread."],
  ["likelihood", "The likelihood that the pier will close has grown."],
  ["opinion", "The opinion that the pier is ugly has spread."],
  ["perception", "The perception that the pier is unsafe has spread."],
  ["possibility", "The possibility that the pier will close has grown."],
  ["prediction", "The prediction that the pier will close has surfaced."],
  ["presumption", "The presumption that the pier is insured has spread."],
  ["probability", "The probability that the pier will close has grown."],
  ["projection", "The projection that the pier will close has surfaced."],
  ["prospect", "The prospect that the pier will close has grown."],
  ["risk", "The risk that the pier will collapse has grown."],
  ["implication", "The implication that the pier is unsafe has surfaced."],
  ["indication", "Indications that the pier will close have surfaced."],
  ["sign", "Signs that the pier will close have surfaced."],
  ["speculation", "Speculation that the pier will close has spread."],
  ["suggestion", "Suggestions that the pier is unsafe have surfaced."],
  ["suspicion", "Suspicion that the pier was rammed has spread."],
  ["terror", "The terror that the pier will collapse has spread."],
  ["theory", "The theory that the pier was rammed has surfaced."],
  ["understanding", "The understanding that the pier is insured has spread."],
  ["worry", "Worries that the pier will collapse have spread."],
]);

/** Of these the ones that, where they speak, are texts: "A sign said that the pier was closed." */
export const textNouns: ReadonlySet<string> = new Set([
  "opinion", // The majority opinion held that the toll was lawful.
  "sign", // A sign said that the pier was closed.
]);

/** Verbs that pass on what a noun beside them stands for: "The mayor repeated his belief that the pier was insured." */
export const relaying: ReadonlySet<string> = new Set([
  "air",
  "cite",
  "echo",
  "reiterate",
  "renew",
  "repeat",
  "restate",
  "voice",
]);

/** Phrases that hedge the clause they stand in; a word in the position of "…" may be any. */
export const hedgePhrases: ReadonlyMap<string, string> = new Map([
  ["one hopes", "One hopes the pier is sound."],
  ["as far as", "As far as I know the pier is sound."],
  ["to my knowledge", "To my knowledge the pier is sound."],
  ["to our knowledge", "To our knowledge the pier is sound."],
  ["to the best of", "To the best of my knowledge the pier is sound."],
  ["in my estimation", "In my estimation the pier is sound."],
  ["in our estimation", "In our estimation the pier is sound."],
  ["in my opinion", "In my opinion the pier is sound."],
  ["in our opinion", "In our opinion the pier is sound."],
  ["in my mind", "In my mind the pier is sound."],
  ["in my view", "In my view the pier is sound."],
  ["in our view", "In our view the pier is sound."],
  ["in his view", "In his view the pier is sound."],
  ["in her view", "In her view the pier is sound."],
  ["in their view", "In their view the pier is sound."],
  ["in his opinion", "In his opinion the pier is sound."],
  ["in her opinion", "In her opinion the pier is sound."],
  ["in their opinion", "In their opinion the pier is sound."],
  ["not sure", "I am not sure the pier is sound."],
  ["n't sure", "I wasn't sure the pier was sound."],
  ["not certain", "I am not certain the pier is sound."],
  ["not clear", "It is not clear the pier is sound."],
  ["n't clear", "It isn't clear the pier is sound."],
  ["not rule out", "The firm could not rule out a leak."],
  ["n't rule out", "The firm couldn't rule out a leak."],
  ["cannot rule out", "The firm cannot rule out a leak."],
  ["not rule it out", "The firm could not rule it out."],
  ["n't rule it out", "The firm couldn't rule it out."],
  ["cannot rule it out", "The firm cannot rule it out."],
  ["provided that", "The pier will reopen provided that the grant arrives."],
  ["more or less", "The pier is more or less sound."],
  ["in all likelihood", "In all likelihood the pier was rammed."],
  ["in all probability", "In all probability the pier was rammed."],
  ["not necessarily", "The pier is not necessarily sound."],
  ["n't necessarily", "The pier isn't necessarily sound."],
]);

/** Words that open a condition: "The pier will close if the grant fails." */
export const conditionals: ReadonlyMap<string, string> = new Map([
  ["if", "The pier will close if the grant fails."],
  ["unless", "The pier will close unless the grant arrives."],
  ["lest", "The pier will close lest it collapse."],
]);

/** After "if" these make it a set phrase: "what steps, if any, it would take". */
export const idleConditions: ReadonlySet<string> = new Set([
  "any",
  "anything",
  "anyone",
  "ever",
  "not",
  "so",
  "only",
  "nothing",
]);

/** Before a booster these leave a doubt: "almost certainly". */
export const nearMisses: ReadonlySet<string> = new Set([
  "almost",
  "nearly",
  "virtually",
  "practically",
  "all but",
]);

/** Before "if" these make it a comparison, a concession or a limit, and the clause stands: "even if the grant fails". */
export const unconditional: ReadonlySet<string> = new Set([
  "even",
  "as",
  "like",
  "only",
  "than",
  "what",
]);

/** How easily something is thought, which says nothing of what is so: "The effects are hard to predict." */
export const eases: ReadonlySet<string> = new Set([
  "able", // Nobody was able to predict the result.
  "difficult", // The effects are difficult to predict.
  "easy", // The effects are easy to predict.
  "hard", // The effects are hard to predict.
  "impossible", // The effects are impossible to predict.
  "tough", // The effects are tough to predict.
  "tricky", // The effects are tricky to predict.
  "unable", // The board was unable to predict the result.
]);

/** Nouns for what the speaker holds, so that what fills them is what he asserts: "It is my view that it may sink." */
export const opinions: ReadonlySet<string> = new Set([
  "bet", // It is my bet that it may sink.
  "conclusion", // It is our conclusion that it may sink.
  "sense", // There is a sense that it may sink.
  "understanding", // It is my understanding that it may sink.
  "view", // It is my view that it may sink.
]);

/** Of these feelings what one has before doing something, which says nothing of how things are. */
export const nerves: ReadonlySet<string> = new Set([
  "afraid", // She was afraid of flying.
  "anxious", // She was anxious about flying.
  "nervous", // She was nervous about flying.
]);

/** Of these adverbs what tells before a participle that it is of no speaker, who does not doubt that he speaks: "possibly highlighting". */
export const doubtAdverbs: ReadonlySet<string> = new Set([
  "likely", // He will set out his case, likely highlighting the cost.
  "maybe", // He will set out his case, maybe highlighting the cost.
  "perhaps", // He will set out his case, perhaps highlighting the cost.
  "possibly", // He will set out his case, possibly highlighting the cost.
  "potentially", // He will set out his case, potentially highlighting the cost.
  "presumably", // He will set out his case, presumably highlighting the cost.
  "probably", // He will set out his case, probably highlighting the cost.
]);
