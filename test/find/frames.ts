import type { Family, Frame } from "./fill.ts";

/** A speaker: plural where "+" stands before it; with an apposition that a comma closes where one ends it. */
const people = [
  "Dana Reyes",
  "Mr Shaw",
  "the mayor",
  "+critics",
  "a spokesman for the bank",
  "the report",
  "+police",
  "the Norwick Herald",
  "Prof Ada Holm, of Norwick University,",
  "+union leaders",
  "Tory MP Alan Pryce",
];

const single = ["Dana Reyes", "Mr Shaw", "the mayor", "the report", "the Norwick Herald"];

const heads = [...single, "+critics", "+police", "+union leaders", "Tory MP Alan Pryce"];

const longer = [
  "the bank's chief economist, Alan Pryce,",
  "+one in three voters",
  "a Home Office spokeswoman",
  "+researchers at Vesper University",
  "the 46-year-old",
  "Norwick Council",
  "Lisse plc",
  "Mr Pryce's lawyer, Ada Holm,",
  "+40 per cent of drivers",
  "+opponents of the plan",
  "the Bank of Orland",
  "+Reyes and Keller",
  "Lord Pryce of Lisse",
  "former minister Tom Keller",
  "the Lisse-based firm",
  "a senior White House official",
  "the head of the union, Rita Lund,",
];

/** A clause, its subject parted from its predicate. */
const plain = [
  "the bridge | is unsafe",
  "the new law | will cost jobs",
  "house prices | fell sharply in May",
  "the two firms | had met in secret",
  "the council | has no plans to close the pool",
  "Mr Keller | knew about the leak",
  "most of the patients | were given the wrong drug",
  "inflation | may rise again next year",
];

const deeds = [
  "Tom Keller | taking bribes from builders",
  "the bank | hiding its losses",
  "ministers | misleading parliament over the war",
  "the club | failing to protect its fans",
  "the government | breaking its promise to nurses",
];

const idle = ["it | would take years to repair the damage", "there | was no evidence of a fault"];

const knotty = [
  "if the vote fails, the firm | will leave the town",
  "a third of the money, which came from the state, | was lost",
  "neither the chairman nor the board | knew of the loss",
  "what happened | was a disgrace",
  "the number of people out of work | rose by 12,000 to 1.4 million",
  "more than 300 jobs | are at risk at its plants in Lisse and Norwick",
  "no decision | had been made",
  "only one in ten | had been paid",
  "plans to build a new road | were on hold",
  "Lisse United | are ready to win the league",
  "the firm | is considering a bid for its rival",
  "children as young as six | had been left alone",
  "unless the law is changed, more people | will die",
  "he | was sorry for what he had done",
];

const around = [
  "{Subject}, [speaker] <said>, {predicate}.",
  "{Subject}, <said> [speaker], {predicate}.",
  "{Subject}, <says/say> [speaker], {predicate}.",
  "{Subject}, <according to> [speaker], {predicate}.",
  "{Subject}, [speaker] <believes/believe>, {predicate}.",
];

/** Whoever speaks, and whatever is said. */
const anywhere = [
  "[Speaker] <said> {clause}.",
  "[Speaker] <said> {that clause}.",
  "[Speaker] <says/say> {clause}.",
  "[Speaker] <has/have warned> {that clause}.",
  "[Speaker] <told> reporters on Monday {that clause}.",
  "{Clause}, <according to> [speaker].",
  "[Speaker] <claimed> on Monday {that clause}.",
  "[Speaker] <added> {that clause}.",
  "[Speaker] <made it clear> {that clause}.",
  "In a statement on Friday, [speaker] <said> {clause}.",
  "[Speaker] <said in a statement> {that clause}.",
  "[Speaker] <argued> {that clause}.",
  "[Speaker] <denied> {that clause}.",
  "[Speaker] <revealed> on Tuesday {that clause}.",
  "[Speaker] <has/have denied> {that clause}.",
  "[Speaker] <agreed> {that clause}.",
  "[Speaker], meanwhile, <said> {clause}.",
  "[Speaker] <told> a news conference in Norwick {that clause}.",
  "[Speaker] <wrote> on Friday {that clause}.",
  "[Speaker] <estimated> {that clause}.",
  "[Speaker] <confirmed> on Thursday {that clause}.",
  "{Clause}, <it has been claimed>.",
  "Meanwhile, [speaker] <argued> {that clause}.",
  "[Speaker] <confirmed> {that clause}.",
];

/** Where what is said has no commas, numbers or conditions of its own. */
const plainly = [
  "[Speaker] <told> the Norwick Times {clause}.",
  "<According to> [speaker], {clause}.",
  "But [speaker] <insists/insist> {clause}.",
  "However, [speaker] <said> {clause}.",
  "[Speaker] <said> on Friday {clause}.",
  "Asked about the plan, [speaker] <said> {clause}.",
  "<In the view of> [speaker], {clause}.",
  "[Speaker] <is/are convinced> {that clause}.",
  "[Speaker] left the meeting early, <saying> {clause}.",
  "[Speaker] <went on to say> {that clause}.",
  "[Speaker] <said> at the time {that clause}.",
  "[Speaker] <said> in a letter to the minister {that clause}.",
  "<It has been claimed> {that clause}.",
  "[Speaker] <suggests/suggest> {clause}.",
];

/** Where who speaks is short as well. */
const briefly = [
  "[Speaker] <believes/believe> {clause}.",
  "{Clause}, <said> [speaker].",
  "{Clause}, <says/say> [speaker].",
  "{Clause}, [speaker] <told> reporters on Tuesday.",
  "Asked whether second, [speaker] <said> {clause}.",
  "[Speaker] <also said> {clause}.",
  "Last week [speaker] <said> {clause}.",
  "In an interview with the Norwick Times, [speaker] <said> {clause}.",
  "{Clause}, [speaker] <said>.",
  "But {clause}, [speaker] <said>.",
  "[Speaker] <would say> only {that clause}.",
];

/** Where a name, or one body, speaks. */
const known = [
  "{Clause}, [speaker] <said>.",
  "{Clause}, [speaker] <says/say>.",
  "But {clause}, [speaker] <said>.",
  "As [speaker] <pointed out>, {clause}.",
  "[Speaker] <fears/fear> {clause}.",
  "{Clause}, [speaker] <told> the Norwick Times.",
  "In an interview with the Norwick Times, [speaker] <said> {clause}.",
  "[Speaker] <is/are adamant> {that clause}.",
  "{Clause}, <claimed> [speaker].",
  "{Clause}, [speaker] <has/have warned>.",
  "{Clause}, [speaker] <revealed> yesterday.",
];

const several: readonly Frame[] = [
  "[Speaker] <said> {clause and that second}.",
  [
    "[Speaker] <said> {clause}, adding that second.",
    "[Speaker] said clause, <adding> {that second}.",
  ],
  [
    "[Speaker] <said> {clause} but added that second.",
    "[Speaker] said clause but <added> {that second}.",
  ],
  [
    "[Speaker] <said> {clause} and warned that second.",
    "[Speaker] said clause and <warned> {that second}.",
  ],
  "{Clause and second}, [speaker] <said>.",
  [
    "[Speaker] <said> {clause}, but the union said second.",
    "Speaker said clause, but [the union] <said> {second}.",
  ],
  [
    "[Speaker] <said> {clause}, and the union warned that second.",
    "Speaker said clause, and [the union] <warned> {that second}.",
  ],
  [
    "{Speaker said clause}, <according to> [the Norwick Times].",
    "[Speaker] <said> {clause}, according to the Norwick Times.",
  ],
];

const nouns: readonly Frame[] = [
  "<It was reported> last week {that clause}.",
  "<It is feared> {that clause}.",
  "There are <fears> {that clause}.",
  "There have been <reports> {that clause}.",
  "The minister resigned amid <claims> {that clause}.",
  "[Speaker] <is/are reported to have said> {that clause}.",
  "{Clause}, <it is claimed>.",
  [
    "[Speaker] <dismissed> {suggestions that clause}.",
    "Speaker dismissed <suggestions> {that clause}.",
  ],
  ["[Speaker] <rejected> {claims that clause}.", "Speaker rejected <claims> {that clause}."],
  "The talks ended with a <warning> from [speaker] {that clause}.",
  "The deal failed despite <assurances> from [speaker] {that clause}.",
  "[Speaker] <was/were quoted as saying> {that clause}.",
  "[Speaker] <issued a warning> {that clause}.",
  "The vote was lost by speaker, [who] <said> {clause}.",
  "The letter, in which [speaker] <claims/claim> {that clause}, was leaked.",
];

const accusations: readonly Frame[] = [
  "[Speaker] <accused> {subject of predicate}.",
  "[Speaker] <has/have accused> {subject of predicate}.",
  "[Speaker] <described> {subject as “a disgrace to the town”}.",
  "[Speaker] criticised subject, <saying> {the plan had failed}.",
  "[Speaker] <dismissed> {subject as “a joke”}.",
  "[Speaker] <told> subject {that the deal was dead}.",
  "[Speaker] <warned> subject {that the deal was dead}.",
];

const quoted: readonly Frame[] = [
  "{“Clause,”} [speaker] <said>.",
  "{“Clause,”} <said> [speaker].",
  "[Speaker] <said:> {“Clause.”}",
  "[Speaker] <warned:> {“Clause.”}",
  "{“Clause,”} [speaker] <said>. {“Second.”}",
  "{“Clause,”} <said> [speaker], {“and second.”}",
  "{“Clause,”} [speaker] <told> the Norwick Times.",
  "Speaking on Monday, [speaker] <said:> {“Clause.”}",
  "[Speaker] <said> {that “clause”}.",
  "{“Clause,”} [speaker] <told> the Norwick Times. {“Second.”}",
  "{“Clause,”} [speaker] <said>, {“and second.”}",
  "[Speaker] <said:> {“Clause. Second.”}",
  "[Speaker] <said>, {“Clause.”}",
  "[Speaker] <added:> {“Clause.”}",
  "{“Clause,”} <said> [speaker]. {“Second. We will close it.”}",
  "{“Clause!”} [speaker] <said>.",
  "{“Clause – and second,”} [speaker] <said>.",
  "{“Clause,”} [speaker] <says/say>. {“Second.”}",
  [
    "[Speaker] <said> {nobody knew}, adding: “Clause.”",
    "[Speaker] said nobody knew, <adding:> {“Clause.”}",
  ],
  "{“Clause,”} [speaker] <wrote> on Twitter.",
  "{“Clause,”} [speaker] <said in a statement> on Friday.",
  "{“Clause,”} [speaker] <said> at a news conference in Lisse.",
  "[Speaker] <insisted> {“clause”}.",
  "[Speaker, who saw the crash], <said:> {“Clause.”}",
  "But {“clause,”} [speaker] <said>.",
  "{“Clause,”} <concluded> [speaker].",
  "{“Clause,”} <explained> [speaker].",
  "{“Clause,”} [speaker] <warned>.",
  "{“Clause,”} [speaker] <went on>.",
  "{“Clause,”} <agreed> [speaker].",
  "[Speaker] <said> {the bridge was “a danger to us all”}.",
  "[Speaker] <said> {that “no one” had told him}.",
  "[Speaker] <said> {nobody was “remotely aware” of the “terrible” fault}.",
  "[Speaker] <described> {the bridge as “a danger to us all”}.",
  "[Speaker] <called> {the plan “a sick joke”}.",
];

export const families: Readonly<Record<string, Family>> = {
  "anyone says anything": {
    frames: anywhere,
    speakers: people,
    clauses: [...plain, ...idle, ...knotty],
  },
  "a long source": { frames: [...anywhere, ...plainly], speakers: longer, clauses: plain },
  "a plain clause": {
    frames: [...plainly, ...briefly],
    speakers: people,
    clauses: [...plain, ...idle],
  },
  "one who is known": {
    frames: [...known, ...around],
    speakers: single,
    clauses: plain.filter((clause) => clause !== "Mr Keller | knew about the leak"),
  },
  "two clauses": { frames: several, speakers: people, clauses: plain },
  "a noun says it": { frames: nouns, speakers: heads, clauses: plain },
  "accused and called names": { frames: accusations, speakers: people, clauses: deeds },
  "in quotation marks": { frames: quoted, speakers: people, clauses: plain },
};
