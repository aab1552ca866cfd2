/** Verbs for what something does to somebody who thinks of it: "What worries drivers is that the pier will fall." */
export const movingVerbs: ReadonlySet<string> = new Set([
  "alarm", // What alarms drivers is that the pier is weak.
  "amaze", // What amazed Fenn was that nobody asked.
  "anger", // What angers drivers is that nobody asked.
  "annoy", // What annoys drivers is that nobody asked.
  "astonish", // What astonished Fenn was that nobody asked.
  "baffle", // What baffles Fenn is that nobody asked.
  "bother", // What bothers Fenn is that nobody asked.
  "concern", // What concerns Fenn is that the pier is weak.
  "disturb", // What disturbs Fenn is that nobody asked.
  "encourage", // What encourages Fenn is that the crowds are young.
  "frighten", // What frightens tenants is that the roof will fall.
  "frustrate", // What frustrates drivers is that nobody asked.
  "impress", // What impressed Fenn was that the crowds were young.
  "infuriate", // What infuriates drivers is that nobody asked.
  "irk", // What irks drivers is that nobody asked.
  "irritate", // What irritates drivers is that nobody asked.
  "rankle", // What rankles drivers is that nobody asked.
  "reassure", // What reassures Fenn is that the pier is new.
  "scare", // What scares tenants is that the roof will fall.
  "shock", // What shocked Fenn was that nobody asked.
  "strike", // What struck Fenn was that nobody asked.
  "surprise", // What surprised Fenn was that nobody asked.
  "terrify", // What terrifies tenants is that the roof will fall.
  "trouble", // What troubles Fenn is that nobody asked.
  "unsettle", // What unsettles Fenn is that nobody asked.
  "upset", // What upset Fenn was that nobody asked.
  "vex", // What vexes Fenn is that nobody asked.
  "worry", // What worries drivers is that the pier will fall.
]);
