import type { Evidence } from "./evidence.ts";

/** Verbs that give their object a name: "called the plan a gift". Counts of the verb with a small clause in training. */
export const namingCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["call", [149, 205]],
  ["deem", "The panel deemed the lift unsafe."],
  ["dub", "Fans dubbed him “the Wall”."],
  ["brand", "The union branded the offer an insult."],
  ["label", "Critics labelled the plan a failure."],
  ["declare", "The inspector declared the bridge safe."],
  ["pronounce", "Doctors pronounced him fit."],
  ["consider", [13, 38]],
  ["rate", "Fact-checkers rated the claim false."],
  ["judge", "Experts judged the painting a fake."],
  ["rule", "The court ruled the ban unlawful."],
  ["term", "The judge termed the delay “shameful”."],
]);

/** Verbs that name with "as". Counts of the verb with an object and an as-phrase in training. */
export const namingAsCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["describe", [35, 47]],
  ["see", [26, 60]],
  ["cite", [15, 15]],
  ["portray", [8, 11]],
  ["cast", [8, 19]],
  ["dismiss", [7, 8]],
  ["defend", [5, 5]],
  ["view", [4, 16]],
  ["denounce", [4, 5]],
  ["frame", [5, 5]],
  ["praise", [4, 4]],
  ["characterize", [4, 6]],
  ["characterise", "He characterised the delay as a mishap."],
  ["herald", [1, 1]],
  ["identify", [3, 7]],
  ["attack", [3, 6]],
  ["rip", "He ripped the report as fiction."],
  ["slam", [2, 2]],
  ["knock", [2, 2]],
  ["mention", [4, 4]],
  ["savage", [2, 2]],
  ["label", [2, 2]],
  ["condemn", "The bishop condemned the toll as a sin."],
  ["criticize", "The panel criticized the toll as unfair."],
  ["criticise", "The panel criticised the toll as unfair."],
  ["reject", "The firm rejected the report as fiction."],
  ["brand", "The union branded the offer as an insult."],
  ["hail", "The mayor hailed the bridge as a triumph."],
  ["decry", "The bishop decried the toll as a sin."],
  ["deride", "She derided the plan as a stunt."],
  ["mock", "She mocked the plan as a stunt."],
  ["regard", "Voters regard the mayor as honest."],
  ["paint", "The speech painted the mayor as a thief."],
  ["depict", "The film depicts the mayor as a thief."],
  ["assail", "The union assailed the offer as an insult."],
  ["bash", "He bashed the plan as a stunt."],
  ["belittle", "She belittled the plan as a stunt."],
  ["blast", [1, 1]],
  ["caricature", [1, 1]],
  ["castigate", "She castigated the delay as a disgrace."],
  ["demonize", "The speech demonized the mayor as a thief."],
  ["denigrate", "She denigrated the plan as a stunt."],
  ["deplore", "The bishop deplored the toll as a sin."],
  ["disparage", "She disparaged the plan as a stunt."],
  ["excoriate", "She excoriated the plan as a stunt."],
  ["extol", "He extolled the bridge as a wonder."],
  ["lambaste", "She lambasted the plan as a stunt."],
  ["laud", "He lauded the bridge as a wonder."],
  ["interpret", "Critics interpreted the speech as an attack on judges."],
  ["trumpet", "The mayor trumpeted the bridge as a wonder."],
  ["shrug", "She shrugged off the poll as a stunt."],
  ["brush", "She brushed off the poll as a stunt."],
  ["laugh", "She laughed off the poll as a stunt."],
  ["malign", "The paper maligned the mayor as a thief."],
  ["mischaracterize", "The paper mischaracterized the vote as a defeat."],
  ["pan", "Critics panned the film as a bore."],
  ["perceive", "Voters perceive the mayor as a thief."],
  ["pummel", [1, 1]],
  ["ridicule", "She ridiculed the plan as a stunt."],
  ["skewer", "She skewered the plan as a stunt."],
  ["smear", "The paper smeared the mayor as a thief."],
  ["trash", "He trashed the plan as a stunt."],
  ["vilify", "The paper vilified the mayor as a thief."],
  ["refer", "He referred to the plan as a gift."],
  ["bill", [1, 1]],
  ["pitch", [2, 2]],
  ["position", [3, 3]],
  ["present", [3, 5]],
  ["promote", [1, 3]],
  ["consider", [1, 1]],
  ["single", [3, 3]],
  ["hold", "She held the bridge up as a model."],
  ["write", "She wrote the plan off as a stunt."],
]);

/** What somebody is held to be without a particle: "held the firm | responsible". */
export const answerable: ReadonlySet<string> = new Set([
  "accountable", // The panel held the firm accountable for the spill.
  "liable", // The court held the firm liable for the spill.
  "responsible", // The panel held the firm responsible for the spill.
]);

/** What somebody has when he holds it: no name for it follows. */
export const holdings: ReadonlySet<string> = new Set([
  "job", // She held the job responsible for roads.
  "meeting", // She held a meeting with those responsible.
  "office", // She held the office responsible for roads.
  "portfolio", // She held the portfolio responsible for roads.
  "position", // She held the position responsible for roads.
  "post", // She held the post responsible for roads.
  "role", // She held the role responsible for roads.
  "sign", // They held signs at the home of the man responsible.
]);

/** Verbs that name only with a particle: "singled the pier | out as". */
export const namingParticles: ReadonlyMap<string, string> = new Map([
  ["single", "out"],
  ["hold", "up"],
  ["write", "off"],
  ["shrug", "off"],
  ["brush", "off"],
  ["laugh", "off"],
]);

/** Verbs that with "as" say what was done to a thing, not what it was called: "treated the accounts as “a toy”". */
export const treatments: ReadonlySet<string> = new Set(["handle", "run", "sell", "treat", "use"]);

/** Verbs that say what somebody is like with "to". Counts of the verb with an object and a to-phrase in training. */
export const comparingCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["compare", [10, 15]],
  ["liken", [4, 5]],
  ["equate", "The bishop equated the toll with theft."],
]);

/** Of these the ones that say it with "with" too. */
export const comparingWith: ReadonlySet<string> = new Set([
  "equate", // The bishop equated the toll with theft.
]);

/** Those of them whose name may end a relative clause about the thing. */
export const relativeNaming: ReadonlySet<string> = new Set([
  "brand", // a man they branded a liar
  "call", // an agenda they call crucial
  "consider", // the plan the council considers best
  "deem", // some it deemed spies
  "dub", // a tax they dubbed unfair
  "label", // a man they labelled a liar
  "term", // a tax they termed unfair
]);

/** Adverbs that grade the participle behind a noun. */
export const grading: ReadonlySet<string> = new Set([
  "badly", // He saw it as money badly spent.
  "ill", // He saw it as money ill spent.
  "much", // He saw it as a thing much needed.
  "poorly", // He saw it as money poorly spent.
  "well", // He saw it as money well spent.
]);

/** Verbs for how somebody put a thing: "was how one neighbour put it". */
export const puttingIt: ReadonlySet<string> = new Set([
  "describe", // “A farce” was how one neighbour described it.
  "put", // “A farce” was how one neighbour put it.
  "recall", // “A farce” was how one neighbour recalled it.
  "remember", // “A farce” was how one neighbour remembered it.
  "see", // “A farce” was how one neighbour saw it.
]);

/** Nouns of which one is told what they are of: "a raid | on pensions". */
export const relational: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["affront", new Set(["to"])], // He called it an affront to the dead.
  ["answer", new Set(["to"])], // He called it an answer to the strike.
  ["assault", new Set(["on"])], // He called it an assault on the press.
  ["attack", new Set(["on"])], // He called it an attack on the press.
  ["betrayal", new Set(["of"])], // He called it a betrayal of the crews.
  ["blow", new Set(["to", "for"])], // He called it a blow to the crews.
  ["boost", new Set(["to", "for"])], // He called it a boost to the crews.
  ["champion", new Set(["of"])], // He called her a champion of the crews.
  ["crime", new Set(["against"])], // He called it a crime against the crews.
  ["danger", new Set(["to"])], // He called it a danger to the crews.
  ["disaster", new Set(["for"])], // He called it a disaster for the crews.
  ["disgrace", new Set(["to"])], // He called it a disgrace to the town.
  ["enemy", new Set(["of", "to"])], // He called her an enemy of the town.
  ["fight", new Set(["against", "between", "for"])], // He called it a fight for the town.
  ["gift", new Set(["for", "to"])], // He called it a gift to thieves.
  ["hero", new Set(["to"])], // He called her a hero to the town.
  ["insult", new Set(["to"])], // He called it an insult to the crews.
  ["loss", new Set(["for"])], // He called it a loss for the crews.
  ["obstacle", new Set(["to"])], // He called it an obstacle to peace.
  ["opportunity", new Set(["for"])], // He called it an opportunity for the crews.
  ["raid", new Set(["on"])], // He called it a raid on pensions.
  ["rebuke", new Set(["of", "to"])], // He called it a rebuke to the mayor.
  ["response", new Set(["to"])], // He called it a response to the strike.
  ["retreat", new Set(["from"])], // He called it a retreat from the plan.
  ["reward", new Set(["for"])], // He called it a reward for thieves.
  ["slap", new Set(["to"])], // He called it a slap to the crews.
  ["snub", new Set(["to"])], // He called it a snub to the mayor.
  ["solution", new Set(["to"])], // He called it a solution to the strike.
  ["step", new Set(["toward", "towards"])], // He called it a step towards peace.
  ["tax", new Set(["on"])], // He called it a tax on the poor.
  ["testament", new Set(["to"])], // He called it a testament to the crews.
  ["threat", new Set(["to", "against"])], // He called it a threat to the town.
  ["tribute", new Set(["to"])], // He called it a tribute to the crews.
  ["victory", new Set(["for", "over"])], // He called it a victory for the crews.
  ["war", new Set(["on", "against"])], // He called it a war on the poor.
  ["warning", new Set(["to", "for"])], // He called it a warning to the town.
  ["win", new Set(["for"])], // He called it a win for the crews.
]);
