import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where a source begins and ends. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // who speaks behind his cue has what tells of him, but not where or when he says it
  [
    "“It fell,” said Rita Lund, whose son was among the victims.",
    "Rita Lund, whose son was among the victims | said | “It fell,”",
  ],
  [
    "While the owners back it, clerks at the yard said the crew had lied.",
    "clerks at the yard | said | the crew had lied",
  ],
  ["It fell, claimed Sen. Jon Tully (R-Ohio).", "Sen. Jon Tully (R-Ohio) | claimed | It fell"],
  ["It fell, wrote Dana Reyes in the Ledger.", "Dana Reyes | wrote | It fell"],
  [
    "It fell, said a spokesman for the bank on Tuesday.",
    "a spokesman for the bank | said | It fell",
  ],
  [
    "According to Dana Reyes, a lawyer who has helped dozens, the bridge fell.",
    "Dana Reyes, a lawyer who has helped dozens | According to | the bridge fell",
  ],
  [
    "According to Alan Pryce, head of shares at the bank, the bridge fell.",
    "Alan Pryce, head of shares at the bank | According to | the bridge fell",
  ],
  [
    "It fell, according to Rita Lund, whose son was hurt.",
    "Rita Lund, whose son was hurt | according to | It fell",
  ],
  [
    "Jane Berg told the BBC’s Today programme the bridge fell.",
    "Jane Berg | told | the bridge fell",
  ],
  // a person or a paper that opens the sentence speaks, and not the firm or the place behind its preposition
  [
    "The former chief executive of US cable firm Vesper has told a jury that it was safe.",
    "The former chief executive of US cable firm Vesper | has told | that it was safe",
  ],
  [
    "Newspaper reports in Norway have suggested that the bridge was closed.",
    "Newspaper reports in Norway | have suggested | that the bridge was closed",
  ],
  [
    "She said tests carried out in Bergen had shown that it was safe.",
    "She | said | tests carried out in Bergen had shown that it was safe",
    "tests | had shown | that it was safe",
  ],
  // behind a clause of its own
  [
    "The lock was broken in May and its maker, Vesper Software, says a new one has been fitted since June.",
    "its maker, Vesper Software | says | a new one has been fitted since June",
  ],
  [
    "The bank and its chairman, Orla Fenn, say it is safe.",
    "The bank and its chairman, Orla Fenn | say | it is safe",
  ],
  // with an age
  ["Standish, 31, has denied that it fell.", "Standish, 31 | has denied | that it fell"],
  // before a clause that goes on with what is said
  [
    "Sales volumes dropped 1.3% from May, the Office for Quays said, as shoppers stayed away in the weeks before Easter.",
    "the Office for Quays | said | Sales volumes dropped 1.3% from May … as shoppers stayed away in the weeks before Easter",
  ],
  // of a refusal behind what was said
  [
    "A spokesman confirmed that a letter had been received but refused to comment further.",
    "A spokesman | confirmed | that a letter had been received",
    "A spokesman | refused | to comment further",
  ],
  // a verb that takes no noun for its object has its source behind it, whatever commas stand before
  [
    "Prices rose in Lund, Brook and Holm, said the report.",
    "the report | said | Prices rose in Lund, Brook and Holm",
  ],
  [
    "The use of the pier is large, say analysts Kelso Research.",
    "analysts Kelso Research | say | The use of the pier is large",
  ],
  [
    "The pier held, said a new study by Lisse University.",
    "a new study by Lisse University | said | The pier held",
  ],
  ["“It held,” said a study by the port.", "a study by the port | said | “It held,”"],
  ["It fell in May, admitted the mayor.", "the mayor | admitted | It fell in May"],
  [
    "It could pose a threat to rights, predicted union leader Rita Lund.",
    "union leader Rita Lund | predicted | It could pose a threat to rights",
  ],
  [
    "Rita Lund, who fell ill, admitted the theft.",
    "Rita Lund, who fell ill | admitted | the theft",
  ],
  [
    "It fell, and Rita Lund, the mayor, admitted the theft.",
    "Rita Lund, the mayor | admitted | the theft",
  ],
  [
    "The pier is worth a million, a spokesman for the bank said.",
    "a spokesman for the bank | said | The pier is worth a million",
  ],
  [
    "Sales rose by 1% in May, the Office for Quays (OFQ) said on Thursday.",
    "the Office for Quays (OFQ) | said | Sales rose by 1% in May",
  ],
  [
    "Growth is slowing, warned the bank’s chief economist, Hugh Lamb.",
    "the bank’s chief economist, Hugh Lamb | warned | Growth is slowing",
  ],
  [
    "Some experts believe the virus, which spreads by email, was written in Orland.",
    "Some experts | believe | the virus, which spreads by email, was written in Orland",
  ],
  [
    "Two people, who spoke on condition of anonymity, said the board would vote Friday.",
    "Two people, who spoke on condition of anonymity | said | the board would vote Friday",
  ],
  [
    "The organisers could not find it, a spokesman admitted.",
    "a spokesman | admitted | The organisers could not find it",
  ],
  // between a subject and its verb too, with a hearer and a time
  [
    "The real cause, Rita Lund told the panel on Monday, was a leak.",
    "Rita Lund | told | The real cause … was a leak",
  ],
  [
    "They, analysts at Holm Bank say, have not done enough.",
    "analysts at Holm Bank | say | They … have not done enough",
  ],
  [
    "The mayor’s plan, say engineers for the port, never worked.",
    "engineers for the port | say | The mayor’s plan … never worked",
  ],
  [
    "The mayor, who left in May, said the pier was safe.",
    "The mayor, who left in May | said | the pier was safe",
  ],
  [
    "The pier, the quay and the lock are shut, Dana Reyes said Sunday.",
    "Dana Reyes | said | The pier, the quay and the lock are shut",
  ],
  // what opens the sentence is no part of who speaks, with a comma behind it or without
  ["Last week Dana Reyes said the bridge was safe.", "Dana Reyes | said | the bridge was safe"],
  [
    "In March Northline Bank said the bridge was safe.",
    "Northline Bank | said | the bridge was safe",
  ],
  ["Yesterday Lisse plc said the bridge was safe.", "Lisse plc | said | the bridge was safe"],
  ["Monday’s Ledger said the bridge was safe.", "Monday’s Ledger | said | the bridge was safe"],
  [
    "Earlier this month engineers at the port said the bridge was safe.",
    "engineers at the port | said | the bridge was safe",
  ],
  [
    "Announcing its results, analysts at Holm Bank said trade was slow.",
    "analysts at Holm Bank | said | trade was slow",
  ],
  [
    "In an interview with the Ledger, a spokesman for the port said the bridge was safe.",
    "a spokesman for the port | said | the bridge was safe",
  ],
  [
    "At a hearing in Lisse, Jane Berg, 54, from Tarn, testified that the bridge was safe.",
    "Jane Berg, 54, from Tarn | testified | that the bridge was safe",
  ],
  ["In Lisse, Orland, the mayor said it fell.", "the mayor | said | it fell"],
  // where somebody spoke is no part of who he is, on what condition is
  ["Berg, in an interview, said the pier was safe.", "Berg | said | the pier was safe"],
  ["Berg, speaking in Lisse, said the pier was safe.", "Berg | said | the pier was safe"],
  [
    "An adviser, speaking on condition of anonymity, said the vote was close.",
    "An adviser, speaking on condition of anonymity | said | the vote was close",
  ],
  [
    "A spokesman for the United States attorney declined to comment.",
    "A spokesman for the United States attorney | declined | to comment",
  ],
  [
    "Lucy Oakes, a clerk who says she is ill, recalled a call from the owner.",
    "who | says | she is ill",
    "Lucy Oakes, a clerk who says she is ill | recalled | a call from the owner",
  ],
  [
    "Separate figures from the Office for Harbour Data suggest that trade fell.",
    "Separate figures from the Office for Harbour Data | suggest | that trade fell",
  ],
  // a text says what it says, and not who made it or had it made; nor does a date do anything
  [
    "A report commissioned by the Pell Board last year found that it rained.",
    "A report commissioned by the Pell Board last year | found | that it rained",
  ],
  // what an outlet is stands before its name
  [
    "He was held on Monday, local broadcaster KTVB reports.",
    "local broadcaster KTVB | reports | He was held on Monday",
  ],
  // behind a text stands who gave it out
  [
    "A fact sheet lawmakers released Monday says the toll is unfair.",
    "A fact sheet lawmakers released Monday | says | the toll is unfair",
  ],
  [
    "The row came as a report by the Institute for Lisse Wages suggested that it rained.",
    "a report by the Institute for Lisse Wages | suggested | that it rained",
  ],
  // a capital in the midst of a line is a name’s
  ["Tenants’ group Fair Say believes the rents are too high."],
  [
    "The charity Action Now warned that the rents were too high.",
    "The charity Action Now | warned | that the rents were too high",
  ],
  // who goes on to say more, and whom a paper quotes
  [
    "“It was bad,” said coach Winston Tull before admitting that he was glad.",
    "coach Winston Tull | said | “It was bad,”",
    "coach Winston Tull | admitting | that he was glad",
  ],
  [
    "Mr Hill was quoted by a Lisse newspaper as saying that rents would fall.",
    "Mr Hill | was quoted by a Lisse newspaper as saying | that rents would fall",
  ],
  [
    "Mr Hill was reported as saying that rents would fall.",
    "Mr Hill | was reported as saying | that rents would fall",
  ],
  ["Ministers brushed aside the claims.", "Ministers | brushed aside | the claims"],
  // when it was said, and after what, is no part of who said it
  [
    "It went to the lender, which last week predicted that rents would fall.",
    "which | predicted | that rents would fall",
  ],
  [
    "It went to the lender, which last year admitted that it was slow.",
    "which | admitted | that it was slow",
  ],
  [
    "It went to the bank, which on Tuesday said that rents would fall.",
    "which | said | that rents would fall",
  ],
  [
    "The figures come a day after the Council of Lenders revealed that loans had fallen.",
    "the Council of Lenders | revealed | that loans had fallen",
  ],
  // an office that opens with a participle, but not what somebody does beside
  [
    "“It was bad,” said Neil Garrod, managing director of Solmu.",
    "Neil Garrod, managing director of Solmu | said | “It was bad,”",
  ],
  ["“It was bad,” said Neil Garrod, facing a ban.", "Neil Garrod | said | “It was bad,”"],
  [
    "Ms Fenn herself hit back at the claims, accusing the board of fraud.",
    "Ms Fenn | hit back at | the claims",
    "Ms Fenn | accusing | the board of fraud",
  ],
  [
    "The court is expected to rule by the end of the month.",
    " | is expected | The court … to rule by the end of the month",
  ],
  ["Nonsense, said Ms Berg: it was counted.", "Ms Berg | said | Nonsense … it was counted"],
  // short for "has"
  ["He's said he will go.", "He | 's said | he will go"],
  ["While he's said it was late, Berg stayed.", "he | 's said | it was late"],
  ["It's said that he left.", " | It's said | that he left"],
  [
    "Hackers backing President Rob Berg took the account, tweeting that a bomb had gone off.",
    "Hackers backing President Rob Berg | tweeting | that a bomb had gone off",
  ],
  // what one is said to have written, and whom another is said to have called what
  [
    "Lund said Rob Berg wrote to his wife in May, telling her that he was ill.",
    "Lund | said | Rob Berg wrote to his wife in May",
    "Rob Berg | telling | that he was ill",
  ],
  [
    "Lund defended the plan, which Berg opposed, saying it was cheap.",
    "Lund | saying | it was cheap",
  ],
  ["Lund met the clerk, who left in May, saying he was ill.", "who | saying | he was ill"],
  [
    "Lund said he wrote to his wife in May, adding that she was ill.",
    "Lund | said | he wrote to his wife in May",
    "Lund | adding | that she was ill",
  ],
  [
    "Ms Fenn told the jury that Berg had called the clerk a liar.",
    "Ms Fenn | told | that Berg had called the clerk a liar",
    "Berg | had called | the clerk a liar",
  ],
  [
    "Ms Fenn told a hearing in Lisse that Berg had accused her of lying.",
    "Ms Fenn | told | that Berg had accused her of lying",
    "Berg | had accused | her of lying",
  ],
  ["It is a plan that Berg called a disgrace.", "Berg | called | a plan that … a disgrace"],
  [
    "According to the bank, however, rents would fall.",
    "the bank | According to | rents would fall",
  ],
  // where somebody speaks, and when, says nothing; and who calls a thing something goes on from his cue
  [
    "Rob Berg was overheard at the grill saying that it was late.",
    "Rob Berg | saying | that it was late",
  ],
  ["Rob Berg resigned in London citing ill health.", "Rob Berg | citing | ill health"],
  [
    "There was a note on the door saying that the shop was shut.",
    "a note on the door | saying | that the shop was shut",
  ],
  [
    "Berg says he admires Lund and calls her “a whole town's teacher”.",
    "Berg | says | he admires Lund",
    "Berg | calls | her “a whole town's teacher”",
  ],
  // what opens the sentence is the source, not what a participle or a clause without a pronoun says of it
  [
    "Officers examining that fire have said it was no accident.",
    "Officers examining that fire | have said | it was no accident",
  ],
  [
    "An advertisement his campaign began showing in May says Berg lied.",
    "An advertisement | says | Berg lied",
  ],
  [
    "One leading owner, who asked not to be named, said the bid was low.",
    "One leading owner, who asked not to be named | said | the bid was low",
  ],
  [
    "He had a voice in it, said a former spokesman for the town's Harbour Board, Rob Berg, who ran it.",
    "a former spokesman for the town's Harbour Board, Rob Berg | said | He had a voice in it",
  ],
  // a plural has a verb behind it, where that may be a noun too
  ["Its mailers allege that Berg lied.", "Its mailers | allege | that Berg lied"],
  ["Officials privately dispute that account.", "Officials | privately dispute | that account"],
  [
    "Critics on the town council accuse her of giving away the store.",
    "Critics on the town council | accuse | her of giving away the store",
  ],
  // nor is what he does beside, and that he is an instance
  ["Berg, facing a strike at the port, said he would stay.", "Berg | said | he would stay"],
  ["Berg, for example, said he would stay.", "Berg | said | he would stay"],
  // what stands behind the preposition of a source is none, whatever the tree says
  [
    "A study published in the journal Tides said that the sea was warm.",
    "A study published in the journal Tides | said | that the sea was warm",
  ],
  [
    "People close to the talks say that the pier was safe.",
    "People close to the talks | say | that the pier was safe",
  ],
  // numbers and pairs behind their cue, and sources that end with a bracket
  [
    "The pier is unsafe, said one in three voters.",
    "one in three voters | said | The pier is unsafe",
  ],
  ["The pier is unsafe, said Reyes and Keller.", "Reyes and Keller | said | The pier is unsafe"],
  [
    "According to the mayor, a third of the money, which came from the state, was lost.",
    "the mayor | According to | a third of the money, which came from the state, was lost",
  ],
  ["Lund said what happened was a disgrace.", "Lund | said | what happened was a disgrace"],
  ["Lund recalled what it was like when he was young."],
  ["Berg, on Friday, said he would stay.", "Berg | said | he would stay"],
  // who is called something between commas speaks, and not whoever is behind the cue
  [
    "The mayor, Ada Holm, says the minister, Jon Moss, has been late.",
    "The mayor, Ada Holm | says | the minister, Jon Moss, has been late",
  ],
  [
    "The pier, says Ada Holm, a clerk at Lisse Council, is rotten.",
    "Ada Holm, a clerk at Lisse Council | says | The pier … is rotten",
  ],
  // nor what the clause behind the subject ends with
  [
    "Those who had the operation reported no loss.",
    "Those who had the operation | reported | no loss",
  ],
  ["Cooks who saw it, Berg said, were tired.", "Berg | said | Cooks who saw it … were tired"],
  // a pronoun that ends a clause between commas is no subject
  [
    "Ada Berg, who wrote it, argued that it was sound.",
    "Ada Berg, who wrote it | argued | that it was sound",
  ],
  ["“It is over,” said Berg, referring to the strike.", "Berg | said | “It is over,”"],
  [
    "Several cooks, including Berg, said they were tired.",
    "Several cooks, including Berg | said | they were tired",
  ],
  [
    "Ada Berg, managing director of the port, said she would stay.",
    "Ada Berg, managing director of the port | said | she would stay",
  ],
  // behind the clause of a noun or of a cue it is the source of the cue who goes on
  [
    "Berg denied the suggestion that the vote would be stolen, saying there was no sign of it.",
    "Berg | denied | the suggestion that the vote would be stolen",
    " | suggestion | that the vote would be stolen",
    "Berg | saying | there was no sign of it",
  ],
  [
    "Berg apologized for the notes after they came out, saying it had rained.",
    "Berg | saying | it had rained",
  ],
  [
    "Berg rejected the idea that the pier would be a drag, saying it was safe.",
    "Berg | rejected | the idea that the pier would be a drag",
    "Berg | saying | it was safe",
  ],
  [
    "Berg has threatened to veto the bill that allows lawsuits against the firm, arguing it was late.",
    "Berg | arguing | it was late",
  ],
  // and of words that he issues he, not the words nor to whom they go
  ["The board issued a statement saying it rained.", "The board | saying | it rained"],
  [
    "The board has found an old note saying it rained.",
    "The board | has found | an old note saying it rained",
    "an old note | saying | it rained",
  ],
  ["Berg sent an email to supporters saying it rained.", "Berg | saying | it rained"],
  // and behind a conjunction of a verb of another form than that of the clause before it
  [
    "Berg has condemned what he calls the pier “swindle” and cast the vote as a mistake.",
    "he | calls | what … the pier “swindle”",
    "Berg | cast | the vote as a mistake",
  ],
  ["He turned bitter, finally saying it was a farce.", "He | finally saying | it was a farce"],
  // the whole name, with what determines it
  [
    "The Nurses’ Foundation welcomed the research but said more work was needed.",
    "The Nurses’ Foundation | said | more work was needed",
  ],
  // the land or state behind a town is no subject
  [
    "The mill in Gary, Indiana, says it will close.",
    "The mill in Gary, Indiana | says | it will close",
  ],
  [
    "Lockling, which is based in Austin, Texas, says it is sorry.",
    "Lockling, which is based in Austin, Texas | says | it is sorry",
  ],
  // how much is said of a number
  [
    "As many as 30 percent of clerks say it rained.",
    "As many as 30 percent of clerks | say | it rained",
  ],
  ["Up to ten clerks said it rained.", "Up to ten clerks | said | it rained"],
  ["Fewer than ten of us said it rained.", "Fewer than ten of us | said | it rained"],
  // all that a body is for
  [
    "The Department for Culture, Media and Sport said it was late.",
    "The Department for Culture, Media and Sport | said | it was late",
  ],
  [
    "A spokesman for the Ministry of Housing, Communities and Local Government said it was late.",
    "A spokesman for the Ministry of Housing, Communities and Local Government | said | it was late",
  ],
  [
    "The Rail, Maritime and Transport Union said it was late.",
    "The Rail, Maritime and Transport Union | said | it was late",
  ],
  // not when it was said
  ["Harrowgate last night dismissed the claims.", "Harrowgate | dismissed | the claims"],
  [
    "Candidate Marcus Lund on Tuesday denied taking bribes.",
    "Candidate Marcus Lund | denied | taking bribes",
  ],
  // not who a relative clause about it ends with
  ["Officials who saw the plan said it rained.", "Officials who saw the plan | said | it rained"],
  // nor who made the document
  [
    "A study by analysts Jupiter Research suggested that it rained.",
    "A study by analysts Jupiter Research | suggested | that it rained",
  ],
  // of a participle behind a preposition not the noun that it hangs on
  ["She ran the risk of claiming that it rained.", "She | claiming | that it rained"],
  // from behind the commas of what opens the sentence
  // a possessive behind the cue opens the source, whatever the tree hangs on the cue
  ["“It was late,” said its editor, Ada Berg.", "its editor, Ada Berg | said | “It was late,”"],
  [
    "“Nine in ten leaf holes were made by caterpillars,” writes its author, Dr Ada Lunn.",
    "its author, Dr Ada Lunn | writes | “Nine in ten leaf holes were made by caterpillars,”",
  ],
  // the verb of a clause beside the name is none of the cue
  [
    "Mayor Orla Halm, who is up for re-election in November, conceded that the city had been slow.",
    "Mayor Orla Halm, who is up for re-election in November | conceded | that the city had been slow",
  ],
  [
    "Culture Secretary Ida Lovell, asked about the row in the Commons, said it was not for ministers to edit programmes.",
    "Culture Secretary Ida Lovell | said | it was not for ministers to edit programmes",
  ],
  [
    "One, who worked in Port Ellin and spoke on the condition of anonymity, said supervisors handed out scripts.",
    "One, who worked in Port Ellin and spoke on the condition of anonymity | said | supervisors handed out scripts",
  ],
  [
    "Small, who attended the rally on Wednesday, said that it rained.",
    "Small, who attended the rally on Wednesday | said | that it rained",
  ],
  [
    "Lind, after the scandal about her use of private email broke in March, initially said that it rained.",
    "Lind | initially said | that it rained",
  ],
  // past a bracket and a time
  [
    "Rep. Brad Lind (D-Lisse) last month joked to the chair that it rained.",
    "Rep. Brad Lind (D-Lisse) | joked | that it rained",
  ],
  // behind a quotation a capital, whatever it looks like
  ["“It rained,” Tully told the Argus.", "Tully | told | “It rained,”"],
  // before a quotation also of a past that looks like a participle
  ["Another person tweeted: “It rained.”", "Another person | tweeted: | “It rained.”"],
  [
    "An analysis two years ago concluded that it rained.",
    "An analysis | concluded | that it rained",
  ],
  // of a participle behind a comma whoever the sentence is about, not a clause that describes a noun in it
  [
    "A court blocked a law that would have removed anyone who skipped two votes, finding that it was unfair.",
    "A court | finding | that it was unfair",
  ],
  // before a relative pronoun past the time to the noun
  [
    "Lund faced trouble after a post on his page this week that appeared to say he had lied.",
    "a post on his page | appeared to say | he had lied",
  ],
  // unless the time dates a document
  [
    "A poll released Tuesday showed that Berg was ahead.",
    "A poll released Tuesday | showed | that Berg was ahead",
  ],
  // a list without a comma before its "and", of which the tree hangs more than one on the verb
  [
    "Teachers, nurses and bus drivers said they would strike.",
    "Teachers, nurses and bus drivers | said | they would strike",
  ],
  [
    "After the vote, clerks, nurses and a priest told the Ledger it was late.",
    "clerks, nurses and a priest | told | it was late",
  ],
  [
    "The chairman, chief executive and finance director said profits fell.",
    "The chairman, chief executive and finance director | said | profits fell",
  ],
  // and what is none: a time, a place and what the two tell of before a comma
  [
    "Last week, nurses and drivers said they would go.",
    "nurses and drivers | said | they would go",
  ],
  [
    "In Norvik, nurses and drivers said they would go.",
    "nurses and drivers | said | they would go",
  ],
  ["The cut, nurses and drivers say, is cruel.", "nurses and drivers | say | The cut … is cruel"],
  // no subject stands behind "of"
  [
    "A poll of 400 registered Latino voters found that half were away.",
    "A poll of 400 registered Latino voters | found | that half were away",
  ],
  [
    "A study of 12 retired local miners said they were ill.",
    "A study of 12 retired local miners | said | they were ill",
  ],
  ["Lund praised a video of her slamming his remarks.", "her | slamming | his remarks"],
  // "that" stands for the claim where the next cue is behind a comma
  [
    "Lund disputed that, saying no offer had been made.",
    "Lund | disputed | that",
    "Lund | saying | no offer had been made",
  ],
  // who is near to a thing speaks, not the thing
  [
    "A person close to the fund said it was ready to name directors.",
    "A person close to the fund | said | it was ready to name directors",
  ],
  // without the preposition before it and the pronoun behind it
  [
    "She pointed to a 2022 study that found that the dust was toxic.",
    "a 2022 study | found | that the dust was toxic",
  ],
  // of an object clause without its pronoun only the subject
  [
    "She suggested that Lund was lying, something Lund denies.",
    "She | suggested | that Lund was lying",
    "Lund | denies | something",
  ],
  // past a relative clause to the noun it is about
  [
    "A man whose dog died told the court that he had seen nothing.",
    "A man whose dog died | told | that he had seen nothing",
  ],
  [
    "A person close to the owner, who asked not to be named, said the bid was dead.",
    "A person close to the owner, who asked not to be named | said | the bid was dead",
  ],
  [
    "An official who was in the room backed him up, saying nobody had shouted.",
    "An official who was in the room | saying | nobody had shouted",
  ],
  // all that determines and joins it
  [
    "Four current and former officials said the plan was dead.",
    "Four current and former officials | said | the plan was dead",
  ],
  [
    "The owners, for their part, said the ship was sound.",
    "The owners | said | the ship was sound",
  ],
  // no part of the quotation
  [
    "“Somebody is behind this,” Farrow tweeted, “and somebody will pay.”",
    "Farrow | tweeted | “Somebody is behind this,” … “and somebody will pay.”",
  ],
  // past a clause set off to the subject of the cue before
  [
    "One singer, who did not want to be named, told reporters the result was “a joke” and claimed that voters had been pressed.",
    "One singer, who did not want to be named | told | the result was “a joke”",
    "One singer, who did not want to be named | claimed | that voters had been pressed",
  ],
  [
    "But the lawyer, Evan Brodsky, who left in March, confirmed the account.",
    "the lawyer, Evan Brodsky, who left in March | confirmed | the account",
  ],
  [
    "Several of the players said they were tired.",
    "Several of the players | said | they were tired",
  ],
  // the clause at the end is about the source
  [
    "Costs have doubled over the past four years, according to figures from the county, which plans to hire an accountant.",
    "figures from the county, which plans to hire an accountant | according to | Costs have doubled over the past four years",
  ],
  // with “has” the verb is no passive
  [
    "The MP for Harden Vale, Sir Roger Tait, who is due to speak, has called the plan “a crime”.",
    "Sir Roger Tait, who is due to speak | has called | the plan “a crime”",
  ],
  // whichever of two nouns did what a relative clause tells, the first one speaks
  [
    "Voters in Lisse who watched the vote said they were bored.",
    "Voters in Lisse who watched the vote | said | they were bored",
  ],
  [
    "On Friday, voters in Lisse who watched the vote said they were bored.",
    "voters in Lisse who watched the vote | said | they were bored",
  ],
  [
    "The mayor of the town that burned said she was sad.",
    "The mayor of the town that burned | said | she was sad",
  ],
  [
    "The owner of a firm in Lisse which makes ferries told the Ledger he was sad.",
    "The owner of a firm in Lisse which makes ferries | told | he was sad",
  ],
  // what somebody is, without an article, and as what he speaks
  [
    "Tam Rook, editor at large of The Tide, a paper for sailors, wrote: “It is over.”",
    "Tam Rook, editor at large of The Tide, a paper for sailors | wrote: | “It is over.”",
  ],
  [
    "As a presidential candidate, Lund has shown that he can win.",
    "Lund | has shown | that he can win",
  ],
  ["The lawyer, Ada Holm, said it was over.", "The lawyer, Ada Holm | said | it was over"],
  // whoever speaks for those whose mark of a possessive parts a name
  [
    "A spokesman for the Transport Workers’ Association accused the firm of lying.",
    "A spokesman for the Transport Workers’ Association | accused | the firm of lying",
  ],
  // how long after something it was said, and from when a text is
  [
    "The figures come a day after the Council of Lenders revealed that lending fell.",
    "the Council of Lenders | revealed | that lending fell",
  ],
  ["“It fell,” he said two days after the vote.", "he | said | “It fell,”"],
  [
    "She cited a bulletin from Thursday that said it would fall.",
    "a bulletin | said | it would fall",
  ],
  // a rank by its number
  [
    "The nation’s No. 3 carmaker said it lost millions.",
    "The nation’s No. 3 carmaker | said | it lost millions",
  ],
  // through whom, and from where
  ["Lund, through his lawyer, denied the claims.", "Lund | denied | the claims"],
  ["Lund denied the claims through a spokeswoman.", "Lund | denied | the claims"],
  ["Lund denied a walk through the park.", "Lund | denied | a walk through the park"],
  ["From the report: “The pier was rotten.”", "the report | : | “The pier was rotten.”"],
  // whom a pronoun stresses
  ["Rita Lund herself laughed off the talk.", "Rita Lund | laughed off | the talk"],
  ["Lund herself denied it.", "Lund herself | denied | it"],
  [
    "The minister, Rita Lund, has herself accused officials of lying.",
    "The minister, Rita Lund | accused | officials of lying",
  ],
  // whose firm has a name of two
  [
    "Rita Lund of the broker Holm & Co reckons sales will fall.",
    "Rita Lund of the broker Holm & Co | reckons | sales will fall",
  ],
  [
    "Rita Lund of Holm & Whitby estimates sales will drop 10%.",
    "Rita Lund of Holm & Whitby | estimates | sales will drop 10%",
  ],
  // who does one thing by another
  ["Rita Lund followed that by saying it rained.", "Rita Lund | saying | it rained"],
  ["Rita Lund drew laughs by claiming it rained.", "Rita Lund | claiming | it rained"],
  [
    "Rita Lund said that by claiming they had won they had lost.",
    "Rita Lund | said | that by claiming they had won they had lost",
  ],
  // or with it
  [
    "Rita Lund stunned the board with a claim that it rained.",
    "Rita Lund | claim | that it rained",
  ],
  ["Rita Lund opened with a claim that it rained.", "Rita Lund | claim | that it rained"],
  ["Rita Lund dealt with a claim that it rained.", " | claim | that it rained"],
  // whom he serves, but not whom he tells it
  [
    "“It fell,” said an adviser to Mayor Rita Lund.",
    "an adviser to Mayor Rita Lund | said | “It fell,”",
  ],
  ["“It fell,” said an aide to reporters.", "an aide | said | “It fell,”"],
  [
    "“It fell,” said a source close to Mayor Rita Lund.",
    "a source close to Mayor Rita Lund | said | “It fell,”",
  ],
  // whose friend it is, where no noun follows
  ["A friend of Lund’s said it fell.", "A friend of Lund’s | said | it fell"],
  ["A cousin of the mayor’s said it fell.", "A cousin of the mayor’s | said | it fell"],
  [
    "An old partner of Lund’s had told me it fell.",
    "An old partner of Lund’s | had told | it fell",
  ],
  [
    "The Lisse Land Trust argues in a lawsuit filed last month that clerks ignored evidence of harm.",
    "The Lisse Land Trust | argues | that clerks ignored evidence of harm",
  ],
  [
    "The union Banking Together warned that 30 jobs could go.",
    "The union Banking Together | warned | that 30 jobs could go",
  ],
  ["The Harbour Board later said it fell.", "The Harbour Board | later said | it fell"],
  ["A friend of Lund’s wife said it fell.", "A friend of Lund’s wife | said | it fell"],
  // two who speak together, whatever the tree makes of the first
  ["Jon Tully and his wife said it fell.", "Jon Tully and his wife | said | it fell"],
  ["“It fell,” Jon Tully and his wife said.", "Jon Tully and his wife | said | “It fell,”"],
  ["Neither Lund nor her lawyers said it fell.", "Neither Lund nor her lawyers | said | it fell"],
  ["Lund met the mayor and his wife said it fell.", "his wife | said | it fell"],
  // what a relative clause says of them goes on over "not"
  [
    "Clerks who were not involved in the sale said it fell.",
    "Clerks who were not involved in the sale | said | it fell",
  ],
  [
    "Clerks who were at the sale warned that it fell.",
    "Clerks who were at the sale | warned | that it fell",
  ],
  // a document that is dated between commas, not somebody behind the cue
  [
    "The report, published in May, said the owner, Rita Lund, took money.",
    "The report, published in May | said | the owner, Rita Lund, took money",
  ],
  [
    "The pier, built in May, said the owner, Rita Lund, was rotten.",
    "the owner, Rita Lund | said | The pier, built in May … was rotten",
  ],
  [
    "The club, relegated in May, said the owner, Rita Lund, was rotten.",
    "the owner, Rita Lund | said | The club, relegated in May … was rotten",
  ],
  [
    "The law, passed in May, said the owner, Rita Lund, was rotten.",
    "the owner, Rita Lund | said | The law, passed in May … was rotten",
  ],
  [
    "The report, published in May, said Rita Lund, its author, was rotten.",
    "Rita Lund, its author | said | The report, published in May … was rotten",
  ],
  // a verb in part or of another subject leaves its own to who speaks
  ["Clerks working at the quay claimed it fell.", "Clerks working at the quay | claimed | it fell"],
  [
    "A clerk they met at the quay claimed it fell.",
    "A clerk they met at the quay | claimed | it fell",
  ],
  // who needs a hearer and has none is told
  ["Jon Tully was tied up and told that it fell.", " | told | that it fell"],
  ["Jon Tully was tied up and told police that it fell.", "Jon Tully | told | that it fell"],
  // who is near to it speaks, whatever it is
  [
    "But a source close to the dressing room told the Ledger that it fell.",
    "a source close to the dressing room | told | that it fell",
  ],
  [
    "An official familiar with the matter said it fell.",
    "An official familiar with the matter | said | it fell",
  ],
  [
    "One official close to the talks said it fell.",
    "One official close to the talks | said | it fell",
  ],
  [
    "A total close to the target was lost, Rita Lund said.",
    "Rita Lund | said | A total close to the target was lost",
  ],
  // … as he does whom a clause or a participle tells, and not the thing at its end
  ["Those close to the mayor say it fell.", "Those close to the mayor | say | it fell"],
  [
    "The woman who found the body said it was cold.",
    "The woman who found the body | said | it was cold",
  ],
  [
    "Officers called to the scene said it was cold.",
    "Officers called to the scene | said | it was cold",
  ],
  ["Officers called for calm and said it fell.", "Officers | said | it fell"],
  [
    "Many of the people interviewed for this article said it fell.",
    "Many of the people interviewed for this article | said | it fell",
  ],
  [
    "Clerks whose shops burned down said it fell.",
    "Clerks whose shops burned down | said | it fell",
  ],
  // how exact a number is belongs to it
  [
    "More than a dozen former clerks said it fell.",
    "More than a dozen former clerks | said | it fell",
  ],
  ["Not everyone believes it fell.", "Not everyone | believes | it fell"],
  ["Just over half of those asked said it fell.", "Just over half of those asked | said | it fell"],
  [
    "She did not say all clerks believe it fell.",
    "She | did not say | all clerks believe it fell",
    "all clerks | believe | it fell",
  ],
  // in what and while what he said it is none of him, behind a clause about him too
  [
    "“It fell,” said Rita Lund, who led the panel, in an interview on Tuesday.",
    "Rita Lund, who led the panel | said | “It fell,”",
  ],
  [
    "“It fell,” said Rita Lund, the chair of the board in Lisse, a village of 30 people, as the crowd cheered.",
    "Rita Lund, the chair of the board in Lisse, a village of 30 people | said | “It fell,”",
  ],
  // denied by nobody, whatever stands between commas
  [
    "Rita Lund did not, however, deny that it fell.",
    "Rita Lund | did not, however, deny | that it fell",
  ],
  [
    "Rita Lund did not, of course, dispute that it fell.",
    "Rita Lund | did not, of course, dispute | that it fell",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
