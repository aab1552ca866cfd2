/** What a denial says of a claim. Strong ones deny of whatever they are said; weak ones only of a claim that is named: "The charge is absurd." */
export const falsities: ReadonlyMap<string, "strong" | "weak"> = new Map([
  ["false", "strong"], // That is false.
  ["untrue", "strong"], // That is untrue.
  ["baseless", "strong"], // It is baseless.
  ["groundless", "strong"], // They made groundless accusations.
  ["unfounded", "strong"], // The claims are unfounded.
  ["unsubstantiated", "strong"], // He called the charges unsubstantiated.
  ["unproven", "weak"], // The claims are unproven.
  ["fabricated", "strong"], // The story was fabricated.
  ["fictitious", "strong"], // The story is fictitious.
  ["bogus", "strong"], // It is a bogus claim.
  ["meritless", "strong"], // The lawsuit's claims are meritless.
  ["spurious", "strong"], // It is a spurious charge.
  ["specious", "weak"], // The argument is specious.
  ["nonsense", "strong"], // It is nonsense.
  ["rubbish", "strong"], // That is rubbish.
  ["bunk", "strong"], // That is bunk.
  ["baloney", "strong"], // That is baloney.
  ["hogwash", "strong"], // That is hogwash.
  ["tosh", "strong"], // That is tosh.
  ["lie", "strong"], // It is a lie.
  ["lies", "strong"], // These are lies.
  ["falsehood", "strong"], // It is a falsehood.
  ["fabrication", "strong"], // It is a fabrication.
  ["fiction", "strong"], // It is pure fiction.
  ["fantasy", "strong"], // It is pure fantasy.
  ["invention", "strong"], // It is an invention.
  ["hoax", "strong"], // It is a hoax.
  ["slander", "strong"], // It is slander.
  ["libel", "strong"], // It is libel.
  ["defamatory", "strong"], // The report is defamatory.
  ["libellous", "strong"], // The report is libellous.
  ["misconception", "strong"], // That is a misconception.
  ["misreading", "strong"], // That is a misreading.
  ["misunderstanding", "strong"], // That is a misunderstanding.
  ["mischaracterization", "strong"], // That is a mischaracterization.
  ["mischaracterisation", "strong"], // That is a mischaracterisation.
  ["distortion", "strong"], // It is a distortion of the facts.
  ["misrepresentation", "strong"], // It is a misrepresentation.
  ["smear", "strong"], // It is a smear.
  ["smears", "strong"], // These are smears.
  ["slur", "strong"], // It is a slur.
  ["inaccurate", "strong"], // The report is inaccurate.
  ["incorrect", "strong"], // That is incorrect.
  ["erroneous", "weak"], // The report is erroneous.
  ["mistaken", "weak"], // The claim is mistaken.
  ["misleading", "weak"], // The report is misleading.
  ["exaggeration", "strong"], // That is an exaggeration.
  ["exaggerated", "weak"], // The reports are exaggerated.
  ["overblown", "weak"], // The fears are overblown.
  ["wrong", "weak"], // The claim is wrong.
  ["absurd", "weak"], // The charge is absurd.
  ["ridiculous", "weak"], // The charge is ridiculous.
  ["ludicrous", "weak"], // The charge is ludicrous.
  ["laughable", "weak"], // The charge is laughable.
  ["preposterous", "weak"], // The charge is preposterous.
  ["farcical", "weak"], // The charge is farcical.
  ["speculative", "weak"], // The report is speculative.
  ["speculation", "weak"], // The report is speculation.
  ["guesswork", "weak"], // The figures are guesswork.
  ["hypocrisy", "weak"], // The argument smacks of hypocrisy.
  ["hypocritical", "weak"], // The argument is hypocritical.
  ["motivated", "weak"], // The charges are politically motivated.
  ["myth", "strong"], // It is a myth.
  ["propaganda", "weak"], // The report is propaganda.
  ["garbage", "strong"], // It is garbage.
  ["crap", "strong"], // It is crap.
  ["concocted", "strong"], // The story was concocted.
  ["doctored", "strong"], // The letters were doctored.
  ["fake", "strong"], // The letters are fake.
  ["faked", "strong"], // The letters were faked.
  ["forged", "strong"], // The letters were forged.
  ["forgery", "strong"], // The letter is a forgery.
  ["invented", "strong"], // The story was invented.
  ["made-up", "strong"], // It is a made-up story.
  ["trumped-up", "strong"], // These are trumped-up charges.
  ["untruth", "strong"], // It is an untruth.
  ["untruths", "strong"], // These are untruths.
  ["half-truths", "strong"], // These are half-truths.
  ["scurrilous", "strong"], // It is a scurrilous charge.
  ["malarkey", "strong"], // That is malarkey.
  ["claptrap", "strong"], // That is claptrap.
  ["balderdash", "strong"], // That is balderdash.
  ["poppycock", "strong"], // That is poppycock.
  ["tripe", "strong"], // That is tripe.
  ["tittle-tattle", "strong"], // It is tittle-tattle.
  ["whitewash", "strong"], // The report is a whitewash.
  ["scaremongering", "strong"], // It is scaremongering.
  ["drivel", "strong"], // It is drivel.
  ["twaddle", "strong"], // It is twaddle.
  ["alarmist", "weak"], // The warning is alarmist.
  ["complacent", "weak"], // The claim is complacent.
  ["cynical", "weak"], // The claim is cynical.
  ["deceptive", "weak"], // The ad is deceptive.
  ["desperate", "weak"], // The attack is desperate.
  ["dishonest", "weak"], // The attack is dishonest.
  ["disgraceful", "weak"], // The claim is disgraceful.
  ["frivolous", "weak"], // The claim is frivolous.
  ["hysterical", "weak"], // The claim is hysterical.
  ["irresponsible", "weak"], // The claim is irresponsible.
  ["malicious", "weak"], // The claim is malicious.
  ["naive", "weak"], // The claim is naive.
  ["nonsensical", "weak"], // The claim is nonsensical.
  ["offensive", "weak"], // The claim is offensive.
  ["pathetic", "weak"], // The attack is pathetic.
  ["phony", "weak"], // The claim is phony.
  ["shameful", "weak"], // The claim is shameful.
  ["simplistic", "weak"], // The claim is simplistic.
  ["sour", "weak"], // The complaints are sour grapes.
  ["disingenuous", "weak"], // The argument is disingenuous.
  ["fallacious", "weak"], // The argument is fallacious.
  ["faulty", "weak"], // The reasoning is faulty.
  ["illogical", "weak"], // The argument is illogical.
  ["threadbare", "weak"], // The argument is threadbare.
  ["unconvincing", "weak"], // The argument is unconvincing.
  ["unpersuasive", "weak"], // The argument is unpersuasive.
  ["untenable", "weak"], // The argument is untenable.
  ["far-fetched", "weak"], // The theory is far-fetched.
  ["flawed", "weak"], // The findings are flawed.
  ["implausible", "weak"], // The story is implausible.
  ["inflated", "weak"], // The figures are inflated.
  ["insult", "weak"], // The suggestion is an insult.
  ["insulting", "weak"], // The suggestion is insulting.
  ["meaningless", "weak"], // The figures are meaningless.
  ["outrageous", "weak"], // The accusation is outrageous.
  ["overstated", "weak"], // The fears are overstated.
  ["unfair", "weak"], // The criticism is unfair.
  ["unsupported", "weak"], // The accusations are unsupported.
  ["belied", "weak"], // The claim is belied by the log.
  ["contradicted", "weak"], // The claim is contradicted by the log.
  ["debunked", "weak"], // The claim has been debunked.
  ["discredited", "weak"], // The claim has been discredited.
  ["disproved", "weak"], // The claim has been disproved.
  ["refuted", "weak"], // The claim has been refuted.
  ["undermined", "weak"], // The argument is undermined by the log.
  ["unreliable", "weak"], // The figures are unreliable.
  ["unwarranted", "weak"], // The criticism is unwarranted.
]);

/** Adverbs that make a fact of “wrong”: "That is flatly wrong." */
export const flatness: ReadonlySet<string> = new Set([
  "absolutely", // That is absolutely wrong.
  "clearly", // That is clearly wrong.
  "completely", // That is completely wrong.
  "dead", // That is dead wrong.
  "demonstrably", // That is demonstrably wrong.
  "entirely", // That is entirely wrong.
  "factually", // That is factually wrong.
  "flat", // That is flat wrong.
  "flat-out", // That is flat-out wrong.
  "flatly", // That is flatly wrong.
  "just", // That is just wrong.
  "plain", // That is plain wrong.
  "plainly", // That is plainly wrong.
  "quite", // That is quite wrong.
  "simply", // That is simply wrong.
  "totally", // That is totally wrong.
  "utterly", // That is utterly wrong.
]);

/** Of these the ones that say how strongly something was put, whatever it is called: "The danger is overstated." */
export const overstatements: ReadonlySet<string> = new Set([
  "exaggerated", // The danger is exaggerated.
  "overblown", // The danger is overblown.
  "overstated", // The danger is overstated.
]);

/** Nouns that with "of" name what somebody might do: "the idea of moving the pier is absurd" is of the moving. */
export const plans: ReadonlySet<string> = new Set([
  "idea", // the idea of a sale
  "notion", // the notion of a sale
]);

/** Weak ones that only what somebody has said can be: "Lind described that as laughable." */
export const ofWords: ReadonlySet<string> = new Set([
  "disingenuous", // That was disingenuous.
  "erroneous", // That was erroneous.
  "exaggerated", // That was exaggerated.
  "far-fetched", // That was far-fetched.
  "implausible", // That was implausible.
  "laughable", // That was laughable.
  "misleading", // That was misleading.
  "nonsensical", // That was nonsensical.
  "simplistic", // That was simplistic.
  "unconvincing", // That was unconvincing.
]);

/** What there is only in somebody’s head: "The incident was pure fiction." */
export const fictions: ReadonlySet<string> = new Set([
  "fabrication", // The incident was a fabrication.
  "fantasy", // The incident was pure fantasy.
  "fiction", // The incident was pure fiction.
  "figment", // The threat was a figment of her imagination.
  "invention", // The threat was an invention.
]);

/** Verbs between a claim and the verdict on it. */
export const verdictLinks: ReadonlySet<string> = new Set([
  "amount", // It amounts to nonsense.
  "be", // It is nonsense.
  "do", // It does no good.
  "get", // It got absurd.
  "have", // It has no basis.
  "look", // It looks absurd.
  "remain", // It remains false.
  "seem", // It seems absurd.
  "smack", // It smacks of fraud.
  "sound", // It sounds absurd.
]);

/** What somebody calls right: a verdict too, but no falsity. */
export const correctness: ReadonlySet<string> = new Set([
  "accurate", // …, which the union says is accurate
  "correct", // …, which the union says is correct
  "right", // …, which the union says is right
  "true", // …, which the union says is true
]);

/** What a forecast is proved to be by a deed: "That proved that forecast wrong." */
export const provedTo: ReadonlySet<string> = new Set([
  "correct", // It proved that forecast correct.
  "false", // It proved that forecast false.
  "right", // It proved that forecast right.
  "true", // It proved that forecast true.
  "wrong", // It proved that forecast wrong.
]);
