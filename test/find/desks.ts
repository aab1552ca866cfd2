import type { Family } from "./fill.ts";
import { claims, names } from "./said.ts";

/** Frames in the language of the desks of a newsroom: business, courts, live pages, science, obituaries, politics and sport. */
export const desks: Readonly<Record<string, Family>> = {
  "occasions and whose view it is": {
    frames: [
      "[Speaker] <said> in a trading update {that clause}.",
      "[Speaker] <said> in an unusually blunt letter {that clause}.",
      "[Speaker] <warned> in a market update {that clause}.",
      "{Clause}, at least <according to> [speaker].",
      "[Speaker] <said> {by 2010 half of all homes would be empty}.",
      "{Clause}, as [speaker] <put it>.",
      "{“Clause,”} [speaker] <fired back>.",
    ],
    speakers: names,
    clauses: claims,
  },
  "claims answered in the passive": {
    frames: [
      [
        "{The suggestion that clause} <was dismissed> by [speaker].",
        "The <suggestion> {that clause} was dismissed by speaker.",
      ],
      [
        "<Claims> {that clause} were rejected by speaker.",
        "{Claims that clause} <were rejected> by [speaker].",
      ],
      [
        "<Rumours> {that clause} were neither confirmed nor denied by speaker.",
        "{Rumours that clause} <were neither confirmed nor denied> by [speaker].",
      ],
    ],
    speakers: names,
    clauses: claims,
  },
  "results and deals": {
    frames: [
      "In a filing with the regulator, [speaker] <said> {clause}.",
      "[Speaker] <said> in a stock exchange announcement {that clause}.",
      "[Speaker, which employs 400 people], <said> {clause}.",
      "[Speaker] <blamed> {the weather for the fall in sales}.",
      "[Speaker] <said> this morning {that clause}.",
      "[Speaker] <insisted> yesterday {that clause}.",
      "[Speaker] <has/have signalled> {that clause}.",
      "[Speaker] <hinted> on Tuesday {that clause}.",
    ],
    speakers: [
      "Lisse plc",
      "the bank",
      "the tiles group Harland Tate",
      "food and drink maker Marsh Brothers",
      "Northline Ferries",
      "the broadcaster",
    ],
    clauses: [
      "profits | fell 12% in the first half",
      "demand | had slowed in Asia",
      "trading | remained tough",
      "the deal | would close by June",
      "the two firms | had held talks",
    ],
  },
  "in court": {
    frames: [
      "[Speaker] <told> the Old Bailey {that clause}.",
      "[Speaker] <told> a jury at Lisse Crown Court {that clause}.",
      "Giving evidence, [speaker] <said> {clause}.",
      "Under cross-examination, [speaker] <admitted> {that clause}.",
      "[Speaker] <accepted> under questioning {that clause}.",
      "In mitigation, [speaker] <said> {clause}.",
      "[Speaker], defending, <said> {clause}.",
      "Opening the case, [speaker] <alleged> {that clause}.",
      "In his ruling, [speaker] <found> {that clause}.",
    ],
    speakers: [
      "the prosecutor",
      "Mr Keller",
      "Judge Ada Holm",
      "the defence barrister, Rita Lund,",
      "a detective",
    ],
    clauses: claims,
  },
  "as it happens": {
    frames: [
      "[Speaker] <tweeted> {that clause}.",
      "[Speaker] <confirmed> in the past few minutes {that clause}.",
      "{“Clause,”} [speaker] <posted> on Facebook.",
      "Earlier today [speaker] <said> {clause}.",
      "As we reported earlier, [speaker] <says/say> {clause}.",
      "[Speaker] <has/have just said> {that clause}.",
      "[Speaker] <told> Radio Lisse a few moments ago {that clause}.",
      "Speaking at the scene, [speaker] <said> {clause}.",
      "{It will be}, [speaker] <said>, {a hard winter}.",
    ],
    speakers: ["Dana Reyes", "+police", "the mayor", "+union leaders", "a Home Office spokeswoman"],
    clauses: claims,
  },
  "what research finds": {
    frames: [
      "{Clause}, [speaker] <reported> today.",
      "[Their work] <suggests> {that clause}.",
      "[The findings, published in Tides], <suggest> {that clause}.",
      "[Speaker] <cautioned>, however, {that clause}.",
    ],
    speakers: [
      "+researchers at Vesper University",
      "+the team",
      "Prof Ada Holm, who led the study,",
      "+the authors",
    ],
    clauses: [
      "the virus | came from bats",
      "the drug | has no effect on pain",
      "half of all reefs | may die by 2050",
      "sleep | protects the heart",
    ],
  },
  "a life told": {
    frames: [
      "[Speaker] <later recalled> {that clause}.",
      "[Speaker] <wrote> in his memoirs {that clause}.",
      "[Speaker] <remembered> {that clause}.",
      "[Speaker] <once said> {that clause}.",
      "[Speaker] <liked to say> {that clause}.",
      "{“Clause,”} [speaker] <wrote> in 1987.",
    ],
    speakers: [
      "her brother, Alan,",
      "Dana Reyes",
      "the painter",
      "his publisher",
      "a former pupil",
    ],
    clauses: [
      "he | was never late",
      "she | hated the sea",
      "the farm | had burned down",
      "nobody | had taught her to read",
    ],
  },
  "on the trail": {
    frames: [
      "At a rally in Norwick, [speaker] <told> supporters {that clause}.",
      "On the Senate floor, [speaker] <argued> {that clause}.",
      "[Speaker] <told> CNN’s Amy Rook {that clause}.",
      "[Speaker] <said> in an interview with the Ledger {that clause}.",
      "[Speaker] <said> during Tuesday’s debate {that clause}.",
      "[Speaker] <has/have repeatedly suggested> {that clause}.",
      "[Speaker] <told> donors in a private call {that clause}.",
      "[Speaker] doubled down on Monday, <saying> {clause}.",
      [
        "[Speaker] <brushed off> {the report}, insisting that clause.",
        "[Speaker] brushed off the report, <insisting> {that clause}.",
      ],
      "But [speaker] was more blunt, <saying> {that clause}.",
      "Asked by reporters about the leak, [speaker] <said> {clause}.",
    ],
    speakers: [
      "Sen. Orla Fenn",
      "the governor",
      "Gov. Tom Keller, a Republican,",
      "+aides to Fenn",
      "a White House spokesman",
      "Fenn’s campaign",
    ],
    clauses: claims,
  },
  "after the match": {
    frames: [
      "[Speaker] <believes/believe> {clause}.",
      "[Speaker] <insists/insist> {clause}.",
      "Afterwards [speaker] <said> {clause}.",
      "After the final whistle, [speaker] <said> {clause}.",
      "{“Clause,”} <added> [speaker].",
      "{“Clause,”} [speaker] <shot back>.",
    ],
    speakers: [
      "Lisse boss Paul Tully",
      "the striker",
      "the 34-year-old",
      "Norwick captain Amy Rook",
      "United chairman Tom Keller",
    ],
    clauses: [
      "the referee | got it wrong",
      "the team | deserved to win",
      "the club | will not sell him",
      "his players | were tired",
    ],
  },
};
