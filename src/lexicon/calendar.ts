/** Days, months and feasts: capitalised, and nobody's name where they stand alone. */
export const calendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving
  halloween hanukkah mon tue tues wed thu thurs fri sat sun am pm gmt bst est edt pst`.split(/\s+/),
);
