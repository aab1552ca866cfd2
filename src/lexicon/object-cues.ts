import { withheldThings } from "./lacks.ts";
import type { Evidence } from "./evidence.ts";

/** Verbs whose object stands for a claim. Counts of the verb with an object in training. */
export const objectCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["acknowledge", [10, 16]],
  ["admit", [3, 18]],
  ["allege", "Prosecutors allege fraud."],
  ["announce", [42, 59]],
  ["blame", [29, 38]],
  ["articulate", [6, 7]],
  ["bemoan", [5, 5]],
  ["blast", [14, 19]],
  ["bat", "The mayor batted away the criticism."],
  ["beat", "The mayor beat back the claims."],
  ["brush", "The mayor brushed off the criticism."],
  ["cite", [42, 50]],
  ["claim", [12, 30]],
  ["condemn", [12, 24]],
  ["confirm", [9, 21]],
  ["contest", "The firm contests the finding."],
  ["contradict", "The harbour master contradicted the captain’s account."],
  ["criticise", "The panel criticised the delay."],
  ["criticize", [49, 68]],
  ["dampen", "The firm dampened the speculation."],
  ["debunk", "The museum debunked the story."],
  ["decry", [7, 8]],
  ["denounce", [21, 29]],
  ["deny", [13, 34]],
  ["deride", "She derided the plan."],
  ["disclose", [5, 10]],
  ["describe", [28, 36]],
  ["disavow", "The firm disavowed the claim."],
  ["disclaim", "The firm disclaimed any knowledge of the fires."],
  ["disprove", "The log disproved the claims."],
  ["discount", "Experts have discounted the claim."],
  ["dismiss", [15, 21]],
  ["dispel", "The firm dispelled the rumours."],
  ["dispute", "The firm disputes the figure."],
  ["detail", "The report details abuses in three wards."],
  ["document", "The report documents abuses in three wards."],
  ["downplay", [5, 8]],
  ["doubt", "Experts doubt the claim."],
  ["emphasize", [5, 10]],
  ["challenge", "The firm challenged the allegation."],
  ["ridicule", "The firm ridiculed the claims."],
  ["rebuff", "The firm rebuffed the claims."],
  ["list", "The report lists 37 faults in the lift."],
  ["knock", "The firm knocked down the rumours."],
  ["scotch", "The firm scotched the rumours."],
  ["shoot", "The firm shot down the rumours."],
  ["wave", "The firm waved off the criticism."],
  ["overrule", "The higher court overruled the decision."],
  ["overturn", "The higher court overturned the ruling."],
  ["forecast", "The bank forecast a slow recovery."],
  ["lament", [4, 6]],
  ["laugh", "The captain laughed off the suggestion."],
  ["maintain", "The captain maintains his innocence."],
  ["note", [17, 20]],
  ["outline", [4, 9]],
  ["plead", "The captain pleaded not guilty to fraud."],
  ["predict", [6, 12]],
  ["protest", "The mayor has always protested her innocence."],
  ["quash", "The firm quashed the rumours."],
  ["question", [20, 31]],
  ["rebut", [5, 6]],
  ["recognise", "The firm does not recognise the figure."],
  ["recognize", "The firm does not recognize the figure."],
  ["recall", [16, 21]],
  ["recount", [6, 7]],
  ["remember", [7, 14]],
  ["refute", "The firm refuted the claim."],
  ["reject", [15, 36]],
  ["repudiate", "The bishop repudiated the charge."],
  ["pooh-pooh", "The mayor pooh-poohed the warnings."],
  ["play", "Ministers played down fears that the pier would close."],
  ["rubbish", "The firm rubbished the report."],
  ["rule", "The firm did not rule out job losses."],
  ["shrug", "The mayor shrugged off the claims."],
  ["slam", [11, 14]],
  ["squash", "The firm squashed the rumours."],
  ["squelch", "The firm squelched the rumours."],
  ["swat", "The mayor swatted away the criticism."],
  ["sweep", "The mayor swept aside the criticism."],
  ["tamp", "The firm tamped down the speculation."],
  ["stress", [6, 7]],
  ["reveal", [16, 22]],
  ["repeat", [12, 16]],
  ["reiterate", [5, 7]],
  ["tout", [14, 16]],
  ["mock", [14, 20]],
]);

/** Verbs whose object is a claim only with a negation: who recognises a need tells no claim. */
export const negatedCues: ReadonlySet<string> = new Set(["recognise", "recognize"]);

/** Verbs whose object is a claim only in a text: "The report lists 37 faults", but not "She listed her songs". */
export const textCues: ReadonlySet<string> = new Set([
  "detail", // The report details abuses in three wards.
  "document", // The report documents abuses in three wards.
  "list", // The report lists 37 faults in the lift.
]);

/** Verbs that make an end of a claim, which is more than to deny it: an infinitive tells a denial only under a verb of trying. */
export const suppressing: ReadonlySet<string> = new Set([
  "dispel", // The firm dispelled the rumours.
  "quash", // The firm quashed the rumours.
  "scotch", // The firm scotched the rumours.
  "squash", // The firm squashed the rumours.
  "squelch", // The firm squelched the rumours.
]);

export const trying: ReadonlySet<string> = new Set([
  "attempt", // The firm attempted to quash the rumours.
  "move", // The firm moved to quash the rumours.
  "seek", // The firm sought to quash the rumours.
  "try", // The firm tried to quash the rumours.
]);

/** Verbs whose gerund is a claim, unlike other objects of theirs: "accepted an award", "reported the theft". */
export const gerundCues: ReadonlySet<string> = new Set([
  "accept", // The clerk accepted having sent the letter.
  "recollect", // The clerk recollected having sent the letter.
  "regret", // The clerk regretted having sent the letter.
  "report", // Neighbours reported hearing shots.
]);

/** What witnesses report doing: "reported hearing shots". */
export const perceptions: ReadonlySet<string> = new Set([
  "feeling",
  "hearing",
  "seeing",
  "smelling",
]);

/** Verbs that are a cue only with a particle. */
export const objectParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["bat", new Set(["aside", "away", "back", "down"])], // The mayor batted away the criticism.
  ["beat", new Set(["back"])], // The mayor beat back the claims.
  ["brush", new Set(["off", "aside", "away"])], // The mayor brushed aside the criticism.
  ["knock", new Set(["down", "back"])], // The firm knocked down the rumours.
  ["laugh", new Set(["off"])], // The captain laughed off the suggestion.
  ["play", new Set(["down"])], // Ministers played down the fears.
  ["rule", new Set(["out"])], // The firm did not rule out job losses.
  ["shoot", new Set(["down"])], // The firm shot down the rumours.
  ["wave", new Set(["off", "aside", "away"])], // The firm waved off the criticism.
  ["swat", new Set(["aside", "away", "down"])], // The mayor swatted away the criticism.
  ["sweep", new Set(["aside"])], // The mayor swept aside the criticism.
  ["tamp", new Set(["down"])], // The firm tamped down the speculation.
  ["shrug", new Set(["off"])], // The mayor shrugged off the claims.
]);

/** Nouns that give a verb another sense than saying: "claimed the nomination" won it, "denied bail" withheld it. */
export const otherObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["deny", withheldThings], // The court denied bail.
  ["beat", new Set(["attack"])], // The rebels beat back an attack.
  ["shoot", new Set(["attack"])], // The rebels shot down an attack.
  [
    "claim", // She claimed the nomination.
    new Set(
      "asylum benefit break credit crown deduction delegate expense life medal nomination place prize residency seat spot throne title trophy".split(
        " ",
      ),
    ),
  ],
  ["predict", new Set(["outcome", "result", "winner"])], // She predicted the outcome.
  ["announce", new Set(["news"])], // She announced the news.
  ["confirm", new Set(["appointee", "nominee", "pick"])], // The senate confirmed his pick.
]);

/** Verbs that with people for an object let them in or give them an office: "admitted 40 refugees", "confirmed a judge". */
export const admitting: ReadonlySet<string> = new Set(["admit", "confirm"]);

/** Verbs whose claim stands behind a preposition. */
export const objectPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["warn", new Set(["of", "about"])], // The office warned of delays.
  ["caution", new Set(["about"])], // She cautioned about the ice.
  ["complain", new Set(["of", "about"])], // Tenants complained of damp.
  ["hit", new Set(["at"])], // The club hit back at claims that it was broke.
  ["boast", new Set(["of", "about"])], // The mayor boasted of full houses.
  ["point", new Set(["to"])], // The audit pointed to locked doors as the cause.
  ["confess", new Set(["to"])], // The captain confessed to sleeping on watch.
  ["fess", new Set(["to"])], // The captain fessed up to sleeping on watch.
  ["own", new Set(["to"])], // The captain owned up to sleeping on watch.
  ["admit", new Set(["to"])], // The captain admitted to sleeping on watch.
  ["argue", new Set(["against"])], // The firm argued against the claim.
  ["balk", new Set(["at"])], // The firm balked at the suggestion.
  ["bridle", new Set(["at"])], // The firm bridled at the suggestion.
  ["chafe", new Set(["at"])], // The firm chafed at the suggestion.
  ["object", new Set(["to"])], // The firm objected to the suggestion.
  ["sneer", new Set(["at"])], // The firm sneered at the claims.
  ["snort", new Set(["at"])], // The firm snorted at the claims.
  ["bristle", new Set(["at"])], // The firm bristled at the suggestion.
  ["push", new Set(["on", "against", "at"])], // The firm pushed back against the claims.
  ["disagree", new Set(["with"])], // The firm disagreed with the finding.
  ["laugh", new Set(["at"])], // The captain laughed at the suggestion.
  ["scoff", new Set(["at"])], // The firm scoffed at the claims.
  ["speak", new Set(["of"])], // She spoke of a lost generation.
  ["stand", new Set(["by"])], // The auditor stood by her claim that the firm was broke.
  ["tell", new Set(["of"])], // Survivors told of smoke on the stairs.
]);

/** Verbs that say how something is or came about, behind a preposition: 8 of 9 in the training articles. */
export const howPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["brag", new Set(["about"])], // He brags about how he fooled the board.
  ["dwell", new Set(["on"])], // His reply dwelt on how the crew had slept.
  ["focus", new Set(["on"])], // His reply focused on how the crew had slept.
  ["joke", new Set(["about"])], // She joked about how the lift had stuck.
  ["muse", new Set(["about", "on"])], // She mused about how the town had changed.
  ["rail", new Set(["about"])], // He railed about how the board had treated him.
  ["reminisce", new Set(["about"])], // They reminisced about how the pier had been built.
  ["speak", new Set(["about", "of"])], // She spoke about how the storm had wrecked the pier.
  ["talk", new Set(["about"])], // She talks about how the storm wrecked the pier.
]);

/** Verbs by which any event may make an end of a rumour: only somebody denies it by them. */
export const damping: ReadonlySet<string> = new Set([
  "dampen", // The late goal dampened the speculation.
  "squelch", // The arrest squelched the rumours.
  "tamp", // The win tamped down the talk.
]);
