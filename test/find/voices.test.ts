import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where one voice ends and another, or nobody’s, begins. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // a question that is led up to is of who stands before it, and the next sentence has a speaker of its own
  [
    "The ad asks: “Who paid?” Lund said the question was absurd.",
    "Lund | said | the question was absurd",
  ],
  ["One voter asked, “Why now?” Berg said it was time.", "Berg | said | it was time"],
  [
    "When a voter asked him, “Why now?” the mayor said it was time.",
    "the mayor | said | it was time",
  ],
  [
    "Asked, “Why now?” the mayor replied that it was time.",
    "the mayor | replied | that it was time",
  ],
  ["“Why now?” Lund said. “It was late.”", "Lund | said | “Why now?” … “It was late.”"],
  // what somebody is said to have said has his words and his source
  [
    "“It was mine,” she is said to have told officers. “He sold it.”",
    "she | is said to have told | “It was mine,” … “He sold it.”",
  ],
  ["He is alleged to have shouted: “Run.”", "He | is alleged to have shouted: | “Run.”"],
  [
    "Rita Lund is understood to have warned that the pier was rotten.",
    "Rita Lund | is understood to have warned | that the pier was rotten",
  ],
  [
    "He is understood to have told friends that the deal was dead.",
    "He | is understood to have told | that the deal was dead",
  ],
  [
    "He is alleged to have told the clerk of the plan.",
    " | is alleged | He … to have told the clerk of the plan",
  ],
  [
    "She is said to have claimed benefits for years.",
    " | is said | She … to have claimed benefits for years",
  ],
  // the two halves of a headline
  [
    "Mayor says rival took bribes; rival calls claim a ‘lie’\n\nIt rained on Monday.",
    "Mayor | says | rival took bribes",
    "rival | calls | claim a ‘lie’",
  ],
  [
    "Army says troops hold dam; rebels deny retreat\n\nIt rained on Monday.",
    "Army | says | troops hold dam",
    "rebels | deny | retreat",
  ],
  // what goes round is the article’s own, whoever spoke before
  [
    "A poll found that few had read it, and it is claimed that 40 clerks have left.",
    "A poll | found | that few had read it",
    " | it is claimed | that 40 clerks have left",
  ],
  [
    "It is claimed that 40 clerks left, although Rita Lund is said to have told friends it was four.",
    " | It is claimed | that 40 clerks left",
    "Rita Lund | is said to have told | it was four",
  ],
  // and so is who says in the same tense something else
  [
    "Police said the man was armed and witnesses said he had a spoon.",
    "Police | said | the man was armed",
    "witnesses | said | he had a spoon",
  ],
  [
    "The owners insisted they still held the pier and a monitoring group said neither side was in control.",
    "The owners | insisted | they still held the pier",
    "a monitoring group | said | neither side was in control",
  ],
  [
    "The bank said it had won, but divers insisted they still held the pier and a monitor said neither side was in control.",
    "The bank | said | it had won",
    "divers | insisted | they still held the pier",
    "a monitor | said | neither side was in control",
  ],
  [
    "Divers believe the council broke its rules, and say they will seek a review.",
    "Divers | believe | the council broke its rules",
    "Divers | say | they will seek a review",
  ],
  [
    "The mayor said the firm lied and the board knew it.",
    "The mayor | said | the firm lied and the board knew it",
  ],
  [
    "Lund said the clerk and his son said nothing.",
    "Lund | said | the clerk and his son said nothing",
  ],
  // what is conceded beside “according to” is no source
  [
    "The march drew 9,000, according to organisers, although Rita Lund has suggested it was fewer.",
    "organisers | according to | The march drew 9,000",
    "Rita Lund | has suggested | it was fewer",
  ],
  // what is told around its cue, behind a hearer, of a part and behind “that”
  ["The dog, she told the court, was never let out.", "she | told | The dog … was never let out"],
  ["She told reporters nobody was leaving.", "She | told | nobody was leaving"],
  [
    "The fire took nine homes, most of them, Rita Lund said, built without permits.",
    "Rita Lund | said | most of them … built without permits",
  ],
  [
    "Berg chose to bat under cloud that, he said, “looked like rain”.",
    "he | said | cloud that … “looked like rain”",
  ],
  // what others had claimed, and what they make of what is said, is theirs
  [
    "He denied that staff had been told to lie, as two former clerks alleged in May.",
    "He | denied | that staff had been told to lie",
  ],
  [
    "He denied that the roof leaked, as the tenants claimed.",
    "He | denied | that the roof leaked",
    "the tenants | claimed | the roof leaked",
  ],
  [
    "The mayor said the pool was safe, which the union says is false.",
    "The mayor | said | the pool was safe",
    "the union | says | which … is false",
  ],
  [
    "It was put to Mr Lund that he had borrowed the boat, which he agreed was true.",
    " | It was put to Mr Lund | that he had borrowed the boat",
    "he | agreed | which … was true",
  ],
  [
    "Police said the car, which witnesses said was red, had gone.",
    "Police | said | the car, which witnesses said was red, had gone",
    "witnesses | said | which … was red",
  ],
  // what follows an answer
  [
    "The council rejected that, saying the school was full.",
    "The council | rejected | that",
    "The council | saying | the school was full",
  ],
  [
    "Berg disputed that, saying that she was at sea when he came.",
    "Berg | disputed | that",
    "Berg | saying | that she was at sea when he came",
  ],
  [
    "Lund has ruled out a levy on homes, telling delegates that the idea was “bad”.",
    "Lund | has ruled out | a levy on homes",
    "Lund | telling | that the idea was “bad”",
  ],
  [
    "Mrs Lund accepted that her memory was “not what it was” but rejected the suggestion that she had lied.",
    "Mrs Lund | accepted | that her memory was “not what it was”",
    "Mrs Lund | rejected | the suggestion that she had lied",
    " | suggestion | that she had lied",
  ],
  [
    "Analysts had expected $3.95 billion, according to Lisse Data.",
    "Lisse Data | according to | Analysts had expected $3.95 billion",
    "Analysts | had expected | $3.95 billion",
  ],
  // no one speaks in a score, in added time, by an account that he holds to and in shares
  ["Lisse 1-2 Holm: Berg snatches it late\n\nThe game was close."],
  ["Lisse 2 Holm 1: Berg wins it late\n\nThe game was close."],
  ["In the fourth added minute Berg rose above two defenders to score."],
  ["Rita Lund stood by her account on Tuesday."],
  ["Lisse shares jump as ferryman lifts forecast, shrugs off toll fears\n\nIt rained on Monday."],
  // nor does what raises fears, or who is warned
  ["The delay has raised fears that the pier will fall.", " | fears | that the pier will fall"],
  [
    "The mayor has raised fears that the pier will fall.",
    "The mayor | has raised fears | that the pier will fall",
  ],
  [
    "The bank has emailed customers warning them that the site is fake.",
    "The bank | warning | that the site is fake",
  ],
  [
    "The ferry sailed despite two warnings that fuel was low, investigators have concluded.",
    "investigators | have concluded | The ferry sailed despite two warnings that fuel was low",
    " | warnings | that fuel was low",
  ],
  // where a source begins and ends
  ["Analysts here say the bill will fail.", "Analysts here | say | the bill will fail"],
  [
    "Union leaders abroad warned the bill would fail.",
    "Union leaders abroad | warned | the bill would fail",
  ],
  [
    "Opening the case, Jane Holm, prosecuting, told the jury that he lied.",
    "Jane Holm | told | that he lied",
  ],
  ["Opening the pier, Rita Lund said it was late.", "Rita Lund | said | it was late"],
  [
    "The Lisse, Ohio-based company said sales fell.",
    "The Lisse, Ohio-based company | said | sales fell",
  ],
  [
    "The toll was announced by the town council in May.",
    "the town council | was announced | The toll",
  ],
  // what a page bears, what an occasion is used for, and what shows it
  [
    "The Ledger carried the headline “Pier as old as the town”.",
    "The Ledger | carried the headline | “Pier as old as the town”",
  ],
  ["The Ledger ran the headline “Gotcha”."],
  [
    "The envoy took the stage to accuse the press of lying.",
    "The envoy | to accuse | the press of lying",
  ],
  ["The envoy will take the stage to accuse the press of lying."],
  ["He used a knife to accuse nobody."],
  [
    "Mr Lund said tests carried out in May show the water is safe.",
    "Mr Lund | said | tests carried out in May show the water is safe",
    "tests | show | the water is safe",
  ],
  [
    "Replays appeared to show the ball striking his arm.",
    "Replays | appeared to show | the ball striking his arm",
  ],
  // a report that is told, and one that somebody made
  [
    "Asked about a report that the bank had sold the pier, she laughed.",
    " | report | that the bank had sold the pier",
  ],
  [
    "A report that the mayor commissioned said it was late.",
    "A report that the mayor commissioned | said | it was late",
  ],
  [
    "The firm disputed a clerk’s account that it had sold the boat.",
    "The firm | disputed | a clerk’s account that it had sold the boat",
    "a clerk’s | account | that it had sold the boat",
  ],
  // what is denied is denied of what was done knowingly
  [
    "The firm denied knowingly breaching the rules.",
    "The firm | denied | knowingly breaching the rules",
  ],
  ["She wrote a book he says changed his life.", "he | says | a book … changed his life"],
  // a figure that is disputed, whatever its verb looks like
  ["It cost £3m, a figure that the ministry disputes.", "the ministry | disputes | a figure"],
  ["It is a town with a history of wage disputes."],
  // who is named behind “whose”, who goes by another name, whom somebody heard and what a memo is marked
  [
    "Lisse beat Holm Town, whose manager, Mick Berg, claimed the goal was offside.",
    "whose manager, Mick Berg | claimed | the goal was offside",
  ],
  [
    "Tam, whose real name is Tamsin Berg, had claimed that he lost money.",
    "Tam, whose real name is Tamsin Berg | had claimed | that he lost money",
  ],
  [
    "She told clerks that she heard the first officer say, “It is not the sensor.”",
    "She | told | that she heard the first officer say, “It is not the sensor.”",
    "the first officer | say | “It is not the sensor.”",
  ],
  [
    "The memo, marked “secret – eyes only”, said the plan would fail.",
    "The memo, marked “secret – eyes only” | said | the plan would fail",
  ],
  ["A memo marked “Private” said it was late.", "A memo marked “Private” | said | it was late"],
  // talks accuse nobody
  [
    "Talks in Lisse collapsed after the owners walked out, accusing the union of greed.",
    "the owners | accusing | the union of greed",
  ],
  [
    "Lund quit after the owners walked out, accusing the union of greed.",
    "Lund | accusing | the union of greed",
  ],
  [
    "The row erupted a day after Lund entered the race with words about clerks, calling them thieves.",
    "Lund | calling | them thieves",
  ],
  [
    "The move came after she wrote to the board, saying the pier was weak.",
    "she | saying | the pier was weak",
  ],
  [
    "The protest followed a letter from Berg, warning that the mill would close.",
    "a letter from Berg | warning | that the mill would close",
  ],
  [
    "The vote fell apart, showing that the party was weak.",
    "The vote | showing | that the party was weak",
  ],
  [
    "The report came after Lund entered the race, saying the pier was weak.",
    "The report | saying | the pier was weak",
  ],
  // who rejects an idea says so, and not what the idea is about
  [
    "Lund rejected the idea that the moves amounted to a purge and said that nobody had left.",
    "Lund | rejected | the idea that the moves amounted to a purge",
    "Lund | said | that nobody had left",
  ],
  // nor does the first of two speak behind the second
  [
    "Lund described the pitch as dry, whereas Tam Rook reckoned it was wet and said the toss was key.",
    "Lund | described | the pitch as dry",
    "Tam Rook | reckoned | it was wet",
    "Tam Rook | said | the toss was key",
  ],
  // nor the accuser behind what the accused denies
  [
    "Lund said Rook drank, which Rook has denied, telling the Ledger that it was tea.",
    "Lund | said | Rook drank",
    "Rook | has denied | which",
    "Rook | telling | that it was tea",
  ],
  [
    "Lund said Rook stole, a charge Rook denied, saying that it was a gift.",
    "Lund | said | Rook stole",
    "Rook | denied | a charge",
    "Rook | saying | that it was a gift",
  ],
  [
    "Lund attacked the plan that Rook had rejected, saying that it was weak.",
    "Rook | had rejected | the plan",
    "Lund | saying | that it was weak",
  ],
  // whoever is privy to talks speaks
  [
    "Multiple sources privy to negotiations say the deal is close.",
    "Multiple sources privy to negotiations | say | the deal is close",
  ],
  // what a headline tells beside
  [
    "Captain admits toss blunder as Kiwis close in\n\nIt rained on Monday.",
    "Captain | admits | toss blunder",
  ],
  [
    "Mayor says pier as safe as houses\n\nIt rained on Monday.",
    "Mayor | says | pier as safe as houses",
  ],
  // a thing, who names it and the name in quotation marks in a row
  [
    "The firm will cut 300 jobs, a move the union called “a kick in the teeth”.",
    "the union | called | a move … “a kick in the teeth”",
  ],
  [
    "The firm will cut 300 jobs, a move that unions have described as “a disgrace”.",
    "unions | have described | a move that … as “a disgrace”",
  ],
  [
    "The firm will cut 300 jobs in what Ms Lund called “a hard week”.",
    "Ms Lund | called | what … “a hard week”",
  ],
  ["The firm shut, a decision Ms Lund branded absurd.", "Ms Lund | branded | a decision … absurd"],
  ["A plan the mayor called “a gift” was dropped.", "the mayor | called | A plan … “a gift”"],
  ["He met Ann Holm, a friend he called “Annie”."],
  // what is to be said has its speaker, and what a third says is his
  [
    "“The pier is safe,” the mayor is expected to say.",
    "the mayor | is expected to say | “The pier is safe,”",
  ],
  ["She is expected to write a book.", " | is expected | She … to write a book"],
  [
    "Two people said it was close; a third cautioned that it was not.",
    "Two people | said | it was close",
    "a third | cautioned | that it was not",
  ],
  [
    "“It is a victory,” crowed one tabloid; another called it “a disgrace”.",
    "one tabloid | crowed | “It is a victory,”",
    "another | called | it “a disgrace”",
  ],
  [
    "A source close to the player said he was “hurt”, adding he felt “let down”.",
    "A source close to the player | said | he was “hurt”",
    "A source close to the player | adding | he felt “let down”",
  ],
  [
    "Shares in the brewer fell after it said sales had slumped, blaming “softer demand”.",
    "it | said | sales had slumped",
    "it | blaming | “softer demand”",
  ],
  // who accuses in a clause with “with”, and in the year that he did
  [
    "Talks collapsed, with Vardania accusing Costa of lying and Costan officials saying it had walked out.",
    "Vardania | accusing | Costa of lying",
    "Costan officials | saying | it had walked out",
  ],
  [
    "He was accused by a former bandmate in 2018 of stealing the song.",
    "a former bandmate | was accused | He … of stealing the song",
  ],
  // by whose word something is what it is, or somebody is what he is
  [
    "The plan is, according to Ann Low, a fraud on voters.",
    "Ann Low | according to | The plan is … a fraud on voters",
  ],
  [
    "Protest has now become, according to Prof Lena Holm, “a crime”.",
    "Prof Lena Holm | according to | Protest has now become … “a crime”",
  ],
  [
    "Embry, who has had $85,000, according to filings, said the bill was bad.",
    "filings | according to | who has had $85,000",
    "Embry, who has had $85,000 | said | the bill was bad",
  ],
  // where they are and who is the third is no part of another source
  [
    "In Las Vegas, where the Aces are 31-12, general manager Rita Holm said all was well.",
    "general manager Rita Holm | said | all was well",
  ],
  [
    "Two banks have closed, and a third, Alder, says it may close.",
    "a third, Alder | says | it may close",
  ],
  [
    "The chief rejected accusations that the firm had put profits ahead of safety, telling a panel that it was safe.",
    "The chief | rejected | accusations that the firm had put profits ahead of safety",
    " | accusations | that the firm had put profits ahead of safety",
    "The chief | telling | that it was safe",
  ],
  // whose words a quotation is, said behind its copula
  [
    "“He’s going nowhere,” was manager Col Berg’s blunt response.",
    "manager Col Berg’s | was … blunt response | “He’s going nowhere,”",
  ],
  [
    "“A disgrace” was the verdict of union leader Ann Holm.",
    "union leader Ann Holm | was the verdict of | “A disgrace”",
  ],
  [
    "“It was a shambles,” is how one neighbour put it.",
    "one neighbour | is how … put it | “It was a shambles,”",
  ],
  ["“He’s Going Nowhere” was the band’s first hit."],
  ["“Gone Girl” was her favourite film."],
  // who will neither confirm nor deny a thing
  [
    "The National Institutes of Health would neither confirm nor deny an inquiry.",
    "The National Institutes of Health | would neither confirm nor deny | an inquiry",
  ],
  [
    "The mayor, who would neither confirm nor deny that he had quit, went home.",
    "who | would neither confirm nor deny | that he had quit",
  ],
  [
    "The firm would neither confirm nor deny the report, and left.",
    "The firm | would neither confirm nor deny | the report",
  ],
  // the one of many that says it, and without the month in which she said it
  [
    "The oldest of the reports, published in May, said it was late.",
    "The oldest of the reports | said | it was late",
  ],
  ["She was told by a doctor in May that she was ill.", "a doctor | was told | that she was ill"],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
