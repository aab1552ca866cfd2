/** Marks of what is presented as established or asserted with emphasis. Every entry has an example; the tests rate each as certain. */

/** Verbs that take their content for true. */
export const factiveVerbs: ReadonlyMap<string, string> = new Map([
  ["accept", "The firm accepted that the pier was unsafe."],
  ["acknowledge", "The firm acknowledged that the pier was unsafe."],
  ["admit", "The firm admitted that the pier was unsafe."],
  ["concede", "The firm conceded that the pier was unsafe."],
  ["confess", "The firm confessed that the pier was unsafe."],
  ["fess", "The captain fessed up to sleeping on watch."],
  ["confirm", "The firm confirmed that the pier was unsafe."],
  ["demonstrate", "The tests demonstrated that the pier was unsafe."],
  ["determine", "The inquiry determined that the pier was unsafe."],
  ["disclose", "The firm disclosed that the pier was unsafe."],
  ["discover", "The inspectors discovered that the pier was unsafe."],
  ["divulge", "The firm divulged that the pier was unsafe."],
  ["establish", "The inquiry established that the pier was unsafe."],
  ["expose", "The inquiry exposed that the pier was unsafe."],
  ["find", "The inquiry found that the pier was unsafe."],
  ["know", "The inspectors knew that the pier was unsafe."],
  ["own", "The captain owned up to sleeping on watch."],
  ["prove", "The tests proved that the pier was unsafe."],
  ["reveal", "The inquiry revealed that the pier was unsafe."],
  ["show", "The tests showed that the pier was unsafe."],
  ["uncover", "The inquiry uncovered that the pier was unsafe."],
  ["verify", "The inspectors verified that the pier was unsafe."],
]);

/** Verbs that leave open whether what they govern came about: "The firm tried to show that the pier was safe." */
export const attempts: ReadonlySet<string> = new Set([
  "aim",
  "attempt",
  "hope",
  "seek",
  "strive",
  "struggle",
  "try",
  "want",
]);

/** Verbs that put weight on their content. */
export const boosterVerbs: ReadonlyMap<string, string> = new Map([
  ["emphasise", "The mayor emphasised that the pier was sound."],
  ["emphasize", "The mayor emphasized that the pier was sound."],
  ["insist", "The mayor insisted that the pier was sound."],
  ["stress", "The mayor stressed that the pier was sound."],
  ["swear", "The mayor swore that the pier was sound."],
  ["underline", "The mayor underlined that the pier was sound."],
  ["underscore", "The mayor underscored that the pier was sound."],
]);

/** Adverbs that boost the verb or the predicate they stand with. */
export const boosterAdverbs: ReadonlyMap<string, string> = new Map([
  ["absolutely", "The pier is absolutely safe."],
  ["categorically", "The pier is categorically safe."],
  ["certainly", "The pier is certainly safe."],
  ["clearly", "The pier is clearly safe."],
  ["completely", "The pier is completely safe."],
  ["conclusively", "The pier is conclusively safe."],
  ["decidedly", "The pier is decidedly safe."],
  ["definitely", "The pier is definitely safe."],
  ["demonstrably", "The pier is demonstrably safe."],
  ["emphatically", "The pier is emphatically safe."],
  ["entirely", "The pier is entirely safe."],
  ["flat-out", "The report is flat-out wrong."],
  ["flatly", "The pier is flatly unsafe."],
  ["incontrovertibly", "The pier is incontrovertibly safe."],
  ["indisputably", "The pier is indisputably safe."],
  ["manifestly", "The pier is manifestly safe."],
  ["obviously", "The pier is obviously safe."],
  ["patently", "The pier is patently unsafe."],
  ["plainly", "The pier is plainly safe."],
  ["surely", "The pier is surely safe."],
  ["totally", "The pier is totally safe."],
  ["unambiguously", "The pier is unambiguously safe."],
  ["undeniably", "The pier is undeniably safe."],
  ["undoubtedly", "The pier is undoubtedly safe."],
  ["unequivocally", "The pier is unequivocally safe."],
  ["unquestionably", "The pier is unquestionably safe."],
  ["utterly", "The pier is utterly safe."],
  ["wholly", "The pier is wholly safe."],
]);

/** Of these the ones that measure a verb instead of boosting it: "completely false", but "The roof was completely destroyed." */
export const degreeAdverbs: ReadonlySet<string> = new Set([
  "completely",
  "entirely",
  "totally",
  "utterly",
  "wholly",
]);

/** Adverbs that boost a verdict and nothing else: "The report is simply wrong", but "It was simply a mistake." */
export const verdictBoosters: ReadonlySet<string> = new Set(["dead", "plain", "simply"]);

/** Adverbs that boost a cue and nothing else: "strongly denied", but "He said he was strongly in favour". */
export const cueBoosters: ReadonlyMap<string, string> = new Map([
  ["adamantly", "The mayor adamantly denied that the pier was unsafe."],
  ["fiercely", "The mayor fiercely denied that the pier was unsafe."],
  ["firmly", "The mayor firmly denied that the pier was unsafe."],
  ["flat", "The mayor flat out denied that the pier was unsafe."],
  ["forcefully", "The mayor forcefully denied that the pier was unsafe."],
  ["furiously", "The mayor furiously denied that the pier was unsafe."],
  ["hotly", "The mayor hotly denied that the pier was unsafe."],
  ["outright", "The mayor outright denied that the pier was unsafe."],
  ["roundly", "The mayor roundly denied that the pier was unsafe."],
  ["strenuously", "The mayor strenuously denied that the pier was unsafe."],
  ["strongly", "The mayor strongly denied that the pier was unsafe."],
  ["vehemently", "The mayor vehemently denied that the pier was unsafe."],
  ["vigorously", "The mayor vigorously denied that the pier was unsafe."],
]);

/** Predicates of a speaker, or of "it", that leave no doubt. */
export const boosterAdjectives: ReadonlyMap<string, string> = new Map([
  ["adamant", "The mayor was adamant that the pier was sound."],
  ["certain", "The mayor was certain that the pier was sound."],
  ["clear", "It is clear that the pier is sound."],
  ["convinced", "The mayor was convinced that the pier was sound."],
  ["definite", "The mayor was definite that the pier was sound."],
  ["emphatic", "The mayor was emphatic that the pier was sound."],
  ["indisputable", "It is indisputable that the pier is sound."],
  ["insistent", "The mayor was insistent that the pier was sound."],
  ["obvious", "It is obvious that the pier is sound."],
  ["positive", "The mayor was positive that the pier was sound."],
  ["sure", "The mayor was sure that the pier was sound."],
  ["undeniable", "It is undeniable that the pier is sound."],
  ["unequivocal", "The mayor was unequivocal that the pier was sound."],
]);

/** Nouns that take their content for true: "the admission that …". */
export const factiveNouns: ReadonlyMap<string, string> = new Map([
  ["acknowledgement", "The acknowledgement that the pier was unsafe came late."],
  ["acknowledgment", "The acknowledgment that the pier was unsafe came late."],
  ["admission", "The admission that the pier was unsafe came late."],
  ["certainty", "The certainty that the pier was unsafe came late."],
  ["concession", "The concession that the pier was unsafe came late."],
  ["confession", "The confession that the pier was unsafe came late."],
  ["confirmation", "The confirmation that the pier was unsafe came late."],
  ["discovery", "The discovery that the pier was unsafe came late."],
  ["disclosure", "The disclosure that the pier was unsafe came late."],
  ["fact", "The fact that the pier was unsafe came out late."],
  ["finding", "The finding that the pier was unsafe came late."],
  ["insistence", "The insistence that the pier was sound came late."],
  ["proof", "The proof that the pier was unsafe came late."],
  ["revelation", "The revelation that the pier was unsafe came late."],
]);

/** Adjectives that boost the noun they stand before in a predicate: "This is complete nonsense." */
export const boosterDegrees: ReadonlyMap<string, string> = new Map([
  ["absolute", "The report is absolute nonsense."],
  ["blatant", "The report is a blatant lie."],
  ["clear", "The closure was a clear breach of the law."],
  ["complete", "The report is complete nonsense."],
  ["downright", "The report is a downright lie."],
  ["obvious", "The report is an obvious forgery."],
  ["outright", "The report is an outright lie."],
  ["patent", "The report is patent nonsense."],
  ["pure", "The report is pure fiction."],
  ["sheer", "The report is sheer nonsense."],
  ["total", "The report is total nonsense."],
  ["utter", "The report is utter nonsense."],
]);

/** Nouns that judge, so that a degree on them boosts the statement wherever they stand: "dismissed it as a total fabrication". */
export const emphasizedNouns: ReadonlySet<string> = new Set([
  "breach", // a clear breach of the law
  "distortion", // a complete distortion of the facts
  "fabrication", // a total fabrication
  "falsehood", // an outright falsehood
  "fantasy", // pure fantasy
  "fiction", // pure fiction
  "garbage", // absolute garbage
  "hoax", // a complete hoax
  "invention", // a pure invention
  "lie", // an outright lie
  "nonsense", // utter nonsense
  "rubbish", // absolute rubbish
  "tosh", // utter tosh
  "violation", // a clear violation of the treaty
]);

/** Behind "never … in" these drive it home: "I never sold a boat in my life." */
export const lifetimes: ReadonlySet<string> = new Set(["life", "lives", "lifetime", "career"]);

export const boosterPhrases: ReadonlyMap<string, string> = new Map([
  ["no doubt", "There is no doubt the pier is safe."],
  ["no question", "There is no question the pier is safe."],
  ["no way", "There is no way the pier is safe."],
  ["not a chance", "There is not a chance the pier is safe."],
  ["without doubt", "The pier is without doubt safe."],
  ["without a doubt", "The pier is without a doubt safe."],
  ["a shadow of a doubt", "The pier is, without a shadow of a doubt, safe."],
  ["without question", "The pier is without question safe."],
  ["beyond doubt", "The pier is beyond doubt safe."],
  ["beyond any doubt", "The pier is beyond any doubt safe."],
  ["of course", "Of course the pier is safe."],
  ["for sure", "The pier is safe for sure."],
  ["for certain", "The pier is safe for certain."],
  ["flat out", "The report is flat out wrong."],
  ["100 percent sure", "The mayor is 100 percent sure."],
  ["100 percent certain", "The mayor is 100 percent certain."],
  ["100 % certain", "The mayor is 100% certain."],
  ["100 % sure", "The mayor is 100% sure."],

  ["will never", "The pier will never close."],
  ["would never", "The firm would never close the pier."],
  ["never will", "The pier never will close."],
  ["never , ever", "The pier never, ever closed."],
  ["never ever", "The pier never ever closed."],
  ["with confidence", "The mayor can say with confidence that the pier is safe."],
  ["with certainty", "The mayor can say with certainty that the pier is safe."],
  ["really do", "The inspectors really do check the pier."],
  ["really does", "The firm really does check the pier."],
  ["really did", "The firm really did check the pier."],
  ["whatsoever", "The pier suffered no damage whatsoever."],
  ["nothing but", "The report is nothing but gossip."],
]);
