/** Words of which one says that it is not as the other says: "said Lind backed the toll", "he had always opposed it". */
export const opposites: readonly (readonly [string, string])[] = [
  [
    "rise rising increase grow growing climb soar up", // Fares have risen.
    "fall falling drop decrease decline declining shrink shrinking plunge down", // Fares have fallen.
  ],
  ["open reopen", "close shut"], // The pier had opened. It had shut.
  ["safe harmless", "dangerous unsafe hazardous risky harmful deadly"], // The drug is safe. It is dangerous.
  ["support favour favor endorse approve", "oppose against disapprove"], // He backed the toll. He was against it.
  ["include extend cover", "exclude omit"], // The plan covers clerks. It excludes them.
  ["succeed", "fail"], // The test succeeded. It failed.
  ["innocent", "guilty"], // The clerk is innocent. She is guilty.
  ["improve", "worsen"], // The road has improved. It has worsened.
  ["accident accidental", "arson deliberate intentional"], // The fire was an accident. It was arson.
  ["voluntary", "forced"], // The move was voluntary. It was forced.
  ["allow permit", "ban forbid prohibit"], // The port permits nets. It bans them.
  ["accept", "refuse reject"], // She accepted the offer. She rejected it.
  ["hire", "fire sack"], // The firm had hired her. It had sacked her.
  ["clean", "dirty polluted contaminated"], // The bay is clean. It is polluted.
  ["genuine authentic", "fake forged"], // The memo is genuine. It is forged.
  ["beat exceed hit meet", "miss"], // The firm will miss its targets. It will meet them.
  ["alive", "dead"], // The captain is dead. He is alive.
  ["sober", "drunk"], // The captain was drunk. He was sober.
  ["awake", "asleep"], // The guard was asleep. He was awake.
  ["strengthen", "weaken"], // The plan weakens the wall. It strengthens it.
  ["protect", "endanger"], // The law endangers birds. It protects them.
  ["preserve maintain", "neglect"], // The port neglected the pier. It maintained it.
  ["raise", "cut lower reduce"], // The port had raised fares. It had cut them.
  ["remain stay", "depart leave quit resign"], // The captain will quit. He is staying.
  ["win", "lose"], // The captain won. He lost.
  ["ignore defy disobey", "obey follow heed"], // The crew defied the order. It obeyed it.
  ["high", "low"], // The price is high. It is low.
  ["strong", "weak"], // The wall is strong. It is weak.
  ["legal lawful", "illegal unlawful"], // The strike was lawful. It was illegal.
  ["necessary essential vital", "needless unnecessary"], // The cut is needless. It is vital.
  ["healthy well", "ill sick unwell"], // The captain is ill. He is well.
  ["fit", "injured unfit"], // The captain is injured. He is fit.
  ["peaceful", "violent"], // The march was violent. It was peaceful.
  ["adequate sufficient", "inadequate insufficient"], // The wall is adequate. It is insufficient.
  ["effective", "ineffective useless"], // The drug is useless. It is effective.
  ["affordable cheap", "expensive unaffordable"], // The fare is cheap. It is unaffordable.
  ["temporary", "permanent"], // The closure is temporary. It is permanent.
  ["proportionate", "disproportionate excessive"], // The fine is excessive. It is proportionate.
  ["isolated rare", "common widespread"], // The thefts are widespread. They are rare.
  ["armed", "unarmed"], // The guard was armed. He was unarmed.
  ["ahead", "behind"], // The captain is ahead. He is behind.
  ["accurate correct right true", "false inaccurate incorrect untrue wrong"], // The sum is accurate. It is wrong.
  ["better", "worse"], // The road is better. It is worse.
  ["clear", "unclear vague"], // The rule is clear. It is vague.
  ["dry", "wet"], // The road was dry. It was wet.
  ["easy simple", "difficult hard"], // The test was easy. It was hard.
  ["empty", "crowded full overcrowded packed"], // The ward was empty. It was overcrowded.
  ["fair impartial neutral", "biased rigged"], // The vote was rigged. It was fair.
  ["fast quick swift", "slow"], // The crew was slow. It was fast.
  ["good", "bad"], // The deal is good for the port. It is bad.
  ["help benefit", "damage harm hurt"], // The toll would hurt the port. It would help it.
  ["private secret", "public"], // The talks were secret. They were public.
  ["profitable solvent", "bankrupt insolvent"], // The firm is insolvent. It is solvent.
  ["voluntary optional", "compulsory mandatory"], // The course is optional. It is mandatory.
  ["alone", "accompanied"], // The boy was alone. He was accompanied.
];

/** Prefixes with which an adjective is its own opposite. */
export const undoing: ReadonlySet<string> = new Set([
  "il", // The toll is legal. It is illegal.
  "im", // The offer is proper. It is improper.
  "in", // The firm is solvent. It is insolvent.
  "ir", // The plan is responsible. It is irresponsible.
  "non", // The oath is binding. It is non-binding.
  "un", // The plan is realistic. It is unrealistic.
]);

/** Of these words those that say how something goes only behind "be" or "go". */
export const directions: ReadonlySet<string> = new Set([
  "down", // Fares went down.
  "up", // Fares are up.
]);

/** Words of praise and of blame for one and the same side of a thing, besides those that say outright that it is not so. */
export const verdicts: readonly (readonly [string, string])[] = [
  [
    "safe harmless secure sound robust", // The bridge is sound. It is a hazard.
    "danger dangerous fragile hazard hazardous risk risky threat unsafe vulnerable",
  ],
  [
    "succeed success successful triumph triumphant", // The fair was a success. It was a mess.
    "chaotic debacle disappointing disappointment disaster fail failure fiasco flop mess shambles unsuccessful",
  ],
  ["fair generous reasonable", "insult insulting unfair unreasonable"], // The offer is fair. It is an insult.
  ["useful valuable worthwhile", "useless worthless"], // The map is useful. It is worthless.
  ["profitable", "unprofitable"], // The ferry is profitable. It is unprofitable.
  ["clean spotless", "dirty filthy"], // The ward is spotless. It is filthy.
  ["calm orderly", "chaotic violent"], // The march was orderly. It was chaotic.
];

/** As said of a post, and of who holds it: "The chairman would be sacked." "His job was safe." */
export const keptPosts: readonly [string, string] = [
  "safe secure",
  "axe dismiss fire oust remove replace sack",
];

/** What is somebody’s to keep or lose: “His job is safe,” of one who is said to be sacked. */
export const posts: ReadonlySet<string> = new Set([
  "future", // His future is secure.
  "job", // His job is safe.
  "place", // Her place is safe.
  "position", // Her position is secure.
  "post", // His post is safe.
]);

/** Singulars for several people, of whom the one who speaks may be one: “Staff had not been told.” “I was told.” */
export const crews: ReadonlySet<string> = new Set([
  "crew",
  "personnel",
  "staff",
  "team",
  "workforce",
]);

/** Verbs that mean little without their object: of two who take and do not take something it is asked what. */
export const lightVerbs: ReadonlySet<string> = new Set([
  "get", // Moss said he had got the money.
  "have", // Moss said he had the money.
  "make", // Moss said he had made a boat.
  "take", // Moss said he had taken the money.
]);

/** Verbs that mean so little that their negation answers nothing. */
export const emptyVerbs: ReadonlySet<string> = new Set([
  "be", // Moss said he was not.
  "do", // Moss said he did not.
  "go", // Moss said he did not go.
  "say", // Moss said he did not say.
  "think", // Moss said he did not think.
  "want", // Moss said he did not want to.
]);
