/** Verbs of those who hold something that others may not: set against each other by “But” they are of two minds. */
export const contending: ReadonlySet<string> = new Set([
  "argue", // Moss argues that the toll will help trade. But clerks say it will not.
  "assert", // Moss asserts that the toll will help trade.
  "claim", // Moss claims that the toll will help trade.
  "contend", // Moss contends that the toll will help trade.
  "counter", // Clerks counter that the toll will cost jobs.
  "insist", // Moss insists that the toll will help trade.
  "maintain", // Moss maintains that the toll will help trade.
  "predict", // Moss predicts that the toll will help trade.
  "warn", // Clerks warn that the toll will cost jobs.
]);

/** Verbs of those who tell how things are. */
export const telling: ReadonlySet<string> = new Set([
  "conclude", // An audit concluded that the toll would cost jobs.
  "find", // An audit found that the toll would cost jobs.
  "note", // Clerks noted that the toll would cost jobs.
  "point", // Clerks pointed out that the toll would cost jobs.
  "say", // Clerks said that the toll would cost jobs.
  "show", // The log shows that the toll cost jobs.
  "suggest", // The log suggests that the toll cost jobs.
  "tell", // Clerks told the Courier that the toll would cost jobs.
  "write", // Clerks wrote that the toll would cost jobs.
]);

/** Words that open what is set against the sentence before. */
export const settingAgainst: ReadonlySet<string> = new Set(["but", "however", "yet"]);

/** Words that set what one says beside what another says in the same sentence. */
export const settingBeside: ReadonlySet<string> = new Set([
  "although", // Although Moss argues that it will help, clerks say it will cost jobs.
  "but", // Moss argues that it will help, but clerks say it will cost jobs.
  "though", // Though Moss argues that it will help, clerks say it will cost jobs.
  "whereas", // Moss argues that it will help, whereas clerks say it will cost jobs.
  "while", // Moss argues that it will help, while clerks say it will cost jobs.
]);

/** Those who are against a thing by what they are called: set against its word by “But” they answer it. */
export const opponents: ReadonlySet<string> = new Set([
  "campaigner", // The board says the road will save time. But campaigners say it will ruin the marsh.
  "critic", // The board says the road will save time. But critics say it will ruin the marsh.
  "detractor", // But detractors say it will ruin the marsh.
  "opponent", // But opponents say it will ruin the marsh.
  "sceptic", // But sceptics say it will ruin the marsh.
  "skeptic", // But skeptics say it will ruin the marsh.
]);

/** Words for what is good for somebody: "The fair was a success." */
export const goods: ReadonlySet<string> = new Set(
  `accurate beneficial benefit blameless boost brilliant calm clean comfortable competent decent effective efficient essential excellent fair
  faultless flawless generous harmless healthy honest improve improvement innocent justified lawful legal legitimate magnificent necessary
  orderly peaceful popular profitable proper proud reasonable reliable remarkable respectable responsible robust safe satisfactory secure sensible smooth
  sound spotless stable succeed success successful superb terrific thrive transparent triumph triumphant useful valuable vital wonderful worthwhile`.split(
    /\s+/,
  ),
);

/** Verbs of what makes an ill less, which speak well of who does it: "The drug kills pain." */
export const easing: ReadonlySet<string> = new Set(
  "alleviate avert avoid block combat cure curb cut deter ease end fight halt halve kill limit lower minimise minimize prevent reduce relieve remove solve stop tackle".split(
    " ",
  ),
);

/** Words for what is bad for somebody, besides a wrong that is done to him: "The fair had lost money." */
export const ills: ReadonlySet<string> = new Set(
  `accident afraid anger angry bad bleed cancer chaotic close closure cold complain complaint confused costly cramped crash crisis
  crowded cut cutback damaged dangerous dead death debt decline delay deteriorate die difficult difficulty dirty disappointing
  disappointment disease disruption doubt drop empty expensive explode fear filthy flimsy flood fragile freeze frightened
  grim hardship hazard hungry ill illness impossible inaccurate inefficient infect infection injured injury jail lack late leaky
  lengthy lonely lose loss mess miserable mistake noisy overcrowded overcrowding overpriced pain painful panic poor poverty
  premature pressure problem redundancy risk risky sad severe shortage shrink sick slow smell slump squeeze stale stink stress stretched
  struggle suffer sufferer terrible tired tragedy trap unaffordable uncertain unclear uncomfortable underfunded understaffed
  unemployed unhappy unhealthy unnecessary unpopular unreliable unrest unstable unsuccessful unwanted unwell upset useless victim violence violent
  vulnerable weak weaken worry worse worst worthless wrong`.split(/\s+/),
);

/** Verbs for what comes about once: said to have done so on another day or in another place it is told otherwise. */
export const once: ReadonlySet<string> = new Set([
  "begin", // The fire began in the kitchen. It began in the loft.
  "crash", // The train crashed on Monday. It crashed on Friday.
  "die", // Moss died in Lisse. He died in Tarnby.
  "end", // The talks ended on Monday. They ended on Friday.
  "happen", // It happened on Monday. It happened on Friday.
  "sink", // The boat sank on Monday. It sank on Friday.
  "start", // The fire started in the kitchen. It started in the loft.
  "take", // The meeting took place in Lisse. It took place in Tarnby.
]);
