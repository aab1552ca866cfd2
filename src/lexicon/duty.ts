/** What the accused says of himself or of his own who has kept to the rules: "It paid its crews in line with the law." */
export const duties: ReadonlyMap<string, string> = new Map([
  ["above board", "The sale was above board."],
  ["according to the law", "The crews were paid according to the law."],
  ["according to the rules", "The crews were paid according to the rules."],
  ["accordance with", "The crews were paid in accordance with the law."],
  ["acted correctly", "The guards acted correctly."],
  ["acted in accordance", "The guards acted in accordance with the law."],
  ["acted legally", "The firm acted legally."],
  ["acted responsibly", "The firm acted responsibly."],
  ["acted within", "The firm acted within its powers."],
  ["acting lawfully", "The guards were acting lawfully."],
  ["applied the law", "The judge applied the law."],
  ["applied the rules", "The clerk applied the rules."],
  ["appropriate action", "The school took appropriate action."],
  ["appropriate steps", "The school took appropriate steps."],
  ["at all times", "The firm kept to the rules at all times."],
  ["by the book", "It was all done by the book."],
  ["complied fully", "The firm complied fully with the rules."],
  ["complied with", "The firm complied with every rule."],
  ["complies fully", "The firm complies fully with the rules."],
  ["complies with", "The firm complies with every rule."],
  ["comply fully", "We comply fully with the rules."],
  ["comply with", "We comply with every rule."],
  ["complying with", "The firm was complying with every rule."],
  ["compliance with", "The sale was in compliance with the law."],
  ["compliant with", "The sale was compliant with the law."],
  ["correct procedure", "The clerks had followed the correct procedure."],
  ["correct procedures", "The clerks had followed the correct procedures."],
  ["due process", "Due process was given to the clerk."],
  ["entirely legal", "The sale was entirely legal."],
  ["entirely lawful", "The sale was entirely lawful."],
  ["entirely proper", "The sale was entirely proper."],
  ["fair and open", "The sale was fair and open."],
  ["fair and transparent", "The sale was fair and transparent."],
  ["first priority", "Safety was its first priority."],
  ["follow all", "We follow all the rules."],
  ["follow the law", "We follow the law."],
  ["follow the rules", "We follow the rules."],
  ["followed all", "The clerks followed all the rules."],
  ["followed every", "The clerks followed every rule."],
  ["followed its", "The firm followed its procedures."],
  ["followed our", "We followed our procedures."],
  ["followed procedure", "The clerks followed procedure."],
  ["followed procedures", "The clerks followed procedures."],
  ["followed proper", "The clerks followed proper procedure."],
  ["followed protocol", "The clerks followed protocol."],
  ["followed standard", "The clerks followed standard procedure."],
  ["followed the law", "The clerks followed the law."],
  ["followed the proper", "The clerks followed the proper procedures."],
  ["followed the rules", "The clerks followed the rules."],
  ["followed their training", "The guards followed their training."],
  ["follows all", "The firm follows all the rules."],
  ["follows the law", "The firm follows the law."],
  ["follows the rules", "The firm follows the rules."],
  ["full compliance", "The firm was in full compliance."],
  ["fully compliant", "The firm was fully compliant."],
  ["fully comply", "We fully comply with the rules."],
  ["fully complied", "The firm fully complied with the rules."],
  ["fully complies", "The firm fully complies with the rules."],
  ["fully trained", "Its guards were fully trained."],
  ["properly trained", "Its guards were properly trained."],
  ["are trained", "Its guards are trained in first aid."],
  ["were trained", "Its guards were trained in first aid."],
  ["highest standards", "It held its crews to the highest standards."],
  ["in line with", "The crews were paid in line with the law."],
  ["keeping with the", "The crews were paid in keeping with the law."],
  ["lawfully and", "The guards acted lawfully and with care."],
  ["legally and", "The guards acted legally and with care."],
  ["made sure", "The firm made sure that its crews were paid."],
  ["make sure", "We make sure that our crews are paid."],
  ["makes sure", "The firm makes sure that its crews are paid."],
  ["meet all", "The boats meet all safety rules."],
  ["meets all", "The boat meets all safety rules."],
  ["met all", "The boats met all safety rules."],
  ["met every", "The boats met every safety rule."],
  ["number one priority", "Safety was its number one priority."],
  ["open and transparent", "The sale was open and transparent."],
  ["opened in public", "Every bid was opened in public."],
  ["paramount", "The safety of its crews was paramount."],
  ["perfectly legal", "The sale was perfectly legal."],
  ["permitted by law", "The sale was permitted by law."],
  ["proper procedure", "Clerks followed proper procedure."],
  ["proper procedures", "Clerks followed proper procedures."],
  ["properly vetted", "The guards were properly vetted."],
  ["proportionately", "The guards acted proportionately."],
  ["required by law", "The clerks did what was required by law."],
  ["rigorously", "The boats are rigorously tested."],
  ["strict rules", "It had strict rules for its crews."],
  ["strict guidelines", "It had strict guidelines for its crews."],
  ["thoroughly vetted", "The guards were thoroughly vetted."],
  ["top priority", "Safety was its top priority."],
  ["utmost importance", "Safety was of the utmost importance."],
  ["was justified", "The use of force was justified."],
  ["were justified", "The charges were justified."],
  ["within its rights", "The firm was within its rights."],
  ["within the law", "The firm acted within the law."],
  ["within the rules", "The firm acted within the rules."],
]);

/** Words for what is held against somebody, besides those that blame whoever they are said of: "residents’ complaints". */
export const wrongs: ReadonlySet<string> = new Set(
  `accuse accusation allegation allege anger backlash bad beat break breach broken complain complaint controversial controversy crash
  criticise criticism criticize delay die dirty excessive fear illegally improper improperly injure lack lawsuit neglect objection outcry
  overcrowded poor questionable secret secretly shortage suspicion suspicious unlawfully unpaid unsafe wait worst wrong`.split(
    /\s+/,
  ),
);

/** Words by which the article itself says that somebody is accused: "Northline was criticised after the fire." */
export const accused: ReadonlySet<string> = new Set([
  "accuse", // Northline has been accused of neglect.
  "accusation", // Northline faces accusations of neglect.
  "allegation", // Northline is dogged by allegations of neglect.
  "backlash", // Northline faced a backlash over the fire.
  "complain", // Crews have complained of Northline’s cabins.
  "complaint", // Northline has had many complaints.
  "criticise", // Northline was criticised after the fire.
  "criticism", // Northline drew criticism after the fire.
  "criticize", // Northline was criticized after the fire.
  "outcry", // There was an outcry when Northline raised its fares.
]);
