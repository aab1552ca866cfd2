/** Words that two statements may share without being about the same: "The firm said it would take more time." */
export const emptyWords: ReadonlySet<string> = new Set(
  "be have do say tell go get make take come know think believe see give want new year time people day other many more such own last week month claim allegation charge accusation add thing way man woman use call first good great mr mr. mrs ms".split(
    " ",
  ),
);
