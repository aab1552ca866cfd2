import { expect, test } from "vitest";
import { found } from "./found.ts";

/** What is a statement at all: a text, and "source | cue | content" of each that is. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // an object that only names whom or what somebody spoke of can be neither true nor false
  ["Lund criticised the mayor."],
  ["Lund denounced the toll."],
  ["Lund criticised the claim.", "Lund | criticised | the claim"],
  ["Lund denounced the “hidden toll” on Monday.", "Lund | denounced | the “hidden toll”"],
  ["Lund condemned the closure of the pier.", "Lund | condemned | the closure of the pier"],
  [
    "Lund cited harsh remarks that Berg had made.",
    "Lund | cited | harsh remarks that Berg had made",
  ],
  // what a court has ruled may stand before it; what a king rules is a land
  ["The toll was unlawful, a court has ruled.", "a court | has ruled | The toll was unlawful"],
  ["The firm, a judge ruled, must pay.", "a judge | ruled | The firm … must pay"],
  ["The toll was abolished, and a king ruled."],
  // a claim by its noun, quoted, and behind where it was made
  [
    "Vale came under fire over her assertion that “the port is safe.”",
    "her | assertion | that “the port is safe.”",
  ],
  [
    "Vale came under fire over her assertion during the hearing that the port is safe.",
    "her | assertion | that the port is safe",
  ],
  [
    "Lund was pressed on his statement that “Lisse hates us,” but he kept calm.",
    "his | statement | that “Lisse hates us,”",
  ],
  [
    "Lund was pressed on his claim that “the port is late” and that the toll is unfair.",
    "his | claim | that “the port is late” and that the toll is unfair",
  ],
  // no words of anybody: pictures, things not found, what is still to be settled, measures, figures
  ["Lund tweeted a picture in which the star was replaced by a circle."],
  ["Lund still seems not to have found a voice or a message that comes from the heart."],
  [
    "The inquiry found that the doors were locked.",
    "The inquiry | found | that the doors were locked",
  ],
  ["Voters in Lisse will help determine which party controls the council."],
  [
    "The panel determined which firm was to blame.",
    "The panel | determined | which firm was to blame",
  ],
  ["The bank did not announce as much help as many had hoped."],
  [
    "The bank said as many as 40 branches would close.",
    "The bank | said | as many as 40 branches would close",
  ],
  ["On Friday, with the May jobs report, Lund will get one more figure."],
  ["Lund has correctly predicted the winner of every race."],
  // fears there are, without "that"; those of whom and a saying of whose
  ["There are concerns the tax will hurt drivers.", " | concerns | the tax will hurt drivers"],
  ["There are concerns he shares."],
  [
    "There is mounting anxiety among drivers that the toll will rise.",
    "drivers | anxiety | that the toll will rise",
  ],
  [
    "Many took up Ada Lund’s dictum that the toll was a sin.",
    "Ada Lund’s | dictum | that the toll was a sin",
  ],
  // behind where it is said another noun phrase opens the clause, without "that"
  ["Police said in a tweet the man was held at noon.", "Police | said | the man was held at noon"],
  [
    "The firm said in a filing with the court it had lost the case.",
    "The firm | said | it had lost the case",
  ],
  [
    "Lund said in politics it takes time to win trust.",
    "Lund | said | in politics it takes time to win trust",
  ],
  [
    "He said in a speech the mayor gave in May that the pier was safe.",
    "He | said | that the pier was safe",
  ],
  ["Somebody who comments on it is brave."],
  ["A clerk described her remarks on condition of anonymity."],
  ["Lund announced her candidacy."],
  ["Lund announced plans for a pier."],
  ["Lund announced the merger.", "Lund | announced | the merger"],
  ["Lund outlined a litany of proposals."],
  ["Lund cited the statute."],
  ["Lund cited leaks in the roof.", "Lund | cited | leaks in the roof"],
  ["Lund recalled the dinner."],
  ["Lund described the scene."],
  [
    "Lund described families sleeping on the pier.",
    "Lund | described | families sleeping on the pier",
  ],
  ["Lund pointed to a recent interview."],
  ["Lund pointed to a profit of £3m.", "Lund | pointed to | a profit of £3m"],
  ["Lund stressed the need for a wall.", "Lund | stressed | the need for a wall"],
  ["Lund stressed the weakness of the wall.", "Lund | stressed | the weakness of the wall"],
  ["Lund downplayed the issue."],
  ["Lund expressed concern about the letter."],
  ["Lund warned against haste."],
  ["Lund warned the office about its finances."],
  [
    "The party went further, with their leader, Ada Holm, alleging there had been a plot.",
    "their leader, Ada Holm | alleging | there had been a plot",
  ],
  [
    "Lund called the study “flawed”, saying the sample had been too small.",
    "Lund | called | the study “flawed”",
    "Lund | saying | the sample had been too small",
  ],
  [
    "That was contradicted by posts on several pages.",
    "posts on several pages | was contradicted | That",
  ],
  // verbs of saying in another sense
  ["The senate confirmed a judge."],
  ["The firm confirmed the deal.", "The firm | confirmed | the deal"],
  ["The town admitted 40 refugees."],
  ["The court denied the party the seat."],
  ["Lund denied charges.\nA close ally was fined.", "Lund | denied | charges"],
  ["Lund claimed the nomination."],
  ["Lund blasted out an email."],
  ["Voters rejected him."],
  ["The letters will not be disclosed."],
  ["The act set up a process for admitting refugees because they had fled."],
  ["There was enough evidence to convict him of theft."],
  ["Lund wrote a book called “The Pier” and led the charge."],
  ["Lund vowed to “mend” the pier."],
  ["Lund tweeted to say he had never left.", "Lund | tweeted | to say he had never left"],
  ["Clerks are keen on telling women that they moan."],
  ["This was a new expectation of candidates."],
  [
    "Berg said she would “light it up,” for instance, and Lund vowed to “mend” it.",
    "Berg | said | she would “light it up,” for instance",
  ],
  ["The memo does not say what the ad says it does."],
  ["He was facing drug charges."],
  ["Lund, the “boat guru,” went on the “Morning Boat” on Friday."],
  ["Lund wrote the town off long before the fire."],
  ["Lund went so far as to claim that it sank.", "Lund | to claim | that it sank"],
  [
    "The agency said Thursday that President Holm retains confidence in Lund.",
    "The agency | said | that President Holm retains confidence in Lund",
  ],
  [
    "They let him go after prosecutors determined there was no case.",
    "prosecutors | determined | there was no case",
  ],
  ["BUSTED: Top Holm Aide Lied About Pier\n\nThe aide left on Monday, and nobody knew why he did."],
  // what one says in one’s own words, though without marks
  ["Nonsense, said Ada Lund.", "Ada Lund | said | Nonsense"],
  ["Nonsense, say clerks at the port.", "clerks at the port | say | Nonsense"],
  ["Nonsense, said Ms Lund: it was new.", "Ms Lund | said | Nonsense … it was new"],
  ["Absolute rubbish, her agent said.", "her agent | said | Absolute rubbish"],
  ["Not true, said Ada Lund on Monday.", "Ada Lund | said | Not true"],
  // … and without a full stop, as in a headline
  ["Nonsense, say clerks\n\nRita Lund and the board were away.", "clerks | say | Nonsense"],
  [
    "Town loses bridge\n\nWards described by the paper as safe were shut.",
    "the paper | described | Wards … as safe",
  ],
  // charges that are denied, and a picture in which nobody knows himself again
  ["Lund faces two charges. She denies them all.", "She | denies | them all"],
  ["The club denied them a hearing."],
  ["Lund does not recognise that figure.", "Lund | does not recognise | that figure"],
  ["Lund recognised the need for haste."],
  [
    "Lund is paid £9, a figure which she says she does not recognise.",
    "she | says | a figure which … she does not recognise",
  ],
  // who says nothing to those who ask
  ["Lund said nothing to waiting reporters.", "Lund | said | nothing to waiting reporters"],
  ["Lund would say nothing more.", "Lund | would say | nothing more"],
  ["Lund said nothing."],
  // open questions
  ["Lund recalled what it was like to be poor."],
  ["Lund explained why she left."],
  ["Lund knows what the town needs."],
  [
    "Lund described how the crew were bullied by the owners.",
    "Lund | described | how the crew were bullied by the owners",
  ],
  [
    "The memo details how the firm hid the fires.",
    "The memo | details | how the firm hid the fires",
  ],
  ["Lund described how to mend it."],
  ["Lund explained how the fire began.", "Lund | explained | how the fire began"],
  ["Lund declined to say whether he knew.", "Lund | declined to say | whether he knew"],
  ["Lund said what we all know: that it burned.", "Lund | said | what we all know: that it burned"],
  // questions and orders
  ["“Was it safe?” Lund asked."],
  ["“You are saying it sank?” Lund asked."],
  ["“And who will pay?” said Lund."],
  ["“You knew, right?” said Lund.", "Lund | said | “You knew, right?”"],
  ["“It was old,” said Lund. “Who knew?”", "Lund | said | “It was old,” … “Who knew?”"],
  [
    "“Isn’t this proof that it sank?” asked Lund.",
    "Lund | asked | “Isn’t this proof that it sank?”",
  ],
  ["“Do not wait for us,” said Lund."],
  ["“Tell that to the clerks,” said Lund.", "Lund | said | “Tell that to the clerks,”"],
  ["“Please join us,” said Lund."],
  ["“Let everybody know that they are to go home,” said Lund."],
  ["“You tell me,” said Lund."],
  ["Lund responded: “Okay!”"],
  // nor is what is to be found out, or what stands in somebody’s eyes
  ["It prompted calls for probes to determine how rules could be broken."],
  ["They had tears in their eyes, tears of concern for Lund."],
  ["“Look, it burned,” said Lund.", "Lund | said | “Look, it burned,”"],
  ["“Let me say that it burned,” said Lund.", "Lund | said | “Let me say that it burned,”"],
  // a noun for what is said or thought with its clause, whoever says it
  ["The pier closed because of concerns that it might fall.", " | concerns | that it might fall"],
  [
    "“The hope that it holds is vain,” Lund said.",
    "Lund | said | “The hope that it holds is vain,”",
  ],
  ["Lund kept to her claim last spring that she was asleep.", "her | claim | that she was asleep"],
  [
    "Clerks expressed cautious optimism over the weekend that the strike would end.",
    "Clerks | expressed cautious optimism | that the strike would end",
  ],
  // … or as the predicate of it
  [
    "Another complaint is that clerks sleep at work.",
    " | complaint is | that clerks sleep at work",
  ],
  [
    "Her main argument, much like that of Berg, is that the pier is old.",
    "Her | argument … is | that the pier is old",
  ],
  [
    "Her message will be the obvious: that the pier is old.",
    "Her | message will be the obvious: | that the pier is old",
  ],
  ["The explanation is that the pier is old."],
  ["The trouble with that theory is that the pier is new."],
  // what somebody or something is shown as
  [
    "The spokesman presented the fire as an accident.",
    "The spokesman | presented | the fire as an accident",
  ],
  ["The mayor took stands that have been seen as slaps.", " | have been seen | stands … as slaps"],
  ["The stands could be seen as slaps."],
  [
    "The letters have been called “innocuous” by certain clerks.",
    "certain clerks | have been called | The letters … “innocuous”",
  ],
  ["The video is called No Respite."],
  [
    "The mayor insulted Berg, calling him, among other things, “a failure.”",
    "The mayor | calling | him, among other things, “a failure.”",
  ],
  // a clause whose subject is the relative pronoun before the cue
  [
    "It was a decision that he believes was bought by the firm.",
    "he | believes | a decision that … was bought by the firm",
  ],
  [
    "Lund fills a gap in law that clerks say hurts the town.",
    "clerks | say | a gap in law that … hurts the town",
  ],
  [
    "Lund wants a tax, which she likes but says would never pass.",
    "she | says | which … would never pass",
  ],
  [
    "The town is building a base that Berg fears will be used by the firm.",
    "Berg | fears | a base that … will be used by the firm",
  ],
  ["They lost by what they believe is a trick.", "they | believe | what … is a trick"],
  ["What many clerks heard was a plea."],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
