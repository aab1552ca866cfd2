/**
 * Does some work on each value, on several at once, and hands on the results in the order of the values. A value is asked for
 * only while fewer than `limit` results are outstanding, and a result is handed on as soon as those before it are, even if the
 * next value is long in coming. Work that rejects ends it all.
 */
export async function* inOrder<Value, Result>(
  values: AsyncIterable<Value>,
  work: (value: Value) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const source = values[Symbol.asyncIterator]();
  const pull = async (): Promise<{ readonly value: IteratorResult<Value> }> => ({
    value: await source.next(),
  });
  const outstanding: Promise<{ readonly result: Result }>[] = [];
  let next: ReturnType<typeof pull> | null = pull();
  try {
    for (;;) {
      const first = outstanding[0];
      const room = outstanding.length < limit ? next : null;
      const choices = [first, room].filter((choice) => choice !== undefined && choice !== null);
      if (choices.length === 0) return;
      const settled = await Promise.race(choices);
      if ("result" in settled) {
        void outstanding.shift();
        yield settled.result;
      } else if (settled.value.done === true) {
        next = null;
      } else {
        outstanding.push(wrapped(work(settled.value.value)));
        next = pull();
      }
    }
  } finally {
    void source.return?.();
  }
}

async function wrapped<Result>(result: Promise<Result>): Promise<{ readonly result: Result }> {
  return { result: await result };
}
