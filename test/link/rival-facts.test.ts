import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

/** Who answers whom, as "S2 S1" or "S1 narration", without a word of denial. */
it.each([
  // the accused has kept to the rules
  [
    "Campaigners say the council sold the park in secret. A council spokesman said every bid was opened in public.",
    "S2 S1",
  ],
  [
    "Residents complained that the council had sold the park in secret. A spokeswoman for Tarnby Council said: “The sale was carried out in line with all legal requirements.”",
    "S2 S1",
  ],
  [
    "Residents complained about the noise from the port. A Northline spokesman said all its cranes met noise limits.",
    "S2 S1",
  ],
  [
    "Police were accused of using too much force. Police said officers had acted proportionately.",
    "S2 S1",
  ],
  [
    "A report found that the hospital had left patients waiting for hours. The hospital said patient safety was its first priority.",
    "S2 S1",
  ],
  [
    "Parents say the school ignored the bullying. The school said it followed its policies.",
    "S2 S1",
  ],
  [
    "Researchers criticised the trial for its size. The firm said the trial met all the standards of the regulator.",
    "S2 S1",
  ],
  [
    "The union said the mine was unsafe. Una Holm, the mine’s manager, said safety was the firm’s top priority.",
    "S2 S1",
  ],
  [
    "Northline has been criticised over the fire. Northline said every cabin had two doors.",
    "S2 S1",
  ],
  [
    "Northline is under investigation over the death of a deckhand. Northline said the safety of its crews was its top priority.",
    "S1 narration",
  ],
  [
    "A former clerk is suing Northline over her dismissal. Northline said it had followed its procedures at all times.",
    "S1 narration",
  ],
  [
    "Ada Moss is facing questions about her expenses. Moss said she had acted within the rules.",
    "S1 narration",
  ],
  [
    "The school was criticised after two pupils were hurt. The school said all staff were trained in first aid.",
    "S1 narration",
  ],
  ["Northline has a new pier. Northline said every cabin had two doors.", ""],
  ["Northline lost its way. A Northline spokesman said it had always complied with the rules.", ""],
  ["Northline was criticised after the fire. Northline said every share would pay a dividend.", ""],
  ["Northline was criticised over the fire. Moss said every cabin on her boat had two doors.", ""],
  [
    "The council opened an inquiry into the fire. The council said it would make sure all homes were safe.",
    "",
  ],
  [
    "Northline was criticised after the fire. Northline said it wanted to comply with the rules.",
    "",
  ],
  ["Ada Moss said she had always followed the rules. Jon Lund said she was right.", ""],
  ["The minister was criticised. “The storms draw us all together,” the minister said.", ""],
  // the other side, where one of the two contends
  ["Jon Moss argues that the toll will help trade. But clerks say it will cost jobs.", "S2 S1"],
  ["Jon Moss says the toll will help trade. But clerks warn that it will cost jobs.", "S2 S1"],
  ["Jon Moss argues that the toll will help trade, but clerks say it will cost jobs.", "S2 S1"],
  ["While Jon Moss argues that the toll will help trade, clerks say it will cost jobs.", "S2 S1"],
  ["Although the firm insists the drug is cheap, doctors say it costs too much.", "S2 S1"],
  ["Police said the man had charged at them. But a video shows him walking away.", "S2 S1"],
  [
    "Jon Moss said the cut would pay for itself. But a study found it would add £9m to the bill.",
    "S2 S1",
  ],
  ["Jon Moss argues that the toll will help trade. But clerks also say that it is fair.", ""],
  ["Jon Moss argues that the toll will help trade. But Moss says it will come late.", ""],
  ["Jon Moss argues that the toll will help trade. But Ada Holm said rain was likely.", ""],
  ["Jon Moss says the film is long. But Ada Holm said it was funny.", ""],
  [
    "Jon Moss argues that the toll will help trade. But Ada Holm says it will help ferries too.",
    "",
  ],
  ["One poll shows Moss ahead. But another poll finds Lund has a lead over Moss.", ""],
  ["Ada Holm insisted she had asked the clerk. However, his lawyer said he would say nothing.", ""],
  ["But even before clerks said the pier would be sold, Ada Holm insisted it was full.", ""],
  // where the one speaks well and the other ill of one thing, insists, or is against it by name
  ["Jon Moss said the pier was unsafe. But engineers said it had passed every test.", "S2 S1"],
  ["Jon Moss said the pier had made money. But two clerks said it had lost millions.", "S2 S1"],
  ["Tests showed that the water was clean. But residents said it smelled of oil.", "S2 S1"],
  ["Jon Moss said schools were short of money. But Ada Holm insisted budgets rose.", "S2 S1"],
  ["Jon Moss said the road would save time. But opponents said it would help the port.", "S2 S1"],
  ["Jon Moss said the fair was a success. But police said three men had been arrested.", ""],
  ["Jon Moss said sales rose in May. But Ada Holm said she had not seen the figures.", ""],
  ["Jon Moss said the storm was weak. But clerks said another was on its way.", ""],
  ["Jon Moss said the match was hard. But he said the team had played well.", ""],
  ["The union said the offer was an insult. The firm said it was fair.", "S2 S1"],
  ["Neighbours said the school was dangerous. The head said it was safe and well run.", "S2 S1"],
  [
    "Clerks said the company would miss its targets. Ms Holm said the firm would meet them.",
    "S2 S1",
  ],
  ["Ada Holm said the launch was a success. Jon Moss said it was a mess.", "S2 S1"],
  ["A doctor said the captain was stable. A nurse said the captain was in pain.", ""],
  ["Ada Holm said the road was safe. Jon Moss said the road was closed for repairs.", ""],
  ["Ada Holm said the launch was a success. Jon Moss said his own launch was a mess.", ""],
  [
    "Jon Moss said the race was a shambles. “It’s a wonderful thing watching it,” Ada Holm said.",
    "",
  ],
  [
    "The firm said the crop was a threat to birds. A rival said tests had shown it was harmless.",
    "S2 S1",
  ],
  // what the prosecution holds against the accused, the police against who blames them, and “a spokesman” against a paper
  [
    "Jon Moss told the jury he was asleep. The prosecution says he was seen leaving the pier.",
    "S2 S1",
  ],
  ["Jon Moss admitted he was there. The prosecution says he was seen leaving the pier.", ""],
  ["Jon Moss told the jury he was asleep. The prosecution says he is 34 and from Lisse.", ""],
  ["Jon Moss told the jury he was asleep. The prosecution says the trial will last a week.", ""],
  [
    "The report said the force had failed to send officers. Chief Constable Una Holm said officers came at once.",
    "S2 S1",
  ],
  [
    "The report said the force had failed to send officers. Sergeant Una Holm said officers came at once.",
    "",
  ],
  [
    "Residents blamed the police for the delay. Chief Constable Una Holm said officers worked hard.",
    "",
  ],
  [
    "The report said the fire had killed ten. Chief Constable Una Holm said officers came at once.",
    "",
  ],
  [
    "The paper said the mayor had hidden a gift. A spokesman said every gift had been declared.",
    "S2 S1",
  ],
  ["The study found that the river was polluted. A spokesman said tests had been made.", ""],
  ["Ada Holm said the mayor had been ill. A spokesman said every gift had been declared.", ""],
  // who it was
  [
    "Jon Moss said that Lind wrote the letter. A clerk said that it was Moss who had written it.",
    "S2 S1",
  ],
  ["Ada Holm said the crew broke the crane. Clerks said it was the storm that broke it.", "S2 S1"],
  [
    "Jon Moss said that Lind wrote the letter. A clerk said that it was Lind who had written it.",
    "",
  ],
  ["Jon Moss said that Lind wrote the letter. A clerk said that it was Ada Holm who had left.", ""],
  // what has been done, and who answers for a place
  [
    "Parents said the school ignored bullying. A school spokesman said every complaint had been investigated.",
    "S2 S1",
  ],
  [
    "A nurse said the hospital had covered up the deaths. The hospital trust said it had reported each of them.",
    "S2 S1",
  ],
  [
    "Lawyers said the prison had failed him. A Prison Service spokesman said he was checked every hour.",
    "S2 S1",
  ],
  [
    "Rivals said the Lind campaign had broken spending rules. A Lind campaign spokesman said every penny was accounted for.",
    "S2 S1",
  ],
  [
    "Residents said the fire had destroyed ten homes. The Fire Service said it had sent six crews.",
    "",
  ],
  // another day, another place
  ["The firm says the leak was found on Monday. Workers said it was found on Friday.", "S2 S1"],
  ["Northline says it paid the crews in May. The union says they were paid in July.", "S2 S1"],
  [
    "Jon Moss said the meeting took place in Lisse. Ada Holm said it took place in Tarnby.",
    "S2 S1",
  ],
  ["The firm says the leak was found on Monday. Workers said it was mended on Friday.", ""],
  ["Jon Moss said the team won in Lisse. Ada Holm said it won in Tarnby.", ""],
  [
    "The firm says the choir was heard in Lisse on Monday. Workers said it was heard in Tarnby on Friday.",
    "",
  ],
  ["The firm says the leak was found on Monday. Workers said it was found in Lisse.", ""],
  ["The firm says the pier will open on Monday. Workers said it opened on Friday.", ""],
  ["Jon Moss said the choir sang in Lisse. Ada Holm said the choir sang in Tarnby, too.", ""],
  ["Jon Moss said the price fell in March. Ada Holm said the price fell again in April.", ""],
  // another figure
  [
    "Jon Moss said there were one or two cases of fraud. The audit found more than one or two cases.",
    "S2 S1",
  ],
  [
    "Jon Moss said there were nine leaks. Ada Holm said there had been more than nine leaks.",
    "S2 S1",
  ],
  [
    "Jon Moss said there were more than nine leaks. Ada Holm said more than nine leaks were found.",
    "",
  ],
  ["Jon Moss says the loss is 42 percent. Official figures put it at 5 percent.", "S2 S1"],
  ["Jon Moss says the loss is 42 percent. Ada Holm put it at the top of her list.", ""],
  // what has never been, of what is feared
  [
    "Jon Moss warned that the dam could break. Engineers said no dam of its kind had ever failed.",
    "S2 S1",
  ],
  [
    "Critics say that the law would let thieves in. No theft has ever been traced to a sailor, the agency said.",
    "S2 S1",
  ],
  ["Jon Moss warned that the dam could break. Engineers said no road had ever been so long.", ""],
  ["Jon Moss warned that the dam could break. “I have never seen the dam,” Ada Holm said.", ""],
  ["Jon Moss warned that the dam could break. Engineers said the dam had never been so full.", ""],
  ["Jon Moss warned that prices could rise. Ada Holm said prices had never been higher.", ""],
  ["Jon Moss saw the dam. Engineers said no dam had ever been so long.", ""],
  // who owns up to it
  [
    "A rebel group claimed responsibility for the attack. The ministry said it had not been able to uncover any direct link between the bomber and the group.",
    "S2 S1",
  ],
  ["A rebel group said it was behind the attack. Police said the man had acted alone.", "S2 S1"],
  ["A rebel group claimed responsibility for the attack. Police said the man had links to it.", ""],
  [
    "A rebel group claimed responsibility for the attack. Police said they had found no ties to it.",
    "S2 S1",
  ],
  [
    "A rebel group claimed responsibility for the attack. Police said they had no contact with their crews.",
    "",
  ],
  [
    "Jon Moss took responsibility for the delay. Engineers said the pier had no link to the road.",
    "",
  ],
  ["Police said Jon Moss was responsible for the fire. Moss said he had no contact with it.", ""],
  [
    "The army said it had carried out the strike. Ada Holm said she had lost her home and his own.",
    "",
  ],
  ["A rebel group condemned the attack. Police said the man had acted alone.", ""],
  // who is blamed
  ["The ministry blamed rebels for the attack. The rebels said the army had fired first.", "S2 S1"],
  ["The ministry blamed rebels for the attack. The army said the rebels had fired first.", ""],
  ["The ministry blamed Una Moss for the leak. Ada Moss said the ship was old.", ""],
  // who is accused by nobody in particular
  ["Adrian Holm is accused of killing his wife. Holm told police that she had tripped.", "S2 S1"],
  ["Adrian Holm is charged with murder. He says it was an accident.", "S2 S1"],
  ["Adrian Holm is charged with fraud. He once said the pier was the best in the land.", ""],
  ["Adrian Holm is charged with fraud. In 2019 he said he loved horses.", ""],
  ["Adrian Holm is charged with fraud. He said on Monday that the port would get a crane.", ""],
  ["Adrian Holm is charged with murder. His wife said the pier was shut.", ""],
])("finds the account that answers: %s", (text, link) => {
  const { statements } = annotate({ path: "-", text: `${text}\n` });
  const answers = statements.filter(({ response }) => response === "counterclaim");
  expect(answers.map(({ id, rebuts }) => [id, ...rebuts].join(" ")).join("; ")).toBe(link);
});
