/** What one who has just been attacked says in his own defence. Every entry has an example. */

/** What he says he is, and those who know him say he is: it answers whatever has been held against him. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["an honest man", "I am an honest man."],
  ["an honest person", "I am an honest person."],
  ["an honest woman", "I am an honest woman."],
  ["a decent man", "I am a decent man."],
  ["a decent person", "I am a decent person."],
  ["a decent woman", "I am a decent woman."],
  ["a good man", "I am a good man."],
  ["a good person", "I am a good person."],
  ["a good woman", "I am a good woman."],
  ["man of integrity", "I am a man of integrity."],
  ["woman of integrity", "I am a woman of integrity."],
  ["a patriot", "I am a patriot."],
  ["a fighter", "I am a fighter."],
  ["a unifier", "I am a unifier."],
  ["a strong leader", "I am a strong leader."],
  ["a law-abiding", "I am a law-abiding man."],
  ["love my country", "I love my country."],
  ["tell the truth", "I always tell the truth."],
  ["told the truth", "I have always told the truth."],
  ["telling the truth", "I am telling the truth."],
  ["least racist", "I am the least racist man you will meet."],
  ["racist bone", "There is not a racist bone in my body."],
  ["who know me know", "Those who know me know what I am."],
  ["who knows me knows", "Anyone who knows me knows what I am."],
  ["who know me will", "Those who know me will tell you what I am."],
  ["who knows me will", "Anyone who knows me will tell you what I am."],
  ["my record speaks", "My record speaks for itself."],
  ["her record speaks", "He said her record speaks for itself."],
  ["his record speaks", "She said his record speaks for itself."],
  ["being lied about", "What I have a problem with is being lied about."],
  ["not who i am", "That is not who I am."],
]);

/** How he says his words were meant. */
export const jests: ReadonlyMap<string, string> = new Map([
  ["a joke", "It was a joke."],
  ["a bad joke", "It was a bad joke."],
  ["a poor joke", "It was a poor joke."],
  ["being facetious", "I was being facetious."],
  ["being ironic", "I was being ironic."],
  ["being sarcastic", "I was being sarcastic."],
  ["being “sarcastic", "He was being “sarcastic”."],
  ["in jest", "I said it in jest."],
  ["joking", "I was joking."],
  ["kidding", "I was kidding."],
  ["meant no harm", "I meant no harm."],
  ["meant no offence", "I meant no offence."],
  ["meant no offense", "I meant no offense."],
  ["never my intention", "It was never my intention to hurt anybody."],
  ["not my intention", "It was not my intention to hurt anybody."],
  ["not my intent", "It was not my intent to hurt anybody."],
  ["tongue in cheek", "It was tongue in cheek."],
]);

/** What he was merely doing. */
export const doing: ReadonlySet<string> = new Set([
  "answer", // I was simply answering a question.
  "ask", // I was simply asking what it cost.
  "defend", // I was simply defending myself.
  "describe", // I was simply describing what I saw.
  "do", // I was just doing my job.
  "express", // I was simply expressing a view.
  "follow", // I was only following the rules.
  "help", // I was only helping a friend.
  "joke", // I was only joking.
  "make", // I was simply making a point.
  "point", // I was simply pointing out what it cost.
  "question", // I was simply questioning what it cost.
  "quote", // I was simply quoting the log.
  "repeat", // I was simply repeating what I had heard.
  "state", // I was simply stating a fact.
  "suggest", // I was simply suggesting a way out.
  "try", // I was only trying to help.
]);

/** What he did that is held against him, and says why: "voted against it because …". */
export const stands: ReadonlySet<string> = new Set([
  "back", // I backed the bill because it was fair.
  "decline", // I declined because I was ill.
  "leave", // I left because I was ill.
  "oppose", // I opposed the bill because it was unfair.
  "quit", // I quit because I was ill.
  "reject", // I rejected the bill because it was unfair.
  "resign", // I resigned because I was ill.
  "sign", // I signed it because it was fair.
  "support", // I supported the bill because it was fair.
  "vote", // I voted against the bill because it was unfair.
]);

/** Hard names, besides the wrongs, that somebody says he does not deserve: “I am not stupid.” */
export const insults: ReadonlySet<string> = new Set(
  `anti-semite antisemite authoritarian bigot bigoted bully cheat clown communist coward cowardly crazy crook crooked cruel
dictator disloyal divisive dumb extremist fascist fool greedy heartless homophobe homophobic hypocrite idiot ignorant
insane islamophobic lazy liar loser lunatic mad misogynist misogynistic monster nazi puppet racist radical sexist socialist stupid thief traitor
tyrant unpatriotic unqualified warmonger weak xenophobe xenophobic`.split(/\s+/),
);
