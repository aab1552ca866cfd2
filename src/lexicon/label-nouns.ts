/** Who or what speaks before the colon of a headline: "Study: Naps help", "Witness: Driver fled". */
export const labelNouns: ReadonlySet<string> = new Set([
  "report",
  "study",
  "poll",
  "survey",
  "source",
  "police",
  "official",
  "expert",
  "audit",
  "memo",
  "deputy",
  "detective",
  "firefighter",
  "investigator",
  "lawyer",
  "minister",
  "mayor",
  "officer",
  "prosecutor",
  "researcher",
  "scientist",
  "sheriff",
  "spokesman",
  "spokeswoman",
  "union",
  "adviser",
  "aide",
  "ambassador",
  "analysis",
  "book", // Holm book: Mayor knew of leak
  "boss",
  "camp",
  "campaign",
  "chief",
  "ceo",
  "coalition",
  "commander",
  "complaint",
  "doctor",
  "document",
  "economist",
  "editorial",
  "envoy",
  "filing",
  "general",
  "historian",
  "indictment",
  "insider",
  "judge",
  "lawmaker",
  "lawsuit",
  "leader",
  "newspaper",
  "pm",
  "pope",
  "president",
  "professor",
  "pundit",
  "record",
  "senator",
  "spokesperson",
  "strategist",
  "transcript",
  "watchdog",
  "witness",
]);

/** Of these and of offices what opens a rubric where it stands alone: "General: Stocks and bonds", but "WHO chief: Fever is over". */
export const rubrics: ReadonlySet<string> = new Set([
  "book",
  "chief",
  "general",
  "leader",
  "president",
  "record",
]);

/** What tells in a headline of whom it is about, who then says nothing: "Missing mayor: Police find car". */
export const wronged: ReadonlySet<string> = new Set([
  "accused", // Accused mayor: Court sets date
  "arrested", // Arrested mayor: Police find car
  "dead", // Dead mayor: Police find car
  "injured", // Injured mayor: Police find car
  "jailed", // Jailed mayor: Court sets date
  "missing", // Missing mayor: Police find car
  "murdered", // Murdered mayor: Police find car
  "stabbed", // Stabbed mayor: Police find knife
  "suspended", // Suspended mayor: Council sets date
  "wounded", // Wounded mayor: Police find gun
]);
