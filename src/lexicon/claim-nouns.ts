/** A noun for what is said: whether an of-phrase ("allegations of fraud") or a noun before it ("fraud charges") says it. */
interface Frames {
  readonly of: boolean;
  readonly compound: boolean;
  /** Whether a clause may follow without "that": "suggestions he was paid"; after "charges" it would be a relative one. */
  readonly bare: boolean;
  /**
   * Whether it takes a possessor to make it somebody’s statement: "her view that", not "the view that"; or only in the singular,
   * or only within quotation marks, where "the hope that" is the speaker’s own.
   */
  readonly owned: boolean | "singular" | "quoted";
}

const clauseOnly: Frames = { of: false, compound: false, bare: true, owned: false };
const withOf: Frames = { of: true, compound: false, bare: true, owned: false };
const withBoth: Frames = { of: true, compound: true, bare: true, owned: false };
const toldClause: Frames = { of: false, compound: false, bare: false, owned: "quoted" };
const ownClause: Frames = { of: false, compound: false, bare: true, owned: true };

/** What is done about a claim, besides denying it: with no object of its own such a verb has the claim for one. */
export const gapVerbs: ReadonlySet<string> = new Set([
  "address", // an allegation he has never addressed
  "answer", // a charge he did not answer
  "settle", // an allegation he settled without a word
]);

/** Every noun takes a that-clause; its example shows the widest frame. */
export const claimNouns: ReadonlyMap<string, Frames> = new Map([
  ["accusation", withOf], // accusations of fraud
  ["account", { ...ownClause, bare: false }], // a clerk’s account that the doors were locked
  ["acknowledgement", ownClause], // his acknowledgement that he slept
  ["acknowledgment", ownClause], // his acknowledgment that he slept
  ["admission", clauseOnly], // his admission that he slept
  ["allegation", withBoth], // fraud allegations
  ["announcement", ownClause], // the announcement that the pier would close
  ["argument", ownClause], // the argument that tolls pay for roads
  ["anxiety", toldClause], // anxiety among drivers that the toll will rise
  ["assertion", clauseOnly], // her assertion that the doors were locked
  ["assumption", toldClause], // the assumption that prices will fall
  ["assurance", ownClause], // the firm’s assurance that the doors were locked
  ["belief", toldClause], // the belief that the tower will fall
  ["boast", ownClause], // his boast that he never slept
  ["charge", { ...withBoth, bare: false }], // fraud charges
  ["claim", clauseOnly], // claims that he slept; "the claims of the clerks" are theirs
  ["comment", { ...ownClause, bare: false }], // her comment that the sea is rising
  ["complaint", toldClause], // complaints of damp
  ["concession", ownClause], // his concession that he slept
  ["conclusion", ownClause], // the conclusion that rust was the cause
  ["confession", ownClause], // his confession that he slept
  ["contention", ownClause], // the contention that tolls pay for roads
  ["declaration", ownClause], // the mayor’s declaration that the bridge was safe
  ["denial", clauseOnly], // his denial that he slept
  ["estimate", ownClause], // an estimate that one house in five is empty
  ["expectation", withOf], // expectations of a slow recovery
  ["fear", clauseOnly], // fears that the tower will fall
  ["feeling", ownClause], // the feeling among drivers that the toll is too high
  ["finding", clauseOnly], // the finding that rust was the cause
  ["insinuation", clauseOnly], // the insinuation that he was paid
  ["insistence", clauseOnly], // his insistence that he was asleep
  ["position", { ...ownClause, bare: false }], // its position that the tax is fair
  ["prediction", clauseOnly], // the prediction that prices will fall
  ["proposition", { ...ownClause, bare: false }], // her proposition that tolls pay for roads
  ["protestation", clauseOnly], // his protestations that he slept
  ["remark", { ...ownClause, bare: false }], // his remark that drivers are lazy
  ["report", { ...ownClause, owned: "singular" }], // reports that the doors were locked, their report that …
  ["revelation", clauseOnly], // the revelation that the doors were locked
  ["ruling", ownClause], // a lower court’s ruling that the toll was lawful
  ["rumour", clauseOnly], // rumours that he will resign
  ["rumor", clauseOnly], // rumors that he will resign
  ["speculation", clauseOnly], // speculation that he will resign
  ["stance", { ...ownClause, bare: false }], // her stance that the tax is fair
  ["statement", ownClause], // the statement that the doors were locked
  ["suggestion", clauseOnly], // suggestions that he was paid
  ["suspicion", clauseOnly], // the suspicion that he was paid
  ["testimony", clauseOnly], // testimony that the doors were locked
  ["theory", { ...ownClause, owned: "singular" }], // theories that rust was the cause, their theory that …
  ["view", ownClause], // the view that tolls pay for roads
  ["warning", clauseOnly], // warnings that the tower will fall
  ["concern", toldClause], // concerns that the tower will fall
  ["worry", toldClause], // worries that the tower will fall
  ["notion", ownClause], // the notion that tolls pay for roads
  ["confirmation", ownClause], // the firm’s confirmation that the doors were locked
  ["defence", ownClause], // his defence that he slept
  ["defense", ownClause], // his defense that he slept
  ["explanation", ownClause], // the firm’s explanation that the doors had jammed
  ["hypothesis", ownClause], // the team’s hypothesis that rust was the cause
  ["observation", ownClause], // her observation that the wall was new
  ["reassurance", ownClause], // the mayor’s reassurance that the bridge is safe
  ["criticism", { ...clauseOnly, bare: false }], // criticism that the toll is too high
  ["unease", toldClause], // unease among drivers that the toll will rise
  ["dictum", { ...ownClause, bare: false }], // her dictum that tolls pay for roads
  ["maxim", { ...ownClause, bare: false }], // her maxim that tolls pay for roads
  ["disclosure", clauseOnly], // the disclosure that the doors were locked
  ["hint", clauseOnly], // a hint that he will resign
  ["consensus", toldClause], // a consensus that the toll is too high
  ["hope", toldClause], // the hope that he will resign
  ["optimism", toldClause], // optimism that the strike will end
  ["perception", toldClause], // the perception that he was paid
  ["realization", toldClause], // her realization that he was paid
  ["recognition", toldClause], // the recognition that the toll is too high
  ["skepticism", toldClause], // skepticism that the strike will end
  ["talk", toldClause], // talk that he will resign
  ["assessment", { ...ownClause, bare: false }], // the bank’s assessment that prices had peaked
  ["concession", { ...ownClause, bare: false }], // the firm’s concession that the doors were locked
  ["counterclaim", ownClause], // the firm’s counterclaim that he had slept
  ["forecast", { ...ownClause, bare: false, owned: "singular" }], // forecasts that prices will fall, the bank’s forecast that …
  ["hunch", ownClause], // his hunch that rust was the cause
  ["implication", toldClause], // the implication that he was paid
  ["innuendo", { ...clauseOnly, bare: false }], // innuendo that he was paid
  ["mantra", { ...ownClause, bare: false }], // her mantra that tolls pay for roads
  ["pronouncement", { ...ownClause, bare: false }], // the mayor’s pronouncement that the strike was over
]);

/** Nouns that are somebody’s statement with a clause only: "his judgment that it was safe", but no claim in "questioned his judgment". */
const clauseNouns: ReadonlyMap<string, Frames> = new Map([
  ["analysis", { ...ownClause, bare: false }], // the bank’s analysis that prices had peaked
  ["conviction", { ...ownClause, bare: false }], // her conviction that the sea is rising
  ["excuse", ownClause], // his excuse that he slept
  ["impression", { ...ownClause, bare: false }], // her impression that the board was bored
  ["judgement", { ...ownClause, bare: false }], // the inspector’s judgement that the stairs were unsafe
  ["judgment", { ...ownClause, bare: false }], // the inspector’s judgment that the stairs were unsafe
  ["justification", { ...ownClause, bare: false }], // the firm’s justification that the trees were rotten
  ["lie", { ...ownClause, bare: false }], // his lie that he slept
  ["line", { ...ownClause, bare: false }], // the mayor’s line that tolls pay for roads
  ["opinion", { ...ownClause, bare: false }], // his opinion that the tower is ugly
  ["reasoning", { ...ownClause, bare: false }], // the court’s reasoning that the toll was a tax
  ["reply", { ...ownClause, bare: false }], // his reply that he slept
  ["response", { ...ownClause, bare: false }], // his response that he slept
  ["retort", { ...ownClause, bare: false }], // his retort that he slept
  ["sense", toldClause], // a sense that the talks have failed
  ["story", { ...ownClause, bare: false }], // his story that he slept
  ["verdict", { ...ownClause, bare: false }], // the inspector’s verdict that the stairs were unsafe
]);

/** All nouns that take a clause for what is said. */
export const nounFrames: ReadonlyMap<string, Frames> = new Map([...claimNouns, ...clauseNouns]);

/** Verbs that make a figure of speech with "belief": "It beggars belief that nobody knew." */
export const beggaring: ReadonlySet<string> = new Set(["beggar", "defy"]);

/** Verbs for what is done about charges that nobody has brought yet: "The prosecutor has not ruled out fraud charges." */
export const unmade: ReadonlySet<string> = new Set(["rule", "consider", "weigh", "mull"]);

/** Nouns that say of what kind a charge is, and not what was done: "He faces drug charges." */
export const chargeKinds: ReadonlySet<string> = new Set(
  "drug felony firearm gun misdemeanor weapon weapons".split(" "),
);

/** Of these the ones whose "that" opens a relative clause where the verb lacks its object: "remarks that she made in May". */
export const remarked: ReadonlySet<string> = new Set(
  "analysis comment implication judgement judgment line opinion position remark reply response stance story".split(
    " ",
  ),
);

/** What whoever has a claim does with it: "the claim, made by Lund, that he slept". */
export const making: ReadonlySet<string> = new Set("air level make raise repeat voice".split(" "));

/** Verbs without an object that say something with such a noun: "The striker replied with a claim that he had been pushed." */
export const replying: ReadonlySet<string> = new Set(
  "answer begin close conclude counter end finish hit open react reply respond retort start".split(
    " ",
  ),
);
