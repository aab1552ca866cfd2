/** Verbs that say of another speaker that what he says is not so. */
export const liarVerbs: ReadonlyMap<string, string> = new Map([
  ["lie", "She is lying."],
  ["confuse", "She is confusing it with another boat."],
  ["distort", "She distorted it."],
  ["exaggerate", "She is exaggerating."],
  ["fabricate", "She fabricated it."],
  ["misrepresent", "She misrepresented it."],
  ["mischaracterize", "She mischaracterized it."],
  ["misinterpret", "She misinterpreted it."],
  ["misstate", "She misstated it."],
  ["misread", "She misread it."],
  ["misremember", "She misremembered it."],
  ["twist", "She is twisting it."],
  ["misquote", "She misquoted it."],
  ["overstate", "She overstated it."],
  ["misunderstand", "She misunderstood it."],
]);

/** Phrases that say so: “He has no idea what he is talking about.” */
export const liarPhrases: ReadonlyMap<string, string> = new Map([
  ["a liar", "She is a liar."],
  ["did not understand", "She did not understand it."],
  ["did n't understand", "She didn't understand it."],
  ["does not understand", "She does not understand it."],
  ["does n't understand", "She doesn't understand it."],
  ["has no evidence", "She has no evidence."],
  ["offered no evidence", "She offered no evidence."],
  ["produced no evidence", "She has produced no evidence."],
  ["provided no evidence", "She has provided no evidence."],
  ["a problem with the truth", "She has a problem with the truth."],
  ["got it wrong", "She has got it wrong."],
  ["got this wrong", "She has got this wrong."],
  ["facts wrong", "She has got her facts wrong."],
  ["cherry picking", "She is cherry picking the figures."],
  ["is cherry-picking", "She is cherry-picking the figures."],
  ["was cherry-picking", "She was cherry-picking the figures."],
  ["making it up", "She is making it up."],
  ["making things up", "She is making things up."],
  ["making this up", "She is making this up."],
  ["makes things up", "She makes things up."],
  ["making stuff up", "She is making stuff up."],
  ["what he is talking", "He has no idea what he is talking about."],
  ["what he 's talking", "He doesn't know what he's talking about."],
  ["what she is talking", "She has no idea what she is talking about."],
  ["what she 's talking", "She doesn't know what she's talking about."],
]);

/** What is said of the accuser instead of an answer: “She is living in a dream world.” */
export const scornPhrases: ReadonlyMap<string, string> = new Map([
  ["clearly has never", "She clearly has never seen a ship."],
  ["has clearly never", "She has clearly never seen a ship."],
  ["has evidently never", "She has evidently never seen a ship."],
  ["has obviously never", "She has obviously never seen a ship."],
  ["has plainly never", "She has plainly never seen a ship."],
  ["obviously has never", "She obviously has never seen a ship."],
  ["a disgruntled employee", "She is a disgruntled employee."],
  ["a disgruntled ex-employee", "She is a disgruntled ex-employee."],
  ["a disgruntled former employee", "She is a disgruntled former employee."],
  ["a bitter former employee", "She is a bitter former employee."],
  ["fired for cause", "She was fired for cause."],
  ["a grudge against", "She has had a grudge against us for years."],
  ["was bought and paid for", "The report was bought and paid for."],
  ["were bought and paid for", "They were bought and paid for."],
  ["vivid imagination", "She has a vivid imagination."],
  ["active imagination", "She has an active imagination."],
  ["lively imagination", "She has a lively imagination."],
  ["fertile imagination", "She has a fertile imagination."],
  ["not a credible witness", "She is not a credible witness."],
  ["n't a credible witness", "She isn't a credible witness."],
  ["desperate for attention", "She is desperate for attention."],
  ["no credibility", "She has no credibility."],
  ["compulsive liar", "She is a compulsive liar."],
  ["confessed liar", "She is a confessed liar."],
  ["convicted liar", "She is a convicted liar."],
  ["known liar", "She is a known liar."],
  ["proven liar", "She is a proven liar."],
  ["serial liar", "She is a serial liar."],
  ["cloud cuckoo land", "She is living in cloud cuckoo land."],
  ["dream world", "She is living in a dream world."],
  ["fantasy world", "She is living in a fantasy world."],
  ["on another planet", "She is on another planet."],
  ["on a different planet", "She is on a different planet."],
  ["has lost the plot", "She has lost the plot."],
  ["in denial", "She is in denial."],
  ["out of touch", "She is out of touch."],
  ["must think we", "She must think we were born yesterday."],
  ["say anything", "She would say anything."],
  ["wrong end of the stick", "She has got hold of the wrong end of the stick."],
]);

/** What is said of another speaker instead: "The clerk is wrong." */
export const errors: ReadonlySet<string> = new Set([
  "confused", // The clerk is confused.
  "incorrect", // The clerk is incorrect.
  "misguided", // The clerk is misguided.
  "misinformed", // The clerk is misinformed.
  "mistaken", // The clerk is mistaken.
  "misunderstood", // The clerk misunderstood it.
  "wrong", // The clerk is wrong.
]);

/** What an accuser is accused of who is said to talk falsely: "accused Moss of scaremongering". */
export const falseTalk: ReadonlySet<string> = new Set([
  "agenda", // She accused Moss of having an agenda.
  "bias", // She accused Moss of bias.
  "cherry-pick", // She accused Moss of cherry-picking the figures.
  "deceive", // She accused Moss of deceiving the council.
  "distort", // She accused Moss of distorting her record.
  "exaggerate", // She accused Moss of exaggerating.
  "fabricate", // She accused Moss of fabricating the story.
  "fearmonger", // She accused Moss of fearmongering.
  "fearmongering",
  "gallery", // She accused Moss of playing to the gallery.
  "grandstand", // She accused Moss of grandstanding.
  "grandstanding",
  "hypocrisy", // She accused Moss of hypocrisy.
  "invent", // She accused Moss of inventing the story.
  "lie", // She accused Moss of lying.
  "mislead", // She accused Moss of misleading the public.
  "misleading",
  "misquote", // She accused Moss of misquoting her.
  "misrepresent", // She accused Moss of misrepresenting the log.
  "posture", // She accused Moss of posturing.
  "posturing",
  "scaremonger", // She accused Moss of scaremongering.
  "scaremongering",
  "smear", // She accused Moss of smearing her.
  "spin", // She accused Moss of spinning the figures.
  "hindsight", // She accused Moss of judging with hindsight.
  "vendetta", // She accused Moss of pursuing a vendetta.
  "witch-hunt", // She accused Moss of a witch-hunt.
  "twist", // She accused Moss of twisting her words.
]);

/** What somebody goes by who is said to be wrong: “Your facts are wrong.” */
export const knownFacts: ReadonlySet<string> = new Set([
  "arithmetic", // Your arithmetic is wrong.
  "data", // Your data is wrong.
  "date", // Your dates are wrong.
  "fact", // Your facts are wrong.
  "information", // Your information is wrong.
  "math", // Your math is wrong.
  "maths", // Your maths is wrong.
  "memory", // Your memory is wrong.
]);

/** What is done with claims that are called false: "The clerk spread false claims." */
export const spreading: ReadonlySet<string> = new Set([
  "circulate", // The clerk circulated false claims.
  "hear", // We heard false claims.
  "invent", // The clerk invented false claims.
  "level", // The clerk levelled false accusations.
  "make", // The clerk made false claims.
  "mount", // The clerk mounted a false attack.
  "peddle", // The clerk peddled false claims.
  "push", // The clerk pushed false claims.
  "repeat", // The clerk repeated false claims.
  "spread", // The clerk spread false claims.
  "use", // The clerk used false claims.
]);
