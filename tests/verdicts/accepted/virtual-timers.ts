// problem: wait-for
export async function slowest(delays: number[]): Promise<number> {
  const start = Date.now();
  await Promise.all(delays.map((delay) => new Promise((resolve) => setTimeout(resolve, delay))));
  return Date.now() - start;
}
