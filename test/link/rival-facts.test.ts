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
])("finds the account that answers: %s", (text, link) => {
  const { statements } = annotate({ path: "-", text: `${text}\n` });
  const answers = statements.filter(({ response }) => response === "counterclaim");
  expect(answers.map(({ id, rebuts }) => [id, ...rebuts].join(" ")).join("; ")).toBe(link);
});
