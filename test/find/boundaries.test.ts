import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where a content begins and ends. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // a subject begins what is said, though a quotation parts it from its verb; and a quantity, whatever opens it
  [
    "Holt said the plan “seriously endangers” jobs and was “cruel”.",
    "Holt | said | the plan “seriously endangers” jobs and was “cruel”",
  ],
  ["Traders fear up to 40 stalls could close.", "Traders | fear | up to 40 stalls could close"],
  [
    "The union fears as many as 300 jobs could go.",
    "The union | fears | as many as 300 jobs could go",
  ],
  // a plural behind a noun is the verb of what is said, and what there is belongs to it
  [
    "Holt said the drug works and pointed out that it is cheap.",
    "Holt | said | the drug works",
    "Holt | pointed out | that it is cheap",
  ],
  ["Holt said the plan costs too much.", "Holt | said | the plan costs too much"],
  ["Holt said the boat shops were shut.", "Holt | said | the boat shops were shut"],
  ["Holt made it clear there was no money left.", "Holt | made it clear | there was no money left"],
  // on which day’s show it was said is none of it
  [
    "Holt said the plan had failed on Friday’s edition of “The Quay.”",
    "Holt | said | the plan had failed",
  ],
  [
    "Holt argued that the plan had failed on Friday’s “Quay Live.”",
    "Holt | argued | that the plan had failed",
  ],
  ["Holt said he fell during Friday’s show.", "Holt | said | he fell during Friday’s show"],
  ["Holt said he would appear on Friday’s show.", "Holt | said | he would appear on Friday’s show"],
  [
    "Holt said a clip on Friday’s show had upset her.",
    "Holt | said | a clip on Friday’s show had upset her",
  ],
  // nor is when somebody was told it, or a clause about those who were
  [
    "Holt told the Sunday Herald last month she had never met him.",
    "Holt | told | she had never met him",
  ],
  ["Holt told the Herald last month was the worst.", "Holt | told | last month was the worst"],
  [
    "Holt told a hearing in Lisse, where crowds had gathered, that the site was unsafe.",
    "Holt | told | that the site was unsafe",
  ],
  // a conjunction before the subject makes no difference
  [
    "But the real cost, Holt told the panel, is the loss of nurses.",
    "Holt | told | the real cost … is the loss of nurses",
  ],
  // a pronoun that hears it is none of what is told
  ["He told us sales had fallen.", "He | told | sales had fallen"],
  ["She told me 40 people left.", "She | told | 40 people left"],
  ["She told us one time to leave."],
  // what somebody was told is no other statement of hers
  [
    "She said she was given a key in May and told to keep it.",
    "She | said | she was given a key in May and told to keep it",
  ],
  [
    "She said she was given a key in May and told Berg to keep it.",
    "She | said | she was given a key in May",
  ],
  ["According to Berg, however, the pier is safe.", "Berg | According to | the pier is safe"],
  // nobody who is dismissed is a claim
  ["She was dismissed by the bank for theft."],
  ["The claim was dismissed by the bank.", "the bank | was dismissed | The claim"],
  // what is needed for it begins what is said, and an object what is quoted without it
  [
    "Teachers say for the school to survive they will have to raise funds.",
    "Teachers | say | for the school to survive they will have to raise funds",
  ],
  [
    "Lund accused the firm of “hiding a fault” and “quietly selling” the ferry.",
    "Lund | accused | the firm of “hiding a fault” and “quietly selling” the ferry",
  ],
  [
    "Berg cited reports that Lund said in a call that he was ready.",
    "Berg | cited | reports that Lund said in a call that he was ready",
    " | reports | that Lund said in a call that he was ready",
    "Lund | said | that he was ready",
  ],
  ["Ten drivers, all of whom said they were tired, left.", "all of whom | said | they were tired"],
  // the last of a list, of two infinitives and of “that sort of” belongs to the content
  [
    "Lund quit, citing slow growth, job losses and rising rents.",
    "Lund | citing | slow growth, job losses and rising rents",
  ],
  // and nobody does in what he has not given out
  ["There is no letter accusing Lund of theft."],
  [
    "Lund aired an ad Monday accusing her rival, the clerk Otto Berg, of letting crews live with rats.",
    "Lund | accusing | her rival, the clerk Otto Berg, of letting crews live with rats",
  ],
  ["He faces a suit accusing the firm of fraud.", "a suit | accusing | the firm of fraud"],
  ["Holm disputed that account of the night.", "Holm | disputed | that account of the night"],
  [
    "A girl who died told her mother she “did not think they believed her”, an inquest has heard.",
    " | has heard | A girl who died told her mother she “did not think they believed her”",
    "A girl who died | told | she “did not think they believed her”",
  ],
  // a clause that has its own object is no relative one
  [
    "Lund told the inquiry that clerks had rejected the claim.",
    "Lund | told | that clerks had rejected the claim",
    "clerks | had rejected | the claim",
  ],
  [
    "Lund told the court that doctors had dismissed her symptoms.",
    "Lund | told | that doctors had dismissed her symptoms",
  ],
  ["She founded a body linking crews to good jobs."],
  [
    "The union accused the firm of planning to sell shops and shut the fund.",
    "The union | accused | the firm of planning to sell shops and shut the fund",
  ],
  ["The mayor rejects that sort of talk.", "The mayor | rejects | that sort of talk"],
  // and no more than its phrase does, also where no full stop ends a headline
  [
    "The mayor rejects that kind of loose talk and will stay on",
    "The mayor | rejects | that kind of loose talk",
  ],
  ["Mayor rejects that sort of talk\n\nIt rained", "Mayor | rejects | that sort of talk"],
  // what stands beside the cue does not, nor whose word the claim is
  [
    "Berg lost the town by suggesting that voters were wrong and by mocking them.",
    "Berg | suggesting | that voters were wrong",
  ],
  [
    "He faced claims that he bit a guard, according to local papers.",
    "local papers | according to | He faced claims that he bit a guard",
    " | claims | that he bit a guard",
  ],
  ["Lund had dismissed it himself as recently as May.", "Lund | had dismissed | it"],
  // a title is no content, and signs say nothing for those who shout
  ["Lisse was hard, Berg said in her memoir, “A Long Road.”", "Berg | said | Lisse was hard"],
  [
    "Carrying signs that called Lund “a liar,” the marchers shouted “Shame on you.”",
    "signs | called | Lund “a liar,”",
    "the marchers | shouted | “Shame on you.”",
  ],
  // a condition leads into the quotation, and behind a comma or a dash a clause is parted
  [
    "If the bill fails, “I think we are lost,” Lund said.",
    "Lund | said | If the bill fails, “I think we are lost,”",
  ],
  [
    "She hopes to win in Lisse, which, her aides believe, would save the tour.",
    "her aides | believe | which … would save the tour",
  ],
  [
    "Berg said it was part of life — no different, he said, from a storm.",
    "Berg | said | it was part of life",
    "he | said | no different … from a storm",
  ],
  [
    "Claims that the ship was unsafe were denied by the firm, which said it had passed.",
    " | Claims | that the ship was unsafe",
    "the firm, which said it had passed | were denied | Claims that the ship was unsafe",
    "which | said | it had passed",
  ],
  [
    "Reports that Mr Keller knew about the leak were denied by the firm.",
    " | Reports | that Mr Keller knew about the leak",
    "the firm | were denied | Reports that Mr Keller knew about the leak",
  ],
  // an occasion with or without a verb’s look stands between the cue and “that”
  [
    "The bank warned in a market update that profits would fall.",
    "The bank | warned | that profits would fall",
  ],
  [
    "Berg said in an unusually blunt letter that the mailing breaks election law.",
    "Berg | said | that the mailing breaks election law",
  ],
  ["Berg said in a speech that was cheered in Lisse."],
  // a deadline is never when it was said
  [
    "The report says by 2050 the sea will have risen by a metre.",
    "The report | says | by 2050 the sea will have risen by a metre",
  ],
  // “at least” limits whose view it is, and how somebody puts a thing is about the clause around it
  [
    "The gala was a success, at least according to its sponsors.",
    "its sponsors | according to | The gala was a success",
  ],
  ["The town is a wreck, as Lund put it.", "Lund | put it | The town is a wreck"],
  ["The plan, as Lund put it, was “a wreck”.", "Lund | put it | The plan … was “a wreck”"],
  ["The plan was, as Lund put it, “a wreck”.", "Lund | put it | “a wreck”"],
  [
    "It was, in her opinion, the worst film she had seen.",
    "her | opinion | It was … the worst film she had seen",
  ],
  ["It will be, Berg said, a hard winter.", "Berg | said | It will be … a hard winter"],
  // a claim with a participle behind it is no clause
  [
    "The union disputed that account, saying rooms were free.",
    "The union | disputed | that account",
    "The union | saying | rooms were free",
  ],
  // what is complained of twice
  [
    "Tenants complained of damp and of mice in the kitchen.",
    "Tenants | complained of | damp and of mice in the kitchen",
  ],
  // a pronoun and a time behind it are no clause
  [
    "“I told the crew that on Monday,” said Lund.",
    "Lund | said | “I told the crew that on Monday,”",
  ],
  [
    "The owners, who bought it in May, believe theirs is the best offer.",
    "The owners, who bought it in May | believe | theirs is the best offer",
  ],
  ["Berg doubts tolls would help.", "Berg | doubts | tolls would help"],
  // what parts a relative pronoun from its verb is about the noun before it
  [
    "He met a dealer who, they say, was forced to sell it.",
    "they | say | a dealer who … was forced to sell it",
  ],
  [
    "She leads a firm that, critics say, hides its losses.",
    "critics | say | a firm that … hides its losses",
  ],
  // between commas behind an auxiliary stand a source and its cue
  [
    "It was, Mr Lund claimed, “the best bridge in a generation”.",
    "Mr Lund | claimed | It was … “the best bridge in a generation”",
  ],
  ["It would, it added, be wrong to wait.", "it | added | It would … be wrong to wait"],
  ["It was, said Mr Lund, a mistake.", "Mr Lund | said | It was … a mistake"],
  ["The model, she points out, was old.", "she | points out | The model … was old"],
  // what somebody comes for is no cue
  ["A minister comes to Lisse to tell us that trade is good."],
  // how far somebody goes the reporter tells
  [
    "The firm said it would close the mill but gave no further details.",
    "The firm | said | it would close the mill",
  ],
  [
    "The striker confirmed tempers had flared but could shed no light on the row.",
    "The striker | confirmed | tempers had flared",
  ],
  // who tells it is none of what somebody knew, nor when or against what somebody is told
  ["Mr Lund knew of the leak, critics say.", "critics | say | Mr Lund knew of the leak"],
  [
    "She warned that they were not told of it until it was too late.",
    "She | warned | that they were not told of it until it was too late",
  ],
  // an inserted clause with “as”, also where it is about a condition, or between dashes
  ["The plan, as Lund said on Friday, is late.", "Lund | said | The plan … is late"],
  [
    "The mine — as its owners admit — was never safe.",
    "its owners | admit | The mine … was never safe",
  ],
  [
    "If the bank is failing, as many analysts believe, the state must step in.",
    "many analysts | believe | the bank is failing",
  ],
  ["Lund — who denies the charge — will stand trial.", "who | denies | the charge"],
  ["The bank, it is claimed, hid its losses.", " | it is claimed | The bank … hid its losses"],
  // a subject and what is set off from it begin the clause, and what a plural takes up ends it
  [
    "Officials said the fire, the third in the area this month, was likely set on purpose.",
    "Officials | said | the fire, the third in the area this month, was likely set on purpose",
  ],
  [
    "Prosecutors say Berg took a million in cash, charges he denies.",
    "Prosecutors | say | Berg took a million in cash",
    "he | denies | charges",
  ],
  // not of a verb before “and that”, nor of a relative clause within it
  [
    "The judge said that Lund had shown no remorse and that only prison would do.",
    "The judge | said | that Lund had shown no remorse and that only prison would do",
  ],
  [
    "Prosecutors allege that Lund forged the letters and that his wife, who denies fraud, posted them.",
    "Prosecutors | allege | that Lund forged the letters and that his wife, who denies fraud, posted them",
    "who | denies | fraud",
  ],
  // a past behind a participle goes on from the verb before it
  [
    "He denied having lied, saying he had been confused, and apologised to the families.",
    "He | denied | having lied",
    "He | saying | he had been confused",
  ],
  // what parts a noun phrase is about that alone
  [
    "The bank cut jobs — a sign, analysts say, of deeper trouble.",
    "analysts | say | a sign … of deeper trouble",
  ],
  [
    "The mine will shut, a blow, the union says, to the whole valley.",
    "the union | says | a blow … to the whole valley",
  ],
  [
    "Lund has a plan, he said, for the port to grow.",
    "he | said | Lund has a plan … for the port to grow",
  ],
  [
    "The firm said sales, according to one study, had doubled.",
    "The firm | said | sales, according to one study, had doubled",
    "one study | according to | sales … had doubled",
  ],
  // what somebody did who is told of goes on, as does a list of what is to be done
  [
    "The clerk has said that Holm rang him and told him the deal was dead.",
    "The clerk | has said | that Holm rang him and told him the deal was dead",
    "Holm | told | the deal was dead",
  ],
  // what follows from it, what somebody did next and what is set right in brackets the reporter tells
  [
    "This sort of talk, the club claimed, breaks its rules, and so the player was fined.",
    "the club | claimed | This sort of talk … breaks its rules",
  ],
  ["Lund said he was sorry, then left the room.", "Lund | said | he was sorry"],
  ["He said the tax had doubled (it rose by a third).", "He | said | the tax had doubled"],
  ["He said it would cost £3m ($4m).", "He | said | it would cost £3m ($4m)"],
  ["The aide declined to comment, not wanting to anger Lund.", "The aide | declined | to comment"],
  // in what, and of which
  ["He portrayed the mayor as weak on crime.", "He | portrayed | the mayor as weak on crime"],
  [
    "Critics see Lund as the candidate most likely to win.",
    "Critics | see | Lund as the candidate most likely to win",
  ],
  // a second clause behind a quotation
  [
    "She said, “We are late,” and that the train had gone.",
    "She | said | “We are late,” and that the train had gone",
  ],
  // a noun phrase in quotation marks has its verb behind the cue
  [
    "“The bridge,” Lund said, would be closed until June.",
    "Lund | said | “The bridge,” … would be closed until June",
  ],
  [
    "“The old mill,” Ms Crane said, is “a death trap”.",
    "Ms Crane | said | “The old mill,” … is “a death trap”",
  ],
  // a clause goes on to its verb, whatever the tree makes of what stands before it
  [
    "Lind went further, predicting that the first boat to cross without the owner’s consent would be fined by June.",
    "Lind | predicting | that the first boat to cross without the owner’s consent would be fined by June",
  ],
  // what somebody says again, claims of himself, or does by his own account
  [
    "Lund repeated his claim that the vote was rigged.",
    "Lund | repeated his claim | that the vote was rigged",
  ],
  [
    "Berg renewed her allegation that the mayor took bribes.",
    "Berg | renewed her allegation | that the mayor took bribes",
  ],
  [
    "The league claims itself to be the voice of the poor.",
    "The league | claims | itself to be the voice of the poor",
  ],
  ["The move, by her own admission, was a mistake.", "her | admission | The move … was a mistake"],
  [
    "There are theories that the ship was sunk by a mine.",
    " | theories | that the ship was sunk by a mine",
  ],
  // what came of it, a heading and what was counted besides are no part of it
  [
    "The clerks were so worried that the roof might fall that they left.",
    "The clerks | were so worried | that the roof might fall",
  ],
  [
    "Costs: The plan would cost a million, according to Lund.",
    "Lund | according to | The plan would cost a million",
  ],
  [
    "The report found that the bank had lost its books, and estimated the loss at a million.",
    "The report | found | that the bank had lost its books",
    "The report | estimated | the loss at a million",
  ],
  [
    "Berg said she had no plans to leave and would not identify a successor.",
    "Berg | said | she had no plans to leave",
  ],
  [
    "The model, she points out, was run twice, and the finding held up.",
    "she | points out | The model … was run twice, and the finding held up",
  ],
  // what the reporter tells of the cue behind it
  [
    "Ticket prices must fall, the union has warned, as ministers met rail bosses in Lisse.",
    "the union | has warned | Ticket prices must fall",
  ],
  [
    "The vote was fair, Okoro’s office said Friday, two days after his rival called it a sham.",
    "Okoro’s office | said | The vote was fair",
    "his rival | called | it a sham",
  ],
  [
    "No jobs will go, the chairman insisted, hours after the gates were locked.",
    "the chairman | insisted | No jobs will go",
  ],
  [
    "The lake is clean, said Dana Pruitt, whose group tested the water.",
    "Dana Pruitt, whose group tested the water | said | The lake is clean",
  ],
  ["The dam, he said, will hold for years.", "he | said | The dam … will hold for years"],
  // and of what was said
  [
    "He said the club was “a family”, a phrase he has used before.",
    "He | said | the club was “a family”",
  ],
  [
    "He said the deal was dead, contrasting his view with that of Berg.",
    "He | said | the deal was dead",
  ],
  [
    "Lund said the bank had failed – noting that nobody had been warned.",
    "Lund | said | the bank had failed",
    "Lund | noting | that nobody had been warned",
  ],
  [
    "Aides are said to be worried about turnout, a claim dismissed by Lund.",
    " | are said | Aides … to be worried about turnout",
    "Lund | dismissed | a claim",
  ],
  [
    "The ministry declined to comment on the leak, though its staff were furious.",
    "The ministry | declined | to comment on the leak",
  ],
  // who thinks one thing and says another
  [
    "The board believes the fault is small and is advising drivers to wait.",
    "The board | believes | the fault is small",
  ],
  // but not what goes on by a contrast
  [
    "He said he was fired, not because he was late, but because he spoke up.",
    "He | said | he was fired, not because he was late, but because he spoke up",
  ],
  [
    "She said she had not signed the letter and never called a lawyer.",
    "She | said | she had not signed the letter and never called a lawyer",
  ],
  // whom it is said to is no part of it
  [
    "Lund told a meeting of farmers in Lisse the subsidy would go.",
    "Lund | told | the subsidy would go",
  ],
  // an amount is whole
  [
    "The board puts the number at more than 17,000.",
    "The board | puts | the number at more than 17,000",
  ],
  ["Lund puts the cost at well over £2m a year.", "Lund | puts | the cost at well over £2m a year"],
  // “it” that is thought to do something is a thing
  ["The yacht has vanished. It is believed to have sunk.", " | is believed | It … to have sunk"],
  // a phrase within a relative clause, and behind the word for a time
  [
    "They found a list which, according to Lund, held sixteen names.",
    "Lund | according to | which … held sixteen names",
  ],
  ["Lund is small and, by her own account, bad at parties.", "her | account | bad at parties"],
  [
    "Now, according to the latest poll, some are leaving.",
    "the latest poll | according to | Now … some are leaving",
  ],
  ["However, according to Lund, thefts have doubled.", "Lund | according to | thefts have doubled"],
  // over an apposition to the verb of what is claimed
  [
    "Critics claim the mill's owner, Lind Holdings, knew of the leak.",
    "Critics | claim | the mill's owner, Lind Holdings, knew of the leak",
  ],
  ["Critics disputed the account, a diary.", "Critics | disputed | the account"],
  // what "which" takes up behind an accusation
  [
    "He was charged with theft, which he denies.",
    " | was charged with | He … theft",
    "he | denies | theft",
  ],
  [
    "Only a quarter described Berg as honest and trustworthy.",
    "Only a quarter | described | Berg as honest and trustworthy",
  ],
  ["Lund said the plan was late and questioned its cost.", "Lund | said | the plan was late"],
  // before the verb of the noun that said it
  ["A man who told police he had been robbed has been jailed.", "who | told | he had been robbed"],
  [
    "Voters who think the toll is unfair should write to the mayor.",
    "who | think | the toll is unfair",
  ],
  ["The aide who said the pier was safe had never seen it.", "who | said | the pier was safe"],
  ["It was Lund who said the pier was safe.", "who | said | the pier was safe"],
  // who goes on in the present behind a past cue goes on in what was said
  [
    "Lund noted that the inquiry is in its third year and has cost a million.",
    "Lund | noted | that the inquiry is in its third year and has cost a million",
  ],
  // what she knows goes on in what she says, and what somebody is saying ends where the verb before it goes on
  [
    "Lund says she hopes to win, but she knows that it will be hard.",
    "Lund | says | she hopes to win, but she knows that it will be hard",
  ],
  [
    "Lund replied by saying he should wait, and then pointed out that the pier is old.",
    "Lund | saying | he should wait",
    "Lund | then pointed out | that the pier is old",
  ],
  // what words stir up, what they refer to and what was said before them the reporter tells
  [
    "Lund accused Berg of theft, setting off a row that split the club.",
    "Lund | accused | Berg of theft",
  ],
  [
    "Lund said it would be over by Lisse, referring to the congress in May.",
    "Lund | said | it would be over by Lisse",
  ],
  [
    "Lund admitted that the gate was open, weeks after insisting that it was shut.",
    "Lund | admitted | that the gate was open",
    "Lund | insisting | that it was shut",
  ],
  [
    "Lund said he would vote for Berg, while stressing it was no endorsement.",
    "Lund | said | he would vote for Berg",
    "Lund | stressing | it was no endorsement",
  ],
  [
    "Lund said he would not pay — a promise that he had made before.",
    "Lund | said | he would not pay",
  ],
  // but not behind a dash that closes what another has opened
  [
    "Lund said the pier — and its lamps — old men built it — must go.",
    "Lund | said | the pier — and its lamps — old men built it — must go",
  ],
  // how and in which writing it was said is of the cue
  [
    "Lund said in a statement that he would stay.",
    "Lund | said in a statement | that he would stay",
  ],
  ["“I will stay,” Lund wrote in an email.", "Lund | wrote in an email | “I will stay,”"],
  [
    "Lund has said repeatedly that he would stay.",
    "Lund | has said repeatedly | that he would stay",
  ],
  ["Lund said nearly 40 men would stay.", "Lund | said | nearly 40 men would stay"],
  // how a sentence follows the one before is not said
  ["Still, the pier was safe, Lund said.", "Lund | said | the pier was safe"],
  ["In fact, Lund said, the pier was safe.", "Lund | said | the pier was safe"],
  ["Instead, the pier was closed, Lund said.", "Lund | said | Instead, the pier was closed"],
  // what follows quoted words or a noun without a mark completes them
  [
    "Lund called the pier “a burden” for the town.",
    "Lund | called | the pier “a burden” for the town",
  ],
  [
    "Lund called his rivals “fools” who “want to start a fight over nothing.”",
    "Lund | called | his rivals “fools” who “want to start a fight over nothing.”",
  ],
  [
    "“The pier is safe,” because it was rebuilt, Lund said.",
    "Lund | said | “The pier is safe,” because it was rebuilt",
  ],
  [
    "Lund touts her experience leading the port through a strike.",
    "Lund | touts | her experience leading the port through a strike",
  ],
  [
    "Berg described the dinner as Lisse celebrating itself.",
    "Berg | described | the dinner as Lisse celebrating itself",
  ],
  [
    "Lund called the pier a place where boats are safe.",
    "Lund | called | the pier a place where boats are safe",
  ],
  [
    "Berg said the town could not buy a ferry because so few people live there.",
    "Berg | said | the town could not buy a ferry because so few people live there",
  ],
  // what no comma parts from it and no report opens is said too
  [
    "Berg said he was alarmed by the cracks and wanted to see for himself.",
    "Berg | said | he was alarmed by the cracks and wanted to see for himself",
  ],
  [
    "Berg stated that a thousand voters were felons and then struck them from the roll.",
    "Berg | stated | that a thousand voters were felons",
  ],
  [
    "The club says the orders are “ripe for abuse” and lack force.",
    "The club | says | the orders are “ripe for abuse” and lack force",
  ],
  [
    "Berg said she was elated but still feared the storms.",
    "Berg | said | she was elated but still feared the storms",
  ],
  [
    "Lund said Berg was “ignorant” and criticized him for it.",
    "Lund | said | Berg was “ignorant”",
    "Lund | criticized | him for it",
  ],
  // behind a whole clause and an inverted cue all but a conjunction or a verb tells of the source, and so does what a poll is set against
  [
    "They had not met, said Rob Berg, a deckhand, whose firm built the pier.",
    "Rob Berg, a deckhand | said | They had not met",
  ],
  [
    "It was late, said Berg, and nobody had noticed.",
    "Berg | said | It was late … and nobody had noticed",
  ],
  [
    "The plane had no faults, the airline added, and had passed all checks.",
    "the airline | added | The plane had no faults … and had passed all checks",
  ],
  [
    "The pier is shut, officials said, and police urged people to stay away.",
    "officials | said | The pier is shut",
  ],
  [
    "Sales rose by a tenth, according to a poll by the port, even as prices fell.",
    "a poll by the port | according to | Sales rose by a tenth",
  ],
  // what only leads up to it is not said
  [
    "Facing “a crisis,” the mayor told reporters that she would stay away.",
    "the mayor | told | that she would stay away",
  ],
  [
    "Where he had once seen “a crisis,” Lund said he now saw hope.",
    "Lund | said | he now saw hope",
  ],
  ["Asked whether Berg was “honest,” half of them said yes.", "half of them | said | yes"],
  [
    "Recently, Lund said, he has realized that the town is not as kind.",
    "Lund | said | Recently … he has realized that the town is not as kind",
  ],
  [
    "The gain from trade is “10 times the size of the loss,” Lund said.",
    "Lund | said | The gain from trade is “10 times the size of the loss,”",
  ],
  // who would not go insists; who is told something, or shows it, goes on in what is said; who acts now does not
  [
    "Lund said he would not resign, insisting he had done nothing wrong.",
    "Lund | said | he would not resign",
    "Lund | insisting | he had done nothing wrong",
  ],
  [
    "Lund said she had asked for help, but was told to wait.",
    "Lund | said | she had asked for help, but was told to wait",
  ],
  [
    "The vet said the horse was fit to run and showed no sign of pain.",
    "The vet | said | the horse was fit to run and showed no sign of pain",
  ],
  [
    "The firm’s lawyers said the film was private, and are seeking damages.",
    "The firm’s lawyers | said | the film was private",
  ],
  // another quotation, or clause, is none of the source or of the forecast
  [
    "“We were wrong,” said Ms Hale, whose firm built it, “and we are sorry.”",
    "Ms Hale, whose firm built it | said | “We were wrong,” … “and we are sorry.”",
  ],
  [
    "Analysts had expected a rise of 2%, and the board blamed the weather.",
    "Analysts | had expected | a rise of 2%",
    "the board | blamed | the weather",
  ],
  // what the tree breaks off from the clause, and what no conjunction parts from the cue
  [
    "Lund claimed the board had never called her.",
    "Lund | claimed | the board had never called her",
  ],
  [
    "Lund alleged that coach Rolf Berg had offered him steroids.",
    "Lund | alleged | that coach Rolf Berg had offered him steroids",
  ],
  [
    "Lund said the firm told Berg in May but heard nothing for weeks.",
    "Lund | said | the firm told Berg in May but heard nothing for weeks",
  ],
  ["Lund does not believe it will fall, however.", "Lund | does not believe | it will fall"],
  // what is alleged, laid at a door and forecast
  ["The firm is being sued for allegedly encouraging piracy.", " | allegedly | encouraging piracy"],
  [
    "Profits fell, a fall the company blamed on the soaring price of cocoa.",
    "the company | blamed | a fall … on the soaring price of cocoa",
  ],
  [
    "The bank forecasts growth of 1% over 2006, down from 3%.",
    "The bank | forecasts | growth of 1% over 2006",
  ],
  ["The firm acknowledged the flaw on its blog.", "The firm | acknowledged | the flaw"],
  // what it did to the shares, and how far he went
  [
    "The lender said it would make no payouts, sending its shares to a ten-year low.",
    "The lender | said | it would make no payouts",
  ],
  ["Lund said the talks had failed, without saying why.", "Lund | said | the talks had failed"],
  // the clause of the second verb is none of the first
  [
    "The firm denies any wrongdoing and points out that Berg signed the same deal.",
    "The firm | denies | any wrongdoing",
    "The firm | points out | that Berg signed the same deal",
  ],
  // the whole of a quotation, whose first sentence it goes on from
  [
    "Lund, Berg wrote, “has shown his commitment. He works hard.”",
    "Berg | wrote | Lund … “has shown his commitment. He works hard.”",
  ],
  // who has looked finds
  [
    "The firm said engineers had tested the valve and discovered no fault.",
    "The firm | said | engineers had tested the valve and discovered no fault",
  ],
  [
    "The coach said Moran trained hard all winter and deserved his place.",
    "The coach | said | Moran trained hard all winter and deserved his place",
  ],
  // the main clause behind quoted words, and the verb of which a clause is the subject
  [
    "While those asked said Berg has the “best record,” Lund is the man they trust.",
    "those asked | said | Berg has the “best record,”",
  ],
  [
    "His men, said officials at the port, are leaving.",
    "officials at the port | said | His men … are leaving",
  ],
  // how far he went, and why no further
  [
    "Lund said the talks were useful, but would not be drawn on the price.",
    "Lund | said | the talks were useful",
    "Lund | would not be drawn | on the price",
  ],
  [
    "Lund declined to comment, saying the case was open.",
    "Lund | declined | to comment",
    "Lund | saying | the case was open",
  ],
  [
    "Lund would not discuss the fire because the case was open.",
    "Lund | would not discuss | the fire",
  ],
  // three things that are blamed, and what was brought to a town
  [
    "The chain blamed the summer, rising wages and the cost of butter.",
    "The chain | blamed | the summer, rising wages and the cost of butter",
  ],
  [
    "He blamed the referee, the pitch and the weather.",
    "He | blamed | the referee, the pitch and the weather",
  ],
  [
    "Lund acknowledged the losses he had brought to the town.",
    "Lund | acknowledged | the losses he had brought to the town",
  ],
  // where the clause goes on that a relative one stands in, and where a quotation ends
  [
    "The doctor, who has denied any wrongdoing, left the clinic in May.",
    "who | has denied | any wrongdoing",
  ],
  [
    "Lund called the plan “a gift to the rich”, remarks which Berg said were unfair.",
    "Lund | called | the plan “a gift to the rich”",
    "Berg | said | remarks which … were unfair",
  ],
  // what others did too, and claims of something else, the reporter adds; so he does behind a bar
  ["Lund said he would not pay, as has his deputy.", "Lund | said | he would not pay"],
  [
    "Guards have been accused of beating prisoners, with claims of theft in two wings.",
    " | have been accused of | Guards … beating prisoners",
  ],
  [
    "When Lund noted that the firm paid nothing ― as was true of its rival ― Berg laughed.",
    "Lund | noted | that the firm paid nothing",
  ],
  // the main clause behind a fronted one
  [
    "While a judge found that the law was void, his ruling was overturned.",
    "a judge | found | that the law was void",
  ],
  // where a deed was done, but not where it was blamed on somebody
  [
    "Berg is accused of a theft at the old mill.",
    " | is accused of | Berg … a theft at the old mill",
  ],
  // what others ask for meanwhile is not said, what they do meanwhile is
  [
    "The union said it would strike, while police appealed for calm.",
    "The union | said | it would strike",
  ],
  [
    "Lund said he was thinking it over, but his rival urged him to act.",
    "Lund | said | he was thinking it over",
  ],
  ["Lund said sales rose, while profits fell.", "Lund | said | sales rose, while profits fell"],
  [
    "The report found sales rose while drivers appealed.",
    "The report | found | sales rose while drivers appealed",
  ],
  // how many said so is of what was found
  [
    "The survey found that fewer go out, with 40% saying they never do.",
    "The survey | found | that fewer go out, with 40% saying they never do",
    "40% | saying | they never do",
  ],
  [
    "He says he never goes out, with friends saying he stays at home.",
    "He | says | he never goes out",
    "friends | saying | he stays at home",
  ],
  // a relative clause in the speaker’s words is his
  [
    "She said they had begun with plain lamps, which had been “a flop”.",
    "She | said | they had begun with plain lamps, which had been “a flop”",
  ],
  [
    "She said they had begun with plain lamps, which are old.",
    "She | said | they had begun with plain lamps",
  ],
  // who somebody is, is no part of what he is said to have done
  [
    "Rovers has reportedly signed Joe Hart, who is 19.",
    " | reportedly | Rovers has … signed Joe Hart",
  ],
  ["Lund said Rovers had signed Joe Hart, who is 19.", "Lund | said | Rovers had signed Joe Hart"],
  // talk in a place, and who answers it
  [
    "There has been talk in the town that Lund could go, though sources close to the board say he will stay.",
    " | talk | that Lund could go",
    "sources close to the board | say | he will stay",
  ],
  [
    "There is talk in the town that the chairman will resign.",
    " | talk | that the chairman will resign",
  ],
  // what opens a sentence before its preposition is the head of what is expected
  [
    "Work on the pier is expected to begin in May.",
    " | is expected | Work on the pier … to begin in May",
  ],
  // the clause of the noun that a content ends in
  [
    "The firm blasted Lund for his support of a bill that would close the pier.",
    "The firm | blasted | Lund for his support of a bill that would close the pier",
  ],
  // prepositions that are the cue's
  ["Lund expressed concern about leaks.", "Lund | expressed concern about | leaks"],
  ["Lund referred to Berg as a thief.", "Lund | referred to | Berg as a thief"],
  // a bracket around the sentence
  ["(Lund says the pier was never checked.)", "Lund | says | the pier was never checked"],
  // a thought joined to what is said is told by the speaker
  [
    "She said she did not condone violence and hoped that it would end.",
    "She | said | she did not condone violence and hoped that it would end",
  ],
  ["Lund’s declared goal of a million is far off."],
  // "that" opens what is said whatever follows it, and so does a phrase with a source of its own behind it
  [
    "The Ledger reported on Friday that Lund is considering a run and that his health was a factor.",
    "The Ledger | reported | that Lund is considering a run and that his health was a factor",
  ],
  [
    "The Ledger reported that, according to an analysis of her diary, 85 of the 154 meetings were with donors.",
    "The Ledger | reported | that, according to an analysis of her diary, 85 of the 154 meetings were with donors",
    "an analysis of her diary | according to | that … 85 of the 154 meetings were with donors",
  ],
  [
    "However, according to figures seen by the Ledger, fewer than 900 of 12,000 seats had been sold.",
    "figures seen by the Ledger | according to | fewer than 900 of 12,000 seats had been sold",
  ],
  // quoted words go on to the last of them
  [
    "She condemned the test as “provocative” and a “grave threat”.",
    "She | condemned | the test as “provocative” and a “grave threat”",
  ],
  // what the reporter sets beside an amount
  [
    "The firm reported a profit of £3 a share, well above the £2 of last year.",
    "The firm | reported | a profit of £3 a share",
  ],
  // what somebody wants to find out, or may do one day, he has not said
  ["They mailed letters seeking to confirm his address."],
  ["Voters stay on the rolls until they prove that they have left."],
  // behind a colon a sentence begins, and a quantity is no particle
  [
    "Lund went further: The mayor, he told a crowd, is a thief.",
    "he | told | The mayor … is a thief",
  ],
  ["Unions fear up to 900 jobs will go.", "Unions | fear | up to 900 jobs will go"],
  // where the reporter says how far somebody went
  [
    "Lund confirmed an offer had been made, though he put it at nearer four million.",
    "Lund | confirmed | an offer had been made",
  ],
  [
    "The mayor chided him for siding with smugglers.",
    "The mayor | chided | him for siding with smugglers",
  ],
  [
    "Lund accused the harbour firm, which owns the quay, of dumping waste.",
    "Lund | accused | the harbour firm … of dumping waste",
  ],
  [
    "A suit accused Dan Holm, the owner of the mill, and his brother of lying about the fire.",
    "A suit | accused | Dan Holm, the owner of the mill, and his brother of lying about the fire",
  ],
  [
    "She accused him of hiding the fires, saying he had lied.",
    "She | accused | him of hiding the fires",
    "She | saying | he had lied",
  ],
  // examples are of what was said
  [
    "The office blamed several faults, including a cut that closed the pier.",
    "The office | blamed | several faults, including a cut that closed the pier",
  ],
  // a bare clause behind a perfect
  [
    "The police have determined the man did not act alone.",
    "The police | have determined | the man did not act alone",
  ],
  // addressee and time stand before it
  [
    "Ann Poe QC, prosecuting, told jurors that Mr Lund had been “a fit man”.",
    "Ann Poe QC | told | that Mr Lund had been “a fit man”",
  ],
  [
    "The woman told officers she had just left work when Lund pulled up.",
    "The woman | told | she had just left work when Lund pulled up",
  ],
  [
    "The team had shown two years ago that jackdaws forget a face.",
    "The team | had shown | that jackdaws forget a face",
  ],
  [
    "Nina Falk told the Morning Ledger the findings were “plausible”.",
    "Nina Falk | told | the findings were “plausible”",
  ],
  // without “that” a pronoun or a noun with its verb begins it
  ["He felt the result was “harsh”.", "He | felt | the result was “harsh”"],
  // clauses that share its verb form, or have a subject of their own, are still said
  [
    "The jury was told that Ms Pell had gone back to the ward and altered the chart.",
    " | was told | that Ms Pell had gone back to the ward and altered the chart",
  ],
  [
    "Winds could reach the coast, the office warns, and there is a risk of flooding.",
    "the office | warns | Winds could reach the coast … and there is a risk of flooding",
  ],
  // a new cue ends it, with the adverbs that are its own
  [
    "Ms Pell claimed the chart had been altered by someone else and insisted it was whole.",
    "Ms Pell | claimed | the chart had been altered by someone else",
    "Ms Pell | insisted | it was whole",
  ],
  [
    "The union said it had not been asked and accused the firm of “contempt”.",
    "The union | said | it had not been asked",
    "The union | accused | the firm of “contempt”",
  ],
  [
    "Dr Lund said the level was high, but conceded under questioning that he had guessed.",
    "Dr Lund | said | the level was high",
    "Dr Lund | conceded | that he had guessed",
  ],
  [
    "She acknowledged that she should have told them, but rejected suggestions that she had hidden it.",
    "She | acknowledged | that she should have told them",
    "She | rejected | suggestions that she had hidden it",
    " | suggestions | that she had hidden it",
  ],
  [
    "A union warned that checks were overdue, documents seen by the Evening Star reveal.",
    "documents seen by the Evening Star | reveal | A union warned that checks were overdue",
    "A union | warned | that checks were overdue",
  ],
  // the reporter’s gloss on its last noun is not said
  [
    "The coach admitted he was unsure about Flint, who has not played since May.",
    "The coach | admitted | he was unsure about Flint",
  ],
  [
    "The union accused the firm of hiding a fire, a charge which the firm rejects.",
    "The union | accused | the firm of hiding a fire",
    "the firm | rejects | a charge",
  ],
  // an object goes on over what completes it, not over where and to whom it was said
  [
    "Ms Pell denies manslaughter by gross negligence and perverting the course of justice.",
    "Ms Pell | denies | manslaughter by gross negligence and perverting the course of justice",
  ],
  ["He denied the claim to reporters.", "He | denied | the claim"],
  ["The bank cut its rating, citing concerns over debt.", "The bank | citing | concerns over debt"],
  [
    "The audit cited no evidence that Lund had meddled in the inquiry or approved the answer.",
    "The audit | cited | no evidence that Lund had meddled in the inquiry or approved the answer",
  ],
  [
    "She suggested that Lund was lying, something Lund denies.",
    "She | suggested | that Lund was lying",
    "Lund | denies | something",
  ],
  [
    "They looked at claims that two firms had fixed prices, which they deny.",
    " | claims | that two firms had fixed prices",
    "they | deny | which",
  ],
  // a content that goes on behind a relative clause is whole
  [
    "The mayor said the bill, which lapses in May, had safeguards already.",
    "The mayor | said | the bill, which lapses in May, had safeguards already",
  ],
  // behind a noun phrase a quotation that begins with a verb is the rest of its clause
  [
    "Berg read a memo in which Lund wrote that any money left over at the end of the year “belongs to the chief, meaning me.”",
    "Lund | wrote | that any money left over at the end of the year “belongs to the chief, meaning me.”",
  ],
  // around a cue between commas both clauses are said
  [
    "The firm did a sketch, Lund said, but the design was done in town.",
    "Lund | said | The firm did a sketch … but the design was done in town",
  ],
  // “than” and “when” compare and date
  [
    "It suggests that birds learn faster than we thought.",
    "It | suggests | that birds learn faster than we thought",
  ],
  // of a relative clause between commas the pronoun is the subject
  [
    "She thanked her father, who she said had taken her to the pier.",
    "she | said | who … had taken her to the pier",
  ],
  // “according to” has a content of its own, and its source goes on to the end
  [
    "A utility told the board that one of its lines failed, according to a filing made public on Monday.",
    "a filing made public on Monday | according to | A utility told the board that one of its lines failed",
    "A utility | told | that one of its lines failed",
  ],
  // a clause under a noun ends where the noun’s own verb begins
  [
    "He denied claims that he knew accountants were cooking the books.",
    "He | denied | claims that he knew accountants were cooking the books",
    " | claims | that he knew accountants were cooking the books",
  ],
  [
    "He read a Lisse Times report that the ship had sunk.",
    "a Lisse Times | report | that the ship had sunk",
  ],
  ["A report that the ship had sunk was false."],
  ["He denied having hidden the fires.", "He | denied | having hidden the fires"],
  ["He denied being told of the fires.", "He | denied | being told of the fires"],
  // who is refused something is not denied
  ["The club denied him a hearing."],
  ["Reports that the ship had sunk were false.", " | Reports | that the ship had sunk"],
  // a quotation completes what ends in an auxiliary
  [
    "Lind answered the mayor, Anna Berg, who earlier said clerks had been “deaf to every warning”.",
    "who | said | clerks had been “deaf to every warning”",
  ],
  // what introduces a quotation is not said by a cue in it
  [
    "He told the Northbank Herald: “If she leaves now, they’ll regret it.”",
    "He | told | “If she leaves now, they’ll regret it.”",
  ],
  // “citing” names a source and attributes nothing itself, and a number’s unit is no verb
  [
    "The Evening Courier had reported, citing four people familiar with the plan, that Norvane was weighing an offer of 300 pence a share.",
    "The Evening Courier | had reported | that Norvane was weighing an offer of 300 pence a share",
  ],
  // the relative clause of a source is the source’s
  [
    "According to the letter, which was obtained by the Herald, lead levels rose by a third in May.",
    "the letter, which was obtained by the Herald | According to | lead levels rose by a third in May",
  ],
  // a name ends before where it was given
  [
    "The club described the claims as “baseless and shameful” in a letter on Monday.",
    "The club | described | the claims as “baseless and shameful”",
  ],
  // “which” takes up a whole clause
  [
    "It was alleged during the meeting that two senior clerks had been threatened with dismissal, which the town clerk denied.",
    " | It was alleged | that two senior clerks had been threatened with dismissal",
    "the town clerk | denied | which",
  ],
  // a clause in which the reporter goes on himself is not said
  [
    "The council said the pool would shut in March, after reporting a loss of £2m.",
    "The council | said | the pool would shut in March",
  ],
  [
    "Labour said the plan would cost jobs, although the paper concedes that its figures are old.",
    "Labour | said | the plan would cost jobs",
    "the paper | concedes | that its figures are old",
  ],
  [
    "The office said it was the largest slip yet, although it may take days to measure.",
    "The office | said | it was the largest slip yet",
  ],
  [
    "Four in ten voters said they trusted Berg more, compared with 36 percent in May.",
    "Four in ten voters | said | they trusted Berg more",
  ],
  [
    "Lund denied that the board was split, as reported by the Sunday Ledger.",
    "the Sunday Ledger | as reported by | Lund denied that the board was split",
    "Lund | denied | that the board was split",
  ],
  [
    "As first reported by the Ledger, the pier is shut.",
    "the Ledger | As first reported by | the pier is shut",
  ],
  [
    "The group reported two years ago that prices had dropped, a result that the new study disputes.",
    "The group | reported | that prices had dropped",
  ],
  ["As critics pointed out, the pier is unsafe.", "critics | pointed out | the pier is unsafe"],
  // behind who is told and when, a clause without “that” begins with its subject
  ["Lund told the Ledger prices fell in May.", "Lund | told | prices fell in May"],
  ["Lund told the Ledger Mr Berg knew.", "Lund | told | Mr Berg knew"],
  ["Lund said on Friday house prices fell.", "Lund | said | house prices fell"],
  [
    "Critics said in a letter to the minister that house prices fell in May.",
    "Critics | said | that house prices fell in May",
  ],
  [
    "Dana Reyes believes house prices fell in May.",
    "Dana Reyes | believes | house prices fell in May",
  ],
  [
    "Earlier, critics had said most of the crew were given the wrong drug.",
    "critics | had said | most of the crew were given the wrong drug",
  ],
  [
    "Critics would say only that the pier is unsafe.",
    "Critics | would say | that the pier is unsafe",
  ],
  ["Critics would say that the pier is unsafe."],
  [
    "The result, as Lund later explained, was a fall in prices.",
    "Lund | later explained | The result … was a fall in prices",
  ],
  // a cue before its source between the subject of what is said and the rest of it
  ["The rules, say critics, are too weak.", "critics | say | The rules … are too weak"],
  [
    "The rudder, say engineers who have seen it, was replaced in May.",
    "engineers who have seen it | say | The rudder … was replaced in May",
  ],
  ["The pier, said the mayor, was safe.", "the mayor | said | The pier … was safe"],
  [
    "Part of the problem, says Ada Holm, is the ground itself.",
    "Ada Holm | says | Part of the problem … is the ground itself",
  ],
  [
    "One of the risks, warn analysts, is a fall in prices.",
    "analysts | warn | One of the risks … is a fall in prices",
  ],
  [
    "The two firms, said a spokesman for the bank, had met in secret.",
    "a spokesman for the bank | said | The two firms … had met in secret",
  ],
  ["The pier, police believe, is unsafe.", "police | believe | The pier … is unsafe"],
  // an inverted cue at the end
  ["The pier is unsafe, warned Dana Reyes on Monday.", "Dana Reyes | warned | The pier is unsafe"],
  [
    "The team needs to win if it is to stay up, said critics.",
    "critics | said | The team needs to win if it is to stay up",
  ],
  // a cue in a relative clause, a condition before what is said, and who accuses behind the deed
  [
    "The letter, in which the mayor claims that the pier is unsafe, was leaked.",
    "the mayor | claims | that the pier is unsafe",
  ],
  [
    "Rook confirmed that if the vote fails, the firm will leave the town.",
    "Rook | confirmed | that if the vote fails, the firm will leave the town",
  ],
  [
    "The club was accused of failing to protect its fans by Dana Reyes.",
    "Dana Reyes | was accused of | The club … failing to protect its fans",
  ],
  [
    "There are fears that more than 300 jobs will go.",
    " | fears | that more than 300 jobs will go",
  ],
  ["It is thought the virus came from a farm.", " | It is thought | the virus came from a farm"],
  [
    "It is believed none of the crew knew, and that the firm will appeal.",
    " | It is believed | none of the crew knew, and that the firm will appeal",
  ],
  ["It is feared up to 40 people drowned.", " | It is feared | up to 40 people drowned"],
  ["It was claimed last night Lund had left.", " | It was claimed | Lund had left"],
  ["It was reported missing until it was found."],
  ["It was announced last week and they left."],
  // when and in which paper it was said is no part of what was said
  [
    "Lund, the owner, said as she left the court that he was well.",
    "Lund, the owner | said | that he was well",
  ],
  // what was read or issued, and in which case, parts a cue from its clause
  [
    "Lund said in a statement read to the court that she had heard a cry.",
    "Lund | said in a statement | that she had heard a cry",
  ],
  [
    "The firm said in a statement issued late on Monday that it was safe.",
    "The firm | said in a statement | that it was safe",
  ],
  [
    "Judge Holm ruled last year in a separate matter that Northline hid the fires.",
    "Judge Holm | ruled | that Northline hid the fires",
  ],
  [
    "The judge ruled on Monday in a long decision that Northline hid the fires.",
    "The judge | ruled | that Northline hid the fires",
  ],
  [
    "Lund said the man in the hat read to the court.",
    "Lund | said | the man in the hat read to the court",
  ],
  // the office before a name belongs to it
  [
    "The suit says chief operating officer Ada Lund told her to stop.",
    "The suit | says | chief operating officer Ada Lund told her to stop",
  ],
  // with an inserted cue of somebody else and what goes on behind it a clause is over
  [
    "Tests showed the water was safe, the agency said, but residents boiled it.",
    "the agency | said | Tests showed the water was safe … but residents boiled it",
    "Tests | showed | the water was safe",
  ],
  [
    "The tests found no traces, the council said, and the beach has reopened.",
    "the council | said | The tests found no traces … and the beach has reopened",
    "The tests | found | no traces",
  ],
  [
    "Berg said the roof leaked, the tenant lied, and the wall fell.",
    "Berg | said | the roof leaked, the tenant lied, and the wall fell",
  ],
  // what emails show something did not act itself
  [
    "Emails show he got the deed on May 2, 2022, and replied within an hour.",
    "Emails | show | he got the deed on May 2, 2022, and replied within an hour",
  ],
  [
    "The report says the pier was weak, and added that it would fall.",
    "The report | says | the pier was weak",
    "The report | added | that it would fall",
  ],
  // a hearer with his place and time may be inserted
  [
    "The plan, the minister told members in a debate on Monday, was sound.",
    "the minister | told | The plan … was sound",
  ],
  [
    "The under-35s, she told reporters on a conference call, were buying fewer plants.",
    "she | told | The under-35s … were buying fewer plants",
  ],
  [
    "Berg told reporters as he left that the talks had failed.",
    "Berg | told | that the talks had failed",
  ],
  [
    "A builder bribed the mayor, federal prosecutors said in an indictment unsealed on Friday.",
    "federal prosecutors | said | A builder bribed the mayor",
  ],
  [
    "The firm hid its losses, the union claims in a letter sent to members.",
    "the union | claims | The firm hid its losses",
  ],
  ["The result: it fell, the report said.", "the report | said | it fell"],
  ["She said in her opening statement that he lied.", "She | said | that he lied"],
  [
    "The firm promised in writing that they would stay.",
    "The firm | promised | that they would stay",
  ],
  ["Not all of what they said was true."],
  [
    "The economy shrank, the bank said, in a blow to the government.",
    "the bank | said | The economy shrank",
  ],
  [
    "Reports that the mayor had resigned could not be confirmed.",
    " | Reports | that the mayor had resigned",
  ],
  [
    "He was charged with theft, fraud and lying to police.",
    " | was charged with | He … theft, fraud and lying to police",
  ],
  ["Rumours that Lund would resign swirled on Monday.", " | Rumours | that Lund would resign"],
  // of those who speak against somebody what they say is dismissed
  [
    "Lund dismissed critics who called the toll a tax.",
    "Lund | dismissed | critics who called the toll a tax",
    "who | called | the toll a tax",
  ],
  ["Lund dismissed critics who wore red hats."],
  // what evidence goes against is not what it shows
  [
    "The records showed gaps in Berg’s account that the pier was closed.",
    "The records | showed | gaps in Berg’s account that the pier was closed",
    "Berg’s | account | that the pier was closed",
  ],
  [
    "He dismissed claims that the pier was weak, saying that it was tested.",
    "He | dismissed | claims that the pier was weak",
    " | claims | that the pier was weak",
    "He | saying | that it was tested",
  ],
  [
    "Despite this, analysts at Holm Bank said it was late.",
    "analysts at Holm Bank | said | it was late",
  ],
  ["The board has itself accused the mayor of lying.", "The board | accused | the mayor of lying"],
  [
    "Lund is confident that his team had found the letter and would release it.",
    "Lund | is confident | that his team had found the letter and would release it",
  ],
  // with no verb to come for it a noun’s clause goes on to its own end
  [
    "There are fears that the bank has lost its staff and would close when the old law lapses.",
    " | fears | that the bank has lost its staff and would close when the old law lapses",
  ],
  [
    "Prices will fall by 5%, according to Lisse plc, which surveyed 2,000 agents.",
    "Lisse plc, which surveyed 2,000 agents | according to | Prices will fall by 5%",
  ],
  [
    "Asked if he would resign, Mr Reed replied: “Absolutely not.”",
    "Mr Reed | replied: | “Absolutely not.”",
  ],
  ["Lisse plc declined to comment; the bank left.", "Lisse plc | declined | to comment"],
  // what a document tells behind the sentence
  [
    "More than 40 percent of that money came in May alone, new fundraising reports show.",
    "new fundraising reports | show | More than 40 percent of that money came in May alone",
  ],
  [
    "Turnout was the highest since 1980, the Vesper Research Center analysis shows.",
    "the Vesper Research Center analysis | shows | Turnout was the highest since 1980",
  ],
  ["They liked the food, the wine, the film show."],
  ["The plan would fail, dos Anjos said.", "dos Anjos | said | The plan would fail"],
  [
    "Others claim it will weaken the port, while deckhands have warned of a strike.",
    "Others | claim | it will weaken the port",
    "deckhands | have warned of | a strike",
  ],
  // unless the content goes on behind it
  [
    "She said the hall, although it was old, had been checked.",
    "She | said | the hall, although it was old, had been checked",
  ],
  // behind a quotation, and behind a content that the tree has run on into it, a participle is a cue of its own
  [
    "Holm said it was “a farce,” adding that members had been misled.",
    "Holm | said | it was “a farce,”",
    "Holm | adding | that members had been misled",
  ],
  [
    "She disputed that Berg and Lund were close, saying the two men “have met perhaps four times.”",
    "She | disputed | that Berg and Lund were close",
    "She | saying | the two men “have met perhaps four times.”",
  ],
  [
    "The firm said it would appeal, adding the fine was “out of proportion”.",
    "The firm | said | it would appeal",
    "The firm | adding | the fine was “out of proportion”",
  ],
  // a second cue has its own content, whatever the tense
  [
    "The bank denied laundering money but admitted failings in its checks.",
    "The bank | denied | laundering money",
    "The bank | admitted | failings in its checks",
  ],
  [
    "The firm denies wrongdoing but conceded the audit was late.",
    "The firm | denies | wrongdoing",
    "The firm | conceded | the audit was late",
  ],
  // the verb behind an auxiliary or a relative clause is the content’s own
  [
    "Supporters cheered as they learned their candidate had won the primary.",
    "they | learned | their candidate had won the primary",
  ],
  [
    "The company said the school, which did not answer the council, had written twice.",
    "The company | said | the school, which did not answer the council, had written twice",
  ],
  [
    "He said his office had found the letter and would release it.",
    "He | said | his office had found the letter and would release it",
  ],
  // all between “said” and its verb is the subject of what is said
  [
    "The company said adjusted operating profit rose 3 per cent.",
    "The company | said | adjusted operating profit rose 3 per cent",
  ],
  [
    "She said napping in later life was often a sign of illness.",
    "She | said | napping in later life was often a sign of illness",
  ],
  // an object goes on over what is joined to it
  [
    "The chipmaker warned of losses, blaming higher energy costs and a slower than expected recovery.",
    "The chipmaker | warned of | losses",
    "The chipmaker | blaming | higher energy costs and a slower than expected recovery",
  ],
  // behind a dash and a conjunction the reporter goes on
  [
    "Naps may shrink the risk of dementia, study suggests – but not everyone is convinced",
    "study | suggests | Naps may shrink the risk of dementia",
  ],
  // what a clause joins to “according to” is not its content
  [
    "Sales rose 3 per cent, according to the research firm Netcount, and supermarkets also did well.",
    "the research firm Netcount | according to | Sales rose 3 per cent",
  ],
  // what is set off behind a cue does not part it from its clause
  [
    "Simms conceded, however, that the meeting had taken place.",
    "Simms | conceded | that the meeting had taken place",
  ],
  [
    "Okafor claimed, without offering evidence, that votes were stolen.",
    "Okafor | claimed | that votes were stolen",
  ],
  [
    "In May, a onetime aide alleged in a lawsuit that he had billed the state.",
    "a onetime aide | alleged | that he had billed the state",
  ],
  [
    "Shares fell as investors worried that the firm would overpay.",
    "investors | worried | that the firm would overpay",
  ],
  ["Berg told BBC News the result was “a joke”.", "Berg | told | the result was “a joke”"],
  // the clause of a claim ends before the verb whose subject the claim is
  [
    "Their belief that the bank had been treated unfairly was on display.",
    "Their | belief | that the bank had been treated unfairly",
  ],
  // a number in another year, and what the speaker calls it
  [
    "Some 60 percent said the state was on the wrong track, up from 52 percent in July.",
    "Some 60 percent | said | the state was on the wrong track",
  ],
  [
    "“He said I’d sworn at him, which is rubbish,” Berg said.",
    "Berg | said | “He said I’d sworn at him, which is rubbish,”",
    "He | said | I’d sworn at him",
  ],
  // “according to” scopes over a belief, also behind a quotation
  [
    "Advisers worried in May that gifts would look like “a bribe,” according to hacked emails published Friday.",
    "hacked emails published Friday | according to | Advisers worried in May that gifts would look like “a bribe,”",
    "Advisers | worried | that gifts would look like “a bribe,”",
  ],
  // a content does not reach out of the quotation of its cue
  [
    "“They said I was broke,” said Lund, who had lost a fortune, “and I say look around.”",
    "Lund, who had lost a fortune | said | “They said I was broke,” … “and I say look around.”",
    "They | said | I was broke",
  ],
  [
    "“I said he goes down easily, and he does,” the manager said.",
    "the manager | said | “I said he goes down easily, and he does,”",
    "I | said | he goes down easily",
  ],
  // the subject of a clause that a conjunction opens has its verb
  [
    "The Ledger reported that Pell had told aides he would not pay until the candidate dropped his manager.",
    "The Ledger | reported | that Pell had told aides he would not pay until the candidate dropped his manager",
    "Pell | had told | he would not pay until the candidate dropped his manager",
  ],
  [
    "Strand, he says, is “a salesman, nothing more.”",
    "he | says | Strand … is “a salesman, nothing more.”",
  ],
  // a gloss behind a quotation
  [
    "He told senators that the bank was “a model,” a claim that drew groans.",
    "He | told | that the bank was “a model,”",
  ],
  // a noun’s clause ends before the verb of the noun, also behind “of”
  [
    "Warnings that phones are about to be hit by a wave of viruses are overblown, an expert has said.",
    " | Warnings | that phones are about to be hit by a wave of viruses",
    "an expert | has said | Warnings that phones are about to be hit by a wave of viruses are overblown",
  ],
  // marks belong to what they quote
  [
    "The chain blamed “aggressive discounting” by larger competitors.",
    "The chain | blamed | “aggressive discounting” by larger competitors",
  ],
  // the clause of a noun is no clause of the cue
  [
    "She rejected it, saying a juror’s remark that the trial was endless did not show bias.",
    "She | rejected | it",
    "She | saying | a juror’s remark that the trial was endless did not show bias",
    "a juror’s | remark | that the trial was endless",
  ],
  // an answer in a word
  ["Asked whether he had ever lied, Rourke said no.", "Rourke | said | no"],
  // a name between commas is the source’s
  [
    "According to its chairwoman, Alison Frayne, the quarry is not needed.",
    "its chairwoman, Alison Frayne | According to | the quarry is not needed",
  ],
  // what takes up or follows an inserted cue, and what the tree parts from its clause
  [
    "The dam was sound, Lund said, a claim two engineers have repeated.",
    "Lund | said | The dam was sound",
    "two engineers | have repeated | a claim",
  ],
  ["The dam was cheap, Lund said, a line his friends repeat.", "Lund | said | The dam was cheap"],
  ["He was ill, Berg said, a reference to last winter.", "Berg | said | He was ill"],
  // … but not what the verb before the cue still lacks
  [
    "She has made, Lund said, a promise to the town.",
    "Lund | said | She has made … a promise to the town",
  ],
  [
    "Fares will rise by a tenth, Berg said - the first rise in years - and no pupil will be exempt.",
    "Berg | said | Fares will rise by a tenth … the first rise in years - and no pupil will be exempt",
  ],
  [
    "In two years, Berg said, her firm had found a single fault.",
    "Berg | said | In two years … her firm had found a single fault",
    "her firm | had found | a single fault",
  ],
  [
    "Lund agrees that the sale was a mistake but sees the buyer as a friend.",
    "Lund | agrees | that the sale was a mistake",
    "Lund | sees | the buyer as a friend",
  ],
  [
    "Berg was doubtful that the ferry would sail, noting that the harbour was frozen.",
    "Berg | was doubtful | that the ferry would sail",
    "Berg | noting | that the harbour was frozen",
  ],
  [
    "Berg rejected a report that his firm had lied, calling it nonsense.",
    "Berg | rejected | a report that his firm had lied",
    "Berg | calling | it nonsense",
  ],
  ["The owners reject that version of events.", "The owners | reject | that version of events"],
  [
    "A survey indicated that support for the tram had slipped.",
    "A survey | indicated | that support for the tram had slipped",
  ],
  [
    "According to Lund, the barge, known as the Hen, was his idea.",
    "Lund | According to | the barge, known as the Hen, was his idea",
  ],
  [
    "Former harbour master Ada Lund is expected to give evidence.",
    " | is expected | Former harbour master Ada Lund … to give evidence",
  ],
  [
    "The owner of the barge, thought to be a widow who lives in Hull, has not been found.",
    " | thought | The owner of the barge … to be a widow who lives in Hull",
  ],
  [
    "Surveyors cited records, which show at least two sales.",
    "Surveyors | cited | records",
    "which | show | at least two sales",
  ],
  ["Analysts expect the firm to cut jobs.", "Analysts | expect | the firm to cut jobs"],
  ["Police confirmed the figures.", "Police | confirmed | the figures"],
  // a cue between commas, who is led to believe, and a noun that a relative clause answers
  [
    "The old clerk, he allowed, would have known.",
    "he | allowed | The old clerk … would have known",
  ],
  ["The seal, Berg continued, was broken.", "Berg | continued | The seal … was broken"],
  [
    "Berg floated the idea that the seal was old.",
    "Berg | floated the idea | that the seal was old",
  ],
  [
    "Ada Berg was less polite: “Wrong. Just plain wrong.”",
    "Ada Berg | was less polite | “Wrong. Just plain wrong.”",
  ],
  [
    "Critics say the seal was broken, a claim the museum has never answered.",
    "Critics | say | the seal was broken",
  ],
  [
    "Some say she paid for the seal, a suggestion the curator waved off with a laugh.",
    "Some | say | she paid for the seal",
    "the curator | waved off | a suggestion",
  ],
  [
    "The letter was found in a drawer, leading police to believe that it was planted.",
    "police | to believe | that it was planted",
  ],
  [
    "The gap led auditors to conclude that the books were false.",
    "auditors | to conclude | that the books were false",
  ],
  [
    "The wing would cost a million, according to the trust, and could only be paid for by a sale.",
    "the trust | according to | The wing would cost a million … and could only be paid for by a sale",
  ],
  // quotations behind “or”, what stands in brackets, how somebody looked
  ["“Perhaps,” Berg said, or “soon.”", "Berg | said | “Perhaps,” … “soon.”"],
  [
    "“We can mend it,” Berg said, especially “in a dry year.”",
    "Berg | said | “We can mend it,” … “in a dry year.”",
  ],
  [
    "He tells visitors the hall is old (the roof of which, many guides say, is not).",
    "He | tells | the hall is old",
    "many guides | say | the roof of which … is not",
  ],
  [
    "They cite the claim that he was lazy, and his odd defence of the clerk.",
    "They | cite | the claim that he was lazy, and his odd defence of the clerk",
    " | claim | that he was lazy",
  ],
  ["It was a fine day, Berg said, smiling at the guests.", "Berg | said | It was a fine day"],
  [
    "“Nothing is settled,” Berg told the board after hinting that “a few changes” could come. “We are still counting the votes.”",
    "Berg | told | “Nothing is settled,” … “We are still counting the votes.”",
    "Berg | hinting | that “a few changes” could come",
  ],
  ["Ada Berg cracked, “I have seen worse.”", "Ada Berg | cracked | “I have seen worse.”"],
  // what is heard of in court, a verb parted from its auxiliary, and what he has said besides
  [
    "The seal had been broken twice, the inquest in Lisse was told.",
    " | was told | The seal had been broken twice",
  ],
  [
    "The seal had been broken twice, a coroner has heard.",
    " | has heard | The seal had been broken twice",
  ],
  [
    "He denied telling Ada Berg to “stop making a fuss”.",
    "He | denied | telling Ada Berg to “stop making a fuss”",
  ],
  [
    "He had, he said, filled in both forms, which had promised a van.",
    "he | said | He had … filled in both forms, which had promised a van",
  ],
  [
    "Officials said that thefts had doubled, a figure disputed by the drivers’ union.",
    "Officials | said | that thefts had doubled",
    "the drivers’ union | disputed | a figure",
  ],
  [
    "The union puts the rise at less than a third.",
    "The union | puts | the rise at less than a third",
  ],
  [
    "Berg says he is happy in Lisse but has admitted he may go.",
    "Berg | says | he is happy in Lisse",
    "Berg | has admitted | he may go",
  ],
  // a name that is a word, a year that is nobody, and a clause of time behind what is rejected
  [
    "Mr. Early has long maintained that the well is safe.",
    "Mr. Early | has long maintained | that the well is safe",
  ],
  ["The harbour is forecast to close by 2007.", " | is forecast | The harbour … to close by 2007"],
  ["He flatly rejected that account when his turn came.", "He | flatly rejected | that account"],
  ["The paper claims most were let go.", "The paper | claims | most were let go"],
  // only what is parted behind a semicolon
  ["Fares fell; the ferry, Berg noted, was full.", "Berg | noted | the ferry … was full"],
  // a verb that agrees with who says it, and not with what is spoken of, is of what they do besides
  [
    "Officers believe the fire was set on purpose and are looking for witnesses.",
    "Officers | believe | the fire was set on purpose",
  ],
  [
    "The union says its members are angry and is balloting them.",
    "The union | says | its members are angry",
  ],
  [
    "Police said the boat was stolen and are asking for help.",
    "Police | said | the boat was stolen",
  ],
  ["Divers say a valve failed and are now testing others.", "Divers | say | a valve failed"],
  [
    "Divers say the pier has time to settle and show its faults.",
    "Divers | say | the pier has time to settle and show its faults",
  ],
  [
    "Divers say the list holds boats that sank and are lost.",
    "Divers | say | the list holds boats that sank and are lost",
  ],
  ["Divers say the crew came home and are safe.", "Divers | say | the crew came home and are safe"],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
