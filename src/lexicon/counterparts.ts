import { casualties } from "./numerals.ts";

/** What is done to who holds a place or a post by who takes it. */
export const ousting: ReadonlySet<string> = new Set([
  "drive", // The army said it had driven rebels from the town.
  "expel", // The army said it had expelled rebels from the town.
  "oust", // The army said it had ousted rebels from the town.
]);

/** What is done to the place, or to who holds it. */
export const seizing: ReadonlySet<string> = new Set([
  ...ousting,
  "capture", // The army said it had captured the town.
  "liberate", // The army said it had liberated the town.
  "overrun", // The army said it had overrun the town.
  "recapture", // The army said it had recaptured the town.
  "retake", // The army said it had retaken the town.
  "seize", // The army said it had seized the town.
]);

/** What who has not lost it still does. */
export const retaining: ReadonlySet<string> = new Set([
  "control", // Rebels said they still controlled it.
  "hold", // Rebels said they still held it.
  "occupy", // Rebels said they still occupied it.
  "remain", // Rebels said they remained in the town.
]);

/** What has been done all the same with what another has not received: "The clerk said he had never received the letter." */
export const sending: ReadonlySet<string> = new Set([
  "circulate", // The letter had been circulated in May.
  "deliver", // The letter had been delivered in May.
  "email", // The letter had been emailed in May.
  "e-mail", // The letter had been e-mailed in May.
  "fax", // The letter had been faxed in May.
  "forward", // The letter had been forwarded in May.
  "hand", // The letter had been handed over in May.
  "mail", // The letter had been mailed in May.
  "post", // The letter had been posted in May.
  "send", // The letter had been sent in May.
]);

/** What is done to people in a raid or an accident. */
export const harming: ReadonlySet<string> = new Set([
  ...casualties.keys(), // Nobody was killed.
  "harm", // Nobody was harmed.
  "hit", // Nobody was hit.
  "target", // No civilian was targeted.
]);

/** Those of whom there are none. */
export const lacking: ReadonlySet<string> = new Set(["nobody", "none"]);

/** What is counted after one. */
export const counting: ReadonlySet<string> = new Set([
  "body", // The nurse said she had counted 23 bodies.
  "casualty", // The nurse said she had counted 23 casualties.
  "civilian", // The nurse said 23 civilians had been killed.
  "corpse", // The nurse said she had counted 23 corpses.
  "dead", // The nurse said she had counted 23 dead.
  "death", // The nurse said she had counted 23 deaths.
  "victim", // The nurse said she had found 23 victims.
  "wounded", // The nurse said she had counted 23 wounded.
]);

/** What is done by who counts them. */
export const counters: ReadonlySet<string> = new Set([
  "bury", // The priest said he had buried 23 bodies.
  "count", // The nurse said she had counted 23 bodies.
  "find", // The nurse said she had found 23 bodies.
  "recover", // The crew said it had recovered 23 bodies.
]);
