import type { Evidence } from "./evidence.ts";

/** Verbs of "it is said that": the article reports what is going round. */
export const impersonalCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["allege", "It is alleged that the captain slept."],
  ["argue", "It has been argued that the toll is too high."],
  ["assume", "It is assumed that he fled by sea."],
  ["believe", "It is believed that he fled by sea."],
  ["claim", "It has been claimed that the captain slept."],
  ["confirm", "It was confirmed that the bridge would close."],
  ["document", "It is documented that the doors were locked."],
  ["estimate", "It is estimated that the repair will cost a million."],
  ["expect", "It is expected that the lift will open in May."],
  ["explain", "It was explained that the doors were locked."],
  ["fear", "It is feared that two climbers have died."],
  ["feel", "It was felt that the toll was too high."],
  ["hope", "It is hoped that the lift will open in May."],
  ["know", "It is known that the doors were locked."],
  ["mention", "It was mentioned that the doors were locked."],
  ["put", "It was put to the captain that he had slept."],
  ["reckon", "It is reckoned that one house in five is empty."],
  ["report", [9, 12]],
  ["reveal", "It was revealed that the doors were locked."],
  ["rumour", "It is rumoured that he will resign."],
  ["rumor", "It is rumored that he will resign."],
  ["say", [4, 4]],
  ["speculate", "It has been speculated that he will resign."],
  ["state", "It was stated that the doors were locked."],
  ["suggest", "It has been suggested that the toll is too high."],
  ["suspect", "It is suspected that he fled by sea."],
  ["think", "It is thought that he fled by sea."],
  ["understand", "It is understood that talks have begun."],
  ["announce", "It was announced that the bridge would close."],
  ["predict", "It is predicted that prices will fall."],
]);

/** Verbs that say without a passive what is going round: "It has emerged that the doors were locked." */
export const emergingCues: ReadonlySet<string> = new Set(["emerge", "transpire"]);

/** Verbs of "is said to": the subject of the infinitive is raised to theirs. The counts are of "be …-ed to" in training. */
export const passiveCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["allege", "The captain is alleged to have slept."],
  ["assume", "The crew is assumed to be safe."],
  ["believe", "He is believed to have fled by sea."],
  ["claim", "The oil is claimed to cure colds."],
  ["consider", "The captain was considered to be the best of the crew."],
  ["deem", [2, 3]],
  ["estimate", "The repair is estimated to cost a million."],
  ["expect", [63, 77]],
  ["fear", "Two climbers are feared to have died."],
  ["find", "The doors were found to be locked."],
  ["forecast", "Prices are forecast to fall."],
  ["hold", "He is held to have founded the club."],
  ["know", "He is known to have visited the port."],
  ["predict", "Prices are predicted to fall."],
  ["project", "Prices are projected to fall."],
  ["presume", "He is presumed to have drowned."],
  ["reckon", "She is reckoned to be the favourite."],
  ["repute", "He is reputed to be the richest man in town."],
  ["report", "The minister was reported to be in hospital."],
  ["rumour", "He is rumoured to be leaving."],
  ["rumor", "He is rumored to be leaving."],
  ["say", [4, 4]],
  ["show", "The lift was shown to be unsafe."],
  ["suspect", "He is suspected to have fled by sea."],
  ["think", "He is thought to have fled by sea."],
  ["tip", "She is tipped to win."],
  ["understand", "The club is understood to have made an offer."],
]);

/** Verbs of "is seen as": what somebody takes the subject for. */
export const passiveAsCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["see", [16, 39]],
  ["view", [3, 10]],
  ["regard", [2, 3]],
  ["describe", [4, 6]],
  ["portray", [2, 2]],
  ["dismiss", [2, 3]],
  ["denounce", [2, 3]],
  ["criticize", [9, 12]],
  ["criticise", "The toll was criticised as a tax on the poor."],
  ["bill", "The pier was billed as the longest in the land."],
  ["interpret", "The toll was interpreted as a tax on the poor."],
  ["lambaste", "The toll was lambasted as a tax on the poor."],
  ["tout", "The pier was touted as a cure for all ills."],
  ["trumpet", "The pier was trumpeted as a cure for all ills."],
  ["condemn", [2, 2]],
  ["hail", "The bridge was hailed as a triumph."],
  ["brand", "The toll was branded as a tax on the poor."],
  ["characterize", "The toll was characterized as a tax on the poor."],
  ["characterise", "The toll was characterised as a tax on the poor."],
  ["perceive", "The toll is perceived as a tax on the poor."],
  ["cast", "The toll was cast as a tax on the poor."],
  ["depict", "The toll is depicted as a tax on the poor."],
  ["paint", "The toll was painted as a tax on the poor."],
  ["label", "The toll was labelled as a tax on the poor."],
  ["present", "The toll was presented as a tax on the poor."],
  ["mock", "The toll was mocked as a tax on the poor."],
  ["deride", "The toll was derided as a tax on the poor."],
  ["decry", "The toll was decried as a tax on the poor."],
  ["slam", "The toll was slammed as a tax on the poor."],
  ["ridicule", "The toll was ridiculed as a tax on the poor."],
  ["identify", "The pier was identified by engineers as the weak point."],
]);

/** Verbs for what has been found out, which is nobody’s view unless somebody is named: "a woman identified as Orla Fenn". */
export const finders: ReadonlySet<string> = new Set(["identify"]);

/** Verbs for a view, which is somebody’s even where nobody is named: "a step seen as a slap". */
export const opinions: ReadonlySet<string> = new Set(["see", "view", "regard", "perceive"]);

/** Of what is set off behind its noun, verbs for a view that is somebody’s even where nobody is named: "a plan, considered harsh, …". */
export const openViews: ReadonlySet<string> = new Set([
  ...opinions,
  "consider", // The plan, considered a farce, was dropped.
  "deem", // The plan, deemed a farce, was dropped.
]);

/** Verbs that before "to be" are passive participles only: "a man believed to be in his forties". */
export const reducedCues: ReadonlySet<string> = new Set([
  "believe",
  "think",
  "understand",
  "say",
  "allege",
  "fear",
  "suspect",
  "presume",
  "reckon",
  "rumor",
  "rumour",
]);

/** Passives for what goes round about somebody: "She is said to have told officers that it was hers." */
export const goingRound: ReadonlySet<string> = new Set(
  "allege believe report rumor rumour say think understand".split(" "),
);

/** Verbs for saying that in their infinitive have a speaker and words of their own: "He is alleged to have shouted: “Run.”" */
export const toldOf: ReadonlySet<string> = new Set(
  "ask boast claim complain joke remark reply say shout tell warn write".split(" "),
);

/** Of these the ones that have no hearer, so that behind them "to" opens an infinitive: "is expected to surface", but "is reported to staff". */
export const foreseeing: ReadonlySet<string> = new Set([
  "believe", // The captain is believed to surface at night.
  "expect", // The plan is expected to surface in May.
  "forecast", // The ice is forecast to crack in May.
  "think", // The seal is thought to surface at night.
  "tip", // The plan is tipped to surface in May.
]);

/** Verbs for a view that a pronoun holds in somebody’s words, and so the speaker himself. */
export const ownViews: ReadonlySet<string> = new Set([
  "consider", // He considered it late, he said.
  "regard", // He regarded it as late, he said.
  "see", // He saw it as late, he said.
  "view", // He viewed it as late, he said.
]);

/** Verbs that pass on the words of their object: "quoted the mayor as saying". */
export const passingOn: ReadonlySet<string> = new Set([
  "cite", // The agency cited the mayor as saying it was late.
  "quote", // The agency quoted the mayor as saying it was late.
  "record", // The minutes record the mayor as saying it was late.
  "report", // The agency reported the mayor as saying it was late.
]);
