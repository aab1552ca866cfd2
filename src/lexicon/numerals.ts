/** Numbers that newspapers write out: "nine people", "two dozen clerks". */
export const numerals: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** What multiplies the number before it, written apart or behind its digits: "£4 million", "£4m". */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

/** What happens to those who come to harm: two who count the dead, or the hurt, count the same, whichever verb they choose. */
export const casualties: ReadonlyMap<string, "dead" | "hurt"> = new Map([
  ["die", "dead"], // The army said 12 sailors had died.
  ["hurt", "hurt"], // The clinic said nine sailors were hurt.
  ["injure", "hurt"], // The clinic said nine sailors were injured.
  ["kill", "dead"], // The rebels said 140 sailors were killed.
  ["wound", "hurt"], // The rebels said 60 sailors were wounded.
]);

/** What those are called to whom it happens, or happened not: "the number of dead", "the number of missing". */
export const harms: ReadonlyMap<string, string> = new Map([
  ["casualties", "dead"], // put the number of casualties at 12
  ["dead", "dead"], // put the number of dead at 12
  ["deaths", "dead"], // put the number of deaths at 12
  ["homeless", "homeless"], // put the number of homeless at 12
  ["injured", "hurt"], // put the number of injured at 12
  ["injuries", "hurt"], // put the number of injuries at 12
  ["missing", "missing"], // put the number of missing at 12
  ["rescued", "rescued"], // put the number of rescued at 12
  ["wounded", "hurt"], // put the number of wounded at 12
]);

/** Before a number that comes on top of another: "12 more sailors", "another 12". */
export const topping: ReadonlySet<string> = new Set([
  "additional", // an additional 12 clerks
  "another", // another 12 clerks
  "extra", // 12 extra clerks
  "further", // a further 12 clerks
  "more", // 12 more clerks
  "other", // 12 other clerks
]);

/** Words for so many people last named: "the pair", "both men". */
export const counts: ReadonlyMap<string, number> = new Map([
  ["pair", 2], // The pair said it was late.
  ["duo", 2], // The duo said it was late.
  ["couple", 2], // The couple said it was late.
  ["two", 2], // The two said it was late.
  ["both", 2], // Both said it was late.
  ["each", 2], // Each said it was late.
  ["neither", 2], // Neither said it was late.
  ["trio", 3], // The trio said it was late.
  ["three", 3], // The three said it was late.
  ["four", 4], // The four said it was late.
]);
