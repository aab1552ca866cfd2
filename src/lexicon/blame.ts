/** Words that hold something against whoever they are said of: "Northline misled its crews", "Lind’s negligence", "the port was careless". */
export const blaming: ReadonlySet<string> = new Set(
  `abandon abuse assault backtrack betray blunder botch breach bribe bully bury cheat collapse collude con conceal
conspire copy cripple damage deceive defraud defy deprive destroy disadvantage discriminate disregard dodge dump endanger evade
exclude exploit fabricate fail fake falsify flout force gag hack gut harass harm hide humiliate hurt ignore imperil injure
insult intimidate invent jeopardise jeopardize kill leak lie loot manipulate mislead mishandle mismanage misuse mock neglect
overcharge overlook overspend penalise penalize persecute plagiarise pocket poison pollute pressure pressurise punish renege retaliate rig rob ruin sabotage
scam scapegoat silence smear snub spy squander starve steal strip suppress swindle tamper threaten torture trick undermine
victimise violate waste withhold worsen wreck sack
bias blackmail catastrophe chaos collusion corruption coverup cover-up crime cruelty danger deceit
defect disaster disgrace dishonesty failure failing farce fault flaw fraud greed harassment hypocrisy hypocrite
incompetence injury injustice lies loophole misconduct negligence nightmare outrage plot racism scandal secrecy
sexism shambles shame sweatshop theft threat travesty violation whitewash wrongdoing vanity
abusive arrogant biased careless chaotic corrupt cruel dangerous deceptive defective
disgraceful dishonest disgusting excessive faulty flawed harmful hazardous hypocritical illegal inadequate incompetent
inhumane intrusive invasive irresponsible misleading naive negligent outdated racist reckless rotten selfish sexist
shameful shocking toxic unacceptable unethical unfair unfit unjust unlawful unprovoked unsafe unsuitable wasteful`.split(
    /\s+/,
  ),
);
/** What it is wrong to break: "The port broke its promise." */
export const breakable: ReadonlySet<string> = new Set([
  "code", // The port broke the code.
  "law", // The port broke the law.
  "pledge", // The port broke its pledge.
  "promise", // The port broke its promise.
  "rule", // The port broke safety rules.
  "vow", // The port broke its vow.
  "word", // The port broke its word.
]);

/** Verbs of a wrong by the particle behind them. */
export const blamingWith: ReadonlyMap<string, string> = new Map([
  ["cover", "up"], // The port covered up the leak.
  ["rip", "off"], // The port ripped off its crews.
]);

/** Words before a wrong that say somebody did not do it. */
export const clearing: ReadonlySet<string> = new Set([
  "acquitted", // The port was acquitted of fraud.
  "cleared", // The port was cleared of fraud.
  "innocent", // The port was innocent of fraud.
]);

/** Words of one who answers for a body and neither grants nor denies: "is looking into the complaint", "was sorry to hear of it", or grants it: "accepted the findings". */
export const noncommittal: ReadonlySet<string> = new Set(
  "accept acknowledge agree aware investigate investigation recognise recognize review apologise apologize apology sorry regret resign cooperate hope welcome urge sympathy condolence appeal thank".split(
    " ",
  ),
);

/** Verbs for what goes on in somebody: who "does not think" or "does not want" denies no deed. */
export const minding: ReadonlySet<string> = new Set(
  `believe care expect feel hope intend know like mean mind need plan remember see seem support think understand want wish
  wonder worry`.split(/\s+/),
);

/** What somebody says of a thing whom it does not please. */
export const worse: ReadonlySet<string> = new Set([
  "bad", // The plan is bad for the port.
  "worse", // The plan would make it worse.
  "worst", // It is the worst of plans.
  "wrong", // The plan is wrong.
]);
