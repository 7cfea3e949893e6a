/** Asks again until the answer fits; fails after `withinMs`, with the last answer. */
export async function until<Value>(
  ask: () => Promise<Value>,
  fits: (value: Value) => boolean,
  withinMs = 15_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (fits(value)) return value;
    if (Date.now() > end)
      throw new Error(`still not so after ${withinMs} ms: ${JSON.stringify(value)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
