/** How the accused turn it on the accuser: what drives him. Every entry has an example. */

/** What a speaker says drives the one who accuses him: "They are playing politics." */
export const motives: ReadonlyMap<string, string> = new Map([
  ["tell that to", "Tell that to the harbour clerk."],
  ["try telling that to", "Try telling that to the harbour clerk."],
  ["look in the mirror", "They should look in the mirror."],
  ["own house in order", "They should put their own house in order."],
  ["playing politics", "They are playing politics."],
  ["hit job", "It is a political hit job."],
  ["political attack", "It is nothing more than a political attack."],
  ["false attack", "Another day, another false attack from the harbour clerk."],
  ["say anything to", "They will say anything to win votes."],
  ["point scoring", "This is point scoring."],
  ["point-scoring", "This is political point-scoring."],
  ["scoring points", "They are scoring points."],
  ["sour grapes", "It is sour grapes."],
  ["mountain out of a molehill", "They are making a mountain out of a molehill."],
  ["mountain out of a mole hill", "They are making a mountain out of a mole hill."],
  ["storm in a teacup", "It is a storm in a teacup."],
  ["tempest in a teapot", "It is a tempest in a teapot."],
  ["whipping up fear", "They are whipping up fear."],
  ["stoking fear", "They are stoking fear."],
  ["cheap shot", "It was a cheap shot."],
  ["publicity stunt", "It is a publicity stunt."],
  ["political stunt", "It is a political stunt."],
  ["partisan circus", "It is a partisan circus."],
  ["witch hunt", "It is a witch hunt."],
  ["axe to grind", "They have an axe to grind."],
  ["ax to grind", "They have an ax to grind."],
  ["vested interest", "They have a vested interest."],
  ["clutching at straws", "They are clutching at straws."],
  ["fuzzy math", "It is fuzzy math."],
  ["magical thinking", "It is magical thinking."],
  ["pie in the sky", "It is pie in the sky."],
  ["smoke and mirrors", "It is smoke and mirrors."],
  ["wishful thinking", "It is wishful thinking."],
  ["rich coming from", "That is rich coming from the harbour clerk."],
  ["desperate attempt", "It is a desperate attempt to win votes."],
  ["politically motivated", "The case is politically motivated."],
  ["politically-motivated", "It is a politically-motivated probe."],
  ["political motives", "They have political motives."],
  ["political reasons", "They are doing it for political reasons."],
  ["political purposes", "They are doing it for political purposes."],
  ["political gain", "They are doing it for political gain."],
  ["political points", "They are doing it for political points."],
  ["political games", "They are playing political games."],
  ["political theater", "It is political theater."],
  ["political theatre", "It is political theatre."],
  ["political vendetta", "It is a political vendetta."],
  ["political agenda", "They have a political agenda."],
  ["have an agenda", "They have an agenda."],
  ["has an agenda", "She has an agenda."],
  ["hidden agenda", "She has a hidden agenda."],
  ["ulterior motive", "She has an ulterior motive."],
  ["ulterior motives", "She has ulterior motives."],
  ["fishing expedition", "It is a fishing expedition."],
  ["hatchet job", "It is a hatchet job."],
  ["character assassination", "It is character assassination."],
  ["dirty tricks", "It is all dirty tricks."],
  ["gutter politics", "It is gutter politics."],
  ["kangaroo court", "It is a kangaroo court."],
  ["a distraction from", "It is a distraction from her record."],
  ["nothing but a distraction", "It is nothing but a distraction."],
  ["just a distraction", "It is just a distraction."],
  ["witch-hunt", "It is a witch-hunt."],
  ["grasping at straws", "They are grasping at straws."],
  ["after publicity", "She is only after publicity."],
  ["after attention", "She is only after attention."],
  ["after money", "She is only after money."],
  ["after my money", "She is only after my money."],
  ["seeking publicity", "She is seeking publicity."],
  ["seeking attention", "She is seeking attention."],
  ["looking for publicity", "She is looking for publicity."],
  ["looking for attention", "She is looking for attention."],
  ["just wants money", "She just wants money."],
  ["just wants attention", "She just wants attention."],
  ["just wants publicity", "She just wants publicity."],
  ["words in my mouth", "She is putting words in my mouth."],
  ["words into my mouth", "She is putting words into my mouth."],
  ["words in his mouth", "She was putting words in his mouth."],
  ["words into his mouth", "She was putting words into his mouth."],
  ["words in her mouth", "He was putting words in her mouth."],
  ["words into her mouth", "He was putting words into her mouth."],
  ["words in their mouths", "She was putting words in their mouths."],
  ["attacking me because", "She is attacking me because she is losing."],
  ["attacking him because", "She is attacking him because she is losing."],
  ["attacking her because", "He is attacking her because he is losing."],
  ["attacking us because", "She is attacking us because she is losing."],
  ["come from a place", "Her attacks come from a place of insecurity."],
  ["came from a place", "Her attacks came from a place of insecurity."],
  ["afraid of me", "They are afraid of me."],
  ["scared of me", "They are scared of me."],
  ["feel threatened", "They feel threatened."],
  ["very threatened", "They are very threatened."],
  ["a double standard", "It is a double standard."],
  ["double standards", "It is double standards."],
  ["demonise me", "They try to demonise me."],
  ["demonize me", "They try to demonize me."],
  ["ignorant of her", "It is ignorant of her to say that."],
  ["ignorant of him", "It is ignorant of him to say that."],
  ["coming from a man", "That is coming from a man who was jailed."],
  ["coming from a woman", "That is coming from a woman who was jailed."],
  ["coming from someone", "That is a bit much coming from someone who was jailed."],
]);

/** Nouns for what somebody undertakes against another: "It is an effort to hurt Lind." */
export const aims: ReadonlySet<string> = new Set([
  "attempt", // It is an attempt to hurt Lind.
  "bid", // It is a bid to hurt Lind.
  "campaign", // It is a campaign to hurt Lind.
  "conspiracy", // It is a conspiracy to hurt Lind.
  "effort", // It is an effort to hurt Lind.
  "ploy", // It is a ploy to hurt Lind.
  "plot", // It is a plot to hurt Lind.
  "scheme", // It is a scheme to hurt Lind.
  "tactic", // It is a tactic to hurt Lind.
]);

/** Participles of who undertakes it. */
export const aiming: ReadonlySet<string> = new Set([
  "calculated", // It is calculated to hurt Lind.
  "designed", // It is designed to hurt Lind.
  "intended", // It is intended to hurt Lind.
  "out", // They are out to hurt Lind.
  "trying", // They are trying to hurt Lind.
]);

/** What an accuser is said to want to do to the accused; and from what, to lead others away: "distract from his record". */
export const harming: ReadonlyMap<string, "whom" | "from"> = new Map([
  ["bully", "whom"], // trying to bully me
  ["damage", "whom"], // trying to damage me
  ["deflect", "from"], // trying to deflect attention from his record
  ["demonise", "whom"], // trying to demonise me
  ["demonize", "whom"], // trying to demonize me
  ["destroy", "whom"], // trying to destroy me
  ["discredit", "whom"], // trying to discredit me
  ["distract", "from"], // trying to distract from his record
  ["divert", "from"], // trying to divert attention from his record
  ["embarrass", "whom"], // trying to embarrass me
  ["extort", "whom"], // trying to extort me
  ["frame", "whom"], // trying to frame me
  ["humiliate", "whom"], // trying to humiliate me
  ["hurt", "whom"], // trying to hurt me
  ["intimidate", "whom"], // trying to intimidate me
  ["malign", "whom"], // trying to malign me
  ["muzzle", "whom"], // trying to muzzle me
  ["ruin", "whom"], // trying to ruin me
  ["shame", "whom"], // trying to shame me
  ["silence", "whom"], // trying to silence me
  ["slander", "whom"], // trying to slander me
  ["smear", "whom"], // trying to smear me
  ["tarnish", "whom"], // trying to tarnish me
  ["undermine", "whom"], // trying to undermine me
]);

/** What the timing of something is said to be: "The timing is suspicious." */
export const suspect: ReadonlySet<string> = new Set([
  "coincidence", // The timing is no coincidence.
  "convenient", // The timing is convenient.
  "curious", // The timing is curious.
  "fishy", // The timing is fishy.
  "questionable", // The timing is questionable.
  "suspect", // The timing is suspect.
  "suspicious", // The timing is suspicious.
]);

/** What is brought against somebody, and which the accused says is driven by other things: "The probe is politically motivated." */
export const proceedings: ReadonlySet<string> = new Set([
  "accusation", // The accusations are politically motivated.
  "allegation", // The allegations are politically motivated.
  "arrest", // The arrest was politically motivated.
  "case", // The case is politically motivated.
  "charge", // The charges are politically motivated.
  "impeachment", // The impeachment is politically motivated.
  "indictment", // The indictment is politically motivated.
  "inquiry", // The inquiry is politically motivated.
  "investigation", // The investigation is politically motivated.
  "lawsuit", // The lawsuit is politically motivated.
  "probe", // The probe is politically motivated.
  "prosecution", // The prosecution is politically motivated.
  "suit", // The suit is politically motivated.
  "trial", // The trial was politically motivated.
]);

/** What is made known of somebody, and of which the accused says that it is meant to hurt: "The announcement was an effort to hurt Lind." */
export const made: ReadonlySet<string> = new Set([
  "ad", // The ad is an attempt to hurt Lind.
  "announcement", // The announcement was an effort to hurt Lind.
  "article", // The article is an attempt to hurt Lind.
  "attack", // The attacks are an attempt to hurt Lind.
  "claim", // The claims are an attempt to hurt Lind.
  "leak", // The leaks are an attempt to hurt Lind.
  "report", // The report is an attempt to hurt Lind.
  "rumor", // The rumors are an attempt to hurt Lind.
  "rumour", // The rumours are an attempt to hurt Lind.
  "story", // The story is an attempt to hurt Lind.
]);

/** What somebody is criticised for who has said something, besides his remarks: "criticised Moss for his rude words". */
export const uttered: ReadonlySet<string> = new Set([
  "language", // She criticised Moss for his foul language.
  "rhetoric", // She criticised Moss for his rhetoric.
  "statement", // She criticised Moss for his rude statements.
  "tone", // She criticised Moss for his tone.
  "tweet", // She criticised Moss for his tweet.
  "word", // She criticised Moss for his rude words.
]);

/** Nouns for an attack with words by the “at” behind them: "took a shot at Lind". */
export const shots: ReadonlySet<string> = new Set([
  "dig", // Moss took a dig at Lind.
  "jibe", // Moss aimed a jibe at Lind.
  "potshot", // Moss took potshots at Lind.
  "shot", // Moss took a shot at Lind.
]);

/** Words by which an article tells that somebody stands accused: "Lind faces allegations of theft." */
export const accused: ReadonlySet<string> = new Set([
  "accusation", // Lind faces accusations of theft.
  "allegation", // Lind faces allegations of theft.
  "arrest", // Lind was arrested for theft.
  "backlash", // The letter led to a backlash against Lind.
  "convict", // Lind was convicted of theft.
  "guilty", // A court found Lind guilty of theft.
  "indict", // Lind was indicted for theft.
  "outcry", // The letter led to an outcry against Lind.
  "outrage", // The letter led to outrage against Lind.
  "scandal", // Lind was drawn into a scandal.
  "uproar", // Lind’s letter led to an uproar.
]);
