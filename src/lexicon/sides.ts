/** Those who answer for the body that they lead. */
export const leaders: ReadonlySet<string> = new Set([
  "boss", // Northline’s boss denied that Northline hid a fire.
  "administrator", // The Harbour Authority’s administrator denied it.
  "ceo", // Northline’s CEO denied it.
  "chair", // Northline’s chair denied it.
  "chairman", // Northline’s chairman denied it.
  "chairwoman", // Northline’s chairwoman denied it.
  "chief", // Northline’s chief executive denied it.
  "commissioner", // The Harbour Commission’s commissioner denied it.
  "director", // Northline’s managing director denied it.
  "founder", // Northline’s founder denied it.
  "head", // Northline’s head of safety denied it.
  "leader", // The council’s leader denied it.
  "minister", // The harbour minister denied that the Harbour Ministry hid a fire.
  "owner", // Northline’s owner denied it.
  "secretary", // The Harbour Secretary denied that the Harbour Department hid a fire.
  "president", // Northline’s president denied it.
]);

/** Words before an office by which somebody does not answer for the body: "Northline’s former chairman". */
export const noLonger: ReadonlySet<string> = new Set([
  "ex", // Northline’s ex chairman
  "former", // Northline’s former chairman
  "rival", // Northline’s rival chairman
  "shadow", // the shadow harbour minister
]);

/** Those who stand behind one person and go by the name: "the Lind campaign". */
export const retinues: ReadonlySet<string> = new Set([
  "administration", // the Lind administration
  "adviser", // Lind’s senior adviser
  "advisers", // Lind’s top advisers
  "advisor", // Lind’s senior advisor
  "advisors", // Lind’s top advisors
  "aide", // a Lind aide
  "aides", // Lind’s aides
  "allies", // Lind’s allies
  "attorney", // Lind’s attorney
  "attorneys", // Lind’s attorneys
  "camp", // the Lind camp
  "campaign", // the Lind campaign
  "lawyer", // Lind’s lawyer
  "lawyers", // Lind’s lawyers
  "manager", // Lind’s business manager
  "office", // Lind’s office
  "spokesman", // Lind’s spokesman
  "spokeswoman", // Lind’s spokeswoman
  "staff", // Lind’s staff
  "strategist", // Lind’s chief strategist
  "team", // the Lind team
]);

/** What a state speaks through: "the Velmarkian foreign ministry" speaks for Velmark. */
export const states: ReadonlySet<string> = new Set([
  "ambassador", // the Velmarkian ambassador
  "army", // the Velmarkian army
  "authorities", // the Velmarkian authorities
  "embassy", // the Velmarkian embassy
  "government", // the Velmarkian government
  "military", // the Velmarkian military
  "minister", // the Velmarkian foreign minister
  "ministry", // the Velmarkian foreign ministry
  "navy", // the Velmarkian navy
  "officials", // Velmarkian officials
  "president", // the Velmarkian president
]);

/** What a government is called, and what speaks for it: "Ministers were accused. A Ports Ministry spokesman said …" */
export const governments: ReadonlySet<string> = new Set(["government", "minister", "ministry"]);

export const governmentOffices: ReadonlySet<string> = new Set([
  "department", // a Department for Ports spokesman
  "downing", // a Downing Street spokesman
  "government", // a government spokesman
  "ministry", // a Ports Ministry spokesman
  "treasury", // a Treasury spokesman
]);

/** Those who lead whatever body has just been spoken of: "chief executive Jon Moss", "company president Jon Moss". */
export const heads: ReadonlySet<string> = new Set([
  "boss", // boss Jon Moss
  "chair", // chair Jon Moss
  "chairman", // chairman Jon Moss
  "chairwoman", // chairwoman Mara Lind
  "chief", // chief executive Jon Moss
  "director", // managing director Jon Moss
  "doctor", // club doctor Jon Moss
  "executive", // chief executive Jon Moss
  "founder", // founder Jon Moss
  "managing", // managing director Jon Moss
  "manager", // club manager Jon Moss
  "owner", // owner Jon Moss
  "president", // company president Jon Moss
]);

/** What those look after who lead a part of a body: "plant manager Jon Moss", "planning director Jon Moss". */
export const branches: ReadonlySet<string> = new Set(
  `campaign commercial communications deputy development finance general marketing media operations personnel planning plant product
  production programme project public research safety sales sporting technical vice`.split(/\s+/),
);

/** Ranks of the police: "Inspector Jon Moss" answers for the police who have just spoken. */
export const ranks: ReadonlySet<string> = new Set(
  "captain commander commissioner constable det detective inspector officer sergeant sgt superintendent".split(
    " ",
  ),
);

/** Those of them who answer for the whole force, with a chief constable. */
export const forceHeads: ReadonlySet<string> = new Set(["commissioner", "superintendent"]);

/** Those who bring a charge before a court, and those who speak for the accused. */
export const prosecutors: ReadonlySet<string> = new Set([
  "crown", // The Crown says he set the fire.
  "prosecution", // The prosecution says he set the fire.
  "prosecutor", // The prosecutor said he had set the fire.
  "prosecutors", // Prosecutors say he set the fire.
  "prosecuting", // Mara Lind, prosecuting, said he had set the fire.
]);

export const defenders: ReadonlySet<string> = new Set([
  "barrister", // His barrister said he was in Lisse.
  "defence", // The defence says he was in Lisse.
  "defending", // Mara Lind, defending, said he was in Lisse.
  "defense", // The defense says he was in Lisse.
  "lawyer", // His lawyer said he was in Lisse.
  "lawyers", // His lawyers said he was in Lisse.
  "solicitor", // His solicitor said he was in Lisse.
]);

/** Offices by which others speak of the one who holds it: "Moss said the minister had lied" of Health Minister Jon Lind. */
export const spokenOf: ReadonlySet<string> = new Set(
  `archbishop bishop captain chancellor coach commissioner congressman congresswoman coroner governor headmaster headmistress headteacher
  manager mayor minister ombudsman premier referee senator sheriff`.split(/\s+/),
);

/** How they are shortened before a name. */
export const shortOffices: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"], // Gov. Ada Holm
  ["sen", "senator"], // Sen. Ada Holm
]);

/** What a body that runs it goes by: "the prison" of the Prison Service, "the hospital" of the hospital trust. */
export const servedPlaces: ReadonlySet<string> = new Set([
  "ambulance", // the Ambulance Service
  "army", // the Army Board
  "college", // the college governors
  "hospital", // the hospital trust
  "prison", // the Prison Service
  "school", // the school board
  "university", // the university senate
]);

/** What those go by for whom an inspector or a chief constable answers: "The report said the force had been slow." */
export const policed: ReadonlySet<string> = new Set(["constabulary", "force", "police"]);

/** Who has written a report or a study. */
export const writers: ReadonlySet<string> = new Set([
  "author", // Its author, Ada Holm, stressed that it was early.
  "authors", // Its authors stressed that it was early.
  "co-author", // Her co-author, Jon Moss, cautioned that it was early.
  "co-authors", // Its co-authors cautioned that it was early.
]);

/** Those for whom a lawyer goes to court: who sues, and not who is sued. */
export const suing: ReadonlySet<string> = new Set([
  "claimant", // A lawyer for the claimants said they had been lied to.
  "family", // A lawyer for the families said they had been lied to.
  "parent", // A lawyer for the parents said they had been lied to.
  "patient", // A lawyer for the patients said they had been lied to.
  "plaintiff", // The plaintiffs’ lawyer said they had been lied to.
  "relative", // A lawyer for the relatives said they had been lied to.
  "resident", // A lawyer for the residents said they had been lied to.
  "survivor", // A lawyer for the survivors said they had been lied to.
  "victim", // A lawyer for the victims said they had been lied to.
]);

/** What those go by whose role has another name: "Education secretary Jon Moss said it was old. Lind said the minister was wrong." */
export const officers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["executive", new Set(["boss", "chief", "director", "head", "president", "treasurer"])],
  ["minister", new Set(["chancellor", "secretary"])],
  ["official", new Set(["commissioner", "director", "head", "inspector", "officer", "secretary"])],
  ["politician", new Set(["congressman", "congresswoman", "councillor", "mp", "senator"])],
]);

/** Verbs for how somebody was seen at what he is accused of. */
export const seenAt: ReadonlySet<string> = new Set([
  "catch", // The prosecution says he was caught on the pier.
  "film", // The prosecution says he was filmed on the pier.
  "photograph", // The prosecution says he was photographed on the pier.
  "record", // The prosecution says he was recorded on the pier.
  "see", // The prosecution says he was seen on the pier.
  "spot", // The prosecution says he was spotted on the pier.
  "trace", // The prosecution says he was traced on the pier.
  "track", // The prosecution says he was tracked on the pier.
]);

/** How a lawyer says a thing that only asks. */
export const hinting: ReadonlySet<string> = new Set([
  "ask", // The defence asked whether the guard was bribed.
  "imply", // The defence implied that the guard was bribed.
  "suggest", // The defence suggested that the guard was bribed.
]);
