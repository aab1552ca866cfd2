/** Words of which one says that it is not as the other says: "said Lind backed the toll", "he had always opposed it". */
export const opposites: readonly (readonly [string, string])[] = [
  [
    "rise rising increase grow growing climb soar",
    "fall falling drop decrease decline declining shrink shrinking plunge",
  ],
  ["open reopen", "close shut"],
  [
    "safe harmless",
    "dangerous unsafe cracked rotten faulty burst catastrophe collapse disaster hazardous risky harmful deadly block burn cause choke crack explode kill leak overheat poison",
  ],
  ["support favour favor endorse approve", "oppose against disapprove"],
  ["include extend cover", "exclude omit"],
  ["succeed", "fail"],
  ["innocent", "guilty"],
  ["improve", "worsen"],
  ["accident accidental accidentally", "deliberate deliberately intentional intentionally"],
  ["voluntary voluntarily", "forced"],
  ["allow permit", "ban forbid prohibit"],
  ["accept", "refuse reject"],
  ["hire", "fire sack"],
  ["clean", "dirty polluted contaminated"],
  ["genuine authentic", "fake forged"],
  ["sober", "drunk"],
  ["awake", "asleep"],
  ["strengthen", "weaken"],
  ["protect", "endanger"],
  ["preserve maintain", "neglect"],
  ["raise", "cut lower reduce"],
  ["safe secure", "axe dismiss fire oust remove replace sack"],
  ["nowhere remain stay", "depart leave quit resign"],
  ["true truth", "fiction fraud hoax lie nonsense"],
  ["win", "lose"],
  ["ignore defy disobey", "obey follow heed"],
  ["high", "low"],
  ["strong", "weak"],
  ["legal lawful", "illegal unlawful"],
  ["necessary essential vital", "needless unnecessary"],
  ["healthy well", "ill sick unwell"],
  ["fit", "injured unfit"],
  ["peaceful", "violent"],
  ["early", "late"],
  ["immediately once promptly", "late slowly"],
  ["adequate sufficient", "inadequate insufficient"],
  ["effective", "ineffective useless"],
  ["affordable cheap", "expensive unaffordable"],
  ["temporary", "permanent"],
  ["proportionate", "disproportionate excessive"],
  ["qualified", "unqualified"],
  ["viable", "doomed"],
  ["isolated rare", "common widespread"],
  ["armed", "unarmed"],
  ["alone", "accompanied together"],
  ["accident accidental", "arson set"],
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
