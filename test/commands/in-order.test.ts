import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../src/commands/in-order.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

test("results come in the order of the values, whatever is done first, and never too many at once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(20)),
      fc.integer({ min: 1, max: 5 }),
      async (delays, limit) => {
        let working = 0;
        let most = 0;
        const work = async (delay: number): Promise<number> => {
          most = Math.max(most, ++working);
          await turns(delay);
          working--;
          return delay;
        };
        const results: number[] = [];
        for await (const result of inOrder(each(delays), work, limit)) results.push(result);
        expect(results).toEqual(delays);
        expect(most).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

test("nothing more is asked for while nobody takes the results", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) yield asked++;
  }
  const results = inOrder(endless(), async (value) => value, 3);
  expect(await results.next()).toEqual({ value: 0, done: false });
  await turns(100);
  expect(asked).toBeLessThanOrEqual(5);
});

test("a result does not wait for the next value", async () => {
  async function* oneAndThenNone(): AsyncGenerator<string> {
    yield "first";
    await new Promise(() => {});
  }
  const results = inOrder(oneAndThenNone(), async (value) => value, 3);
  expect(await results.next()).toEqual({ value: "first", done: false });
});
