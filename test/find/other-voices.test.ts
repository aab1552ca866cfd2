import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Who speaks beside whom, and where what one says ends before another. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // a short name in brackets behind a whole one is no subject of its own
  [
    "Prices rose in May, the Office for Quays (OFQ) said on Thursday, up from 2% in April.",
    "the Office for Quays (OFQ) | said | Prices rose in May",
  ],
  [
    "Prices, the Office for Quays (OFQ) said, rose in May.",
    "the Office for Quays (OFQ) | said | Prices … rose in May",
  ],
  [
    "“Prices rose,” said the Office for Quays (OFQ).",
    "the Office for Quays (OFQ) | said | “Prices rose,”",
  ],
  // who urges, disputes or turns down is another than who was said to speak
  [
    "Bill cuts tolls by half, study says, but critics urge caution\n\nIt was done in May.",
    "study | says | Bill cuts tolls by half",
  ],
  [
    "Study: Pill cuts pain by half, but critics urge caution\n\nIt was done in May.",
    "Study | : | Pill cuts pain by half",
  ],
  [
    "Study: Naps help, but critics question its methods\n\nIt was done in May.",
    "Study | : | Naps help",
  ],
  [
    "Study: Naps help, but tea does not\n\nIt was done in May.",
    "Study | : | Naps help, but tea does not",
  ],
  [
    "Poll: Most voters back school bond, but opponents vow to fight on\n\nIt was held in May.",
    "Poll | : | Most voters back school bond",
  ],
  [
    "The board said that it had “full confidence” in him, and Lund himself laughed off the talk.",
    "The board | said | that it had “full confidence” in him",
    "Lund himself | laughed off | the talk",
  ],
  [
    "The union said it backed the plan, and the manager dismissed the report.",
    "The union | said | it backed the plan",
    "the manager | dismissed | the report",
  ],
  [
    "She said the firm ignored the rules, and its managers dismissed her complaints.",
    "She | said | the firm ignored the rules, and its managers dismissed her complaints",
    "its managers | dismissed | her complaints",
  ],
  // a person without an article is the subject of a headline, whatever is taken for its verb
  // a headline’s labels: an office, a camp, a poll without a verb, "no", quoted words, "I" of who does something
  ["WHO chief: Fever 'far from over'\n\nIt rained.", "WHO chief | : | Fever 'far from over'"],
  ["Missing mayor: Police find car on pier\n\nIt rained."],
  ["Holm camp: Toll hurts the poor\n\nIt rained.", "Holm camp | : | Toll hurts the poor"],
  [
    "Poll: Holm and Berg in dead heat in Lisse\n\nIt rained.",
    "Poll | : | Holm and Berg in dead heat in Lisse",
  ],
  ["Poll: The best of the year\n\nIt rained."],
  ["Berg: No deal on pier\n\nKim Berg spoke.", "Berg | : | No deal on pier"],
  ["Berg: Trip of a lifetime\n\nKim Berg spoke."],
  ["Berg: City 'the best of all'\n\nKim Berg spoke.", "Berg | : | City 'the best of all'"],
  ["Ada Holm Backs Kim Berg: I Was Wrong\n\nIt rained.", "Ada Holm | : | I Was Wrong"],
  // but not a rubric, a question, a league’s news, a place, nor "I" of who has only seen it
  ["General: Stocks, bonds and gold\n\nIt rained."],
  ["Chief: Fire damage at school\n\nIt rained."],
  ["Book: How to Win at Chess\n\nIt rained."],
  ["Lawsuit: Holm v Berg heard in June\n\nIt rained."],
  ["Lisse League: No change at top\n\nIt rained."],
  ["Ukraine: We answer your questions\n\nIt rained."],
  ["Japan: How we lost our way\n\nIt rained."],
  ["Ada Holm Wins Lisse Cup: I Watched It All\n\nIt rained."],
  ["Lisse Pier fire: Firm sold doors\n\nIt rained."],
  ["Poll: The cost of saving Berg\n\nIt rained."],
  ["Poll: Voters sour on Holm\n\nThe poll was held in May.", "Poll | : | Voters sour on Holm"],
  ["Police: Man shot wife\n\nIt was late.", "Police | : | Man shot wife"],
  // the verb of a noun that opens its sentence with a clause
  ["Reports that the mill would close sparked anger.", " | Reports | that the mill would close"],
  [
    "Rumours that Solmu would merge with Alto gripped traders.",
    " | Rumours | that Solmu would merge with Alto",
  ],
  [
    "Fears that the river will flood have grown since the rain began.",
    " | Fears | that the river will flood",
  ],
  ["Claims that he left when the bell rang.", " | Claims | that he left when the bell rang"],
  [
    "The claim that the bridge was safe and the town had checked it was false.",
    " | claim | that the bridge was safe and the town had checked it",
  ],
  [
    "Warnings that the mill will close are overblown, an expert has said.",
    " | Warnings | that the mill will close",
    "an expert | has said | Warnings that the mill will close are overblown",
  ],
  [
    "Reports that the mill would close and 200 jobs would go sparked anger.",
    " | Reports | that the mill would close and 200 jobs would go",
  ],
  // whom "himself" stresses says so
  [
    "The minister, Hal Greaves, has himself accused officials of delays.",
    "The minister, Hal Greaves | accused | officials of delays",
  ],
  // behind a quotation a noun phrase and what is set off behind it stand before their verb, and who is told stands behind
  [
    "“It held,” Kim Dolan, who works in the tower, told the Ledger.",
    "Kim Dolan, who works in the tower | told | “It held,”",
  ],
  [
    "“It held,” the mayor, who was there, told the Tide newspaper.",
    "the mayor, who was there | told | “It held,”",
  ],
  [
    "“It held,” Kim Dolan, whose brother drowned, told Radio Lisse.",
    "Kim Dolan, whose brother drowned | told | “It held,”",
  ],
  // a participle has no more for its source than the relative clause that the sentence opens with
  [
    "Mayor Jo Lam, who lives nearby, denied having a stake, adding that she had sold the land.",
    "Mayor Jo Lam, who lives nearby | denied | having a stake",
    "Mayor Jo Lam, who lives nearby | adding | that she had sold the land",
  ],
  [
    "Mayor Jo Lam, whose husband, a builder, owns the land, said it was hers.",
    "Mayor Jo Lam, whose husband, a builder, owns the land | said | it was hers",
  ],
  // "&" joins the parts of a name
  [
    "Ada Dunne of the consultancy Hobbs & Co said prices would fall.",
    "Ada Dunne of the consultancy Hobbs & Co | said | prices would fall",
  ],
  [
    "Ada Dunne of the broker Penhale & Co reckons the sale will fail.",
    "Ada Dunne of the broker Penhale & Co | reckons | the sale will fail",
  ],
  // what was done to what the content is about is told in it, unlike what a rival did
  [
    "Records show that the lien was released in May, 14 months after it was filed.",
    "Records | show | that the lien was released in May, 14 months after it was filed",
  ],
  [
    "Lund said the pier was safe, a day after a rival called it a trap.",
    "Lund | said | the pier was safe",
  ],
  // a title in quotation marks has its verb behind the cue and the paper
  [
    "“Night Ferry,” wrote Ada Holm in the Tide, is “a long yawn.”",
    "Ada Holm | wrote | “Night Ferry,” … is “a long yawn.”",
  ],
  // no verb in the plural stands behind a noun in the singular
  [
    "In Lisse the head of the union, Ada Holm, welcomed the news but said it was late.",
    "the head of the union, Ada Holm | said | it was late",
  ],
  ["Fishing leaders in Lisse say it is late.", "Fishing leaders in Lisse | say | it is late"],
  ["She said leaving Lisse was hard.", "She | said | leaving Lisse was hard"],
  ["The hotel blamed a burst pipe.", "The hotel | blamed | a burst pipe"],
  ["Hotel blamed a leak\n\nRun by clerks, it is shut.", "Hotel | blamed | a leak"],
  [
    "The union claims that a crane fell and that the port tried to hide it.",
    "The union | claims | that a crane fell and that the port tried to hide it",
  ],
  // what takes up what was said is answered behind its own noun
  ["It would cost a million, a figure the council disputes.", "the council | disputes | a figure"],
  [
    "The port blamed a fault, an explanation that two members of its own crew later contradicted.",
    "The port | blamed | a fault",
    "two members of its own crew | later contradicted | an explanation",
  ],
  [
    "He was paid twice, an allegation both men have denied.",
    "both men | have denied | an allegation",
  ],
  ["The lake rose a metre, a figure the engineers use."],
  ["It was an account of land disputes."],
  // quoted words that lead up to a clause are not said by its subject
  [
    "Mr Lund, citing “the old magic,” said the pier could pay for itself.",
    "Mr Lund | citing | “the old magic,”",
    "Mr Lund | said | the pier could pay for itself",
  ],
  [
    "Lund, who calls himself “the fixer,” said workers were ready.",
    "Lund, who calls himself “the fixer,” | said | workers were ready",
  ],
  [
    "The pier, “the pride of Lisse,” said the mayor, is safe.",
    "the mayor | said | The pier, “the pride of Lisse,” … is safe",
  ],
  // who or what is found, recalled or called by a name says nothing
  [
    "The fossil, said to be the oldest bird, was found in a cave.",
    " | said | The fossil … to be the oldest bird",
  ],
  [
    "About 212,000 portable space heaters sold at big-box stores are being recalled because they can overheat.",
  ],
  ["Adults who took the drug, called Solmol, slept longer."],
  [
    "The mayor, a former judge, called the plan a fraud.",
    "The mayor, a former judge | called | the plan a fraud",
  ],
  // in what somebody says a thing is no statement besides
  [
    "In its annual statement the port argues that its costs have fallen.",
    "the port | argues | that its costs have fallen",
  ],
  ["In his view the plan is unfair.", "his | view | the plan is unfair"],
  // estimates that tell no owner, and who speaks of what
  [
    "By some estimates, the flood cost a million.",
    "some estimates | By | the flood cost a million",
  ],
  ["By her count, the town lost 40 buses.", "her | count | the town lost 40 buses"],
  ["By the end of May, 400 had left."],
  ["Harding, on taxes: “We will not raise them.”", "Harding | : | “We will not raise them.”"],
  ["On taxes: “We will not raise them.”"],
  // behind a broadcaster's letters a word in small ones begins what it is told
  [
    "Experts told the BBC people should stay at home.",
    "Experts | told | people should stay at home",
  ],
  ["Lund told CNN voters were tired.", "Lund | told | voters were tired"],
  // a plural between commas has its verb behind the cue
  ["Voters, she said, “tune this stuff out.”", "she | said | Voters … “tune this stuff out.”"],
  // a participle behind a comma goes on from who spoke before it
  [
    "The union attacked the plan, warning hundreds of jobs would go.",
    "The union | warning | hundreds of jobs would go",
  ],
  [
    "Lund said it was late, adding prices would rise.",
    "Lund | said | it was late",
    "Lund | adding | prices would rise",
  ],
  [
    "The mayor told reporters the pier was shut, adding work would start soon.",
    "The mayor | told | the pier was shut",
    "The mayor | adding | work would start soon",
  ],
  [
    "“It was late,” said Lund, adding the rents would go up.",
    "Lund | said | “It was late,”",
    "Lund | adding | the rents would go up",
  ],
  // what is told in a clause beside is no cue of the quotation before it
  [
    "Ada Holm called it “a farce,” while Paul Berg, writing in the Tide, hailed it as the film of the year.",
    "Ada Holm | called | it “a farce,”",
    "Paul Berg | hailed | it as the film of the year",
  ],
  [
    "Jurors were shown CCTV footage which, the Crown says, shows Ms Marsh leaving the ward with a bag.",
    "the Crown | says | CCTV footage which … shows Ms Marsh leaving the ward with a bag",
  ],
  [
    "Orbix recalled its model last year after users complained that hinges snapped.",
    "users | complained | that hinges snapped",
  ],
  [
    "Lund called that result “an outlier,” noting that the sample was old.",
    "Lund | called | that result “an outlier,”",
    "Lund | noting | that the sample was old",
  ],
  [
    "The agency declined to confirm or deny an inquiry.",
    "The agency | declined | to confirm or deny an inquiry",
  ],
  [
    "The port said fans had been struck, an allegation Rovers said they would look into.",
    "The port | said | fans had been struck",
    "Rovers | said | they would look into",
  ],
  [
    "He was taken to hospital, the club said, but is expected to play on Tuesday.",
    "the club | said | He was taken to hospital … but is expected to play on Tuesday",
    " | is expected | He … to play on Tuesday",
  ],
  // clauses without "that" behind a long subject
  [
    "Residents fear the loss of the mill will hurt the town.",
    "Residents | fear | the loss of the mill will hurt the town",
  ],
  [
    "Fans reckon the new stand on the hill will be full by May.",
    "Fans | reckon | the new stand on the hill will be full by May",
  ],
  ["The man who believes the word of the mayor is here."],
  ["Lund reckons a move to Tarn."],
  [
    "Officials made clear Monday they have no plans to close it.",
    "Officials | made clear | they have no plans to close it",
  ],
  ["She made clear his role in the affair."],
  [
    "The survey found most drivers say the toll is unfair.",
    "The survey | found | most drivers say the toll is unfair",
    "drivers | say | the toll is unfair",
  ],
  [
    "The poll showed a majority of registered voters say the council should act.",
    "The poll | showed | a majority of registered voters say the council should act",
    "a majority of registered voters | say | the council should act",
  ],
  [
    "Ryan said “such men, they’ve got no place here.”",
    "Ryan | said | “such men, they’ve got no place here.”",
  ],
  ["Lund said “no” to the plan."],
  // a conjunction before a source looks forward, so that a refusal stays whole
  [
    "The studio, Parallax, did not immediately respond to a request for comment, but a person with knowledge of the casting said the part had gone to Berg.",
    "The studio, Parallax | did not immediately respond | to a request for comment",
    "a person with knowledge of the casting | said | the part had gone to Berg",
  ],
  // the verb of what is said may be the first of the words that are quoted
  [
    "Brandt has rebuffed the bid, saying the offer “undervalues” the firm.",
    "Brandt | saying | the offer “undervalues” the firm",
  ],
  [
    "Ms Low resigned, saying the board “fundamentally misunderstood” the trade.",
    "Ms Low | saying | the board “fundamentally misunderstood” the trade",
  ],
  ["The union said the “terms” were bad.", "The union | said | the “terms” were bad"],
  ["Experts doubt it.", "Experts | doubt | it"],
  [
    "A clerk called police to say that a man had a knife.",
    "A clerk | to say | that a man had a knife",
  ],
  ["A clerk called police to the shop."],
  ["Under EU takeover rules it has until Friday."],
  ["The court rules it must pay.", "The court | rules | it must pay"],
  ["Lund faced an allegation he settled without a word."],
  ["Instead of calling himself a liberal, Lund left."],
  ["Somebody who refuses to comment on it is hiding something."],
  [
    "“That’s what they told us when they left,” he said.",
    "he | said | “That’s what they told us when they left,”",
  ],
  ["The trust failed to report three deaths."],
  ["The navy said both were in port.", "The navy | said | both were in port"],
  [
    "Boss tells US senators warnings were heeded\n\nHe spoke on Monday.",
    "Boss | tells | warnings were heeded",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
