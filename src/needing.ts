/** A rule, and the words without any of which it has nothing to say: single ones, or lexicons of words and phrases. */
export interface Needing {
  readonly needs?: readonly (string | Lexicon)[] | undefined;
}

interface Lexicon {
  readonly keys: () => Iterable<string>;
}

/** A rule that is asked only where one of the words stands, as it is or by its lemma; of a phrase the longest, the one that is heard least. */
export function needing<Given extends readonly unknown[], Found>(
  needs: readonly (string | Lexicon)[],
  rule: (...given: Given) => Found,
): ((...given: Given) => Found) & Needing {
  return Object.assign(rule, { needs });
}

/** The rules that each word is needed by. */
export function rulesByWord<Rule extends Needing>(
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Rule[]> {
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const need of rule.needs ?? [])
      for (const phrase of typeof need === "string" ? [need] : need.keys()) {
        const word = phrase.includes(" ") ? longestOf(phrase) : phrase;
        const others = byWord.get(word);
        if (!others) byWord.set(word, [rule]);
        else if (others.at(-1) !== rule) others.push(rule);
      }
  return byWord;
}

function longestOf(phrase: string): string {
  let longest = "";
  for (const word of phrase.split(" ")) if (word.length > longest.length) longest = word;
  return longest;
}
