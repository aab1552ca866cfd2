/** Days, months and feasts: capitalised, and nobody's name where they stand alone. */
export const calendar: ReadonlySet<string> = new Set(
  `am apr april aug august bst christmas dec december easter edt est feb february fri friday gmt halloween
  hanukkah jan january jul july jun june mar march may mon monday nov november oct october pm pst ramadan sat
  saturday sep sept september sun sunday thanksgiving thu thurs thursday tue tues tuesday wed wednesday`.split(
    /\s+/,
  ),
);

/** Of these the days and months that are nobody’s name: "on Monday said"; April, May and June are people too. */
export const onlyDates: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february july september october november december`.split(
    " ",
  ),
);
