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
