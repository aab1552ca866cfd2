/** Days, months and feasts: capitalised, and nobody's name where they stand alone. */
export const calendar: ReadonlySet<string> = new Set(
  `am apr april aug august bst christmas dec december easter edt est feb february fri friday gmt halloween
  hanukkah jan january jul july jun june mar march may mon monday nov november oct october pm pst ramadan sat
  saturday sep sept september sun sunday thanksgiving thu thurs thursday tue tues tuesday wed wednesday`.split(
    /\s+/,
  ),
);
