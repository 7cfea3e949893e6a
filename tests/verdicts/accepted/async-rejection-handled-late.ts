// problem: add-later
export async function addLater(a: number, b: number) {
  const failing = Promise.reject(new Error('handled a moment later'));
  await null;
  await failing.catch(() => 0);
  const results = await Promise.allSettled([Promise.reject(1), a, b]);
  return results.slice(1).reduce((sum, result: any) => sum + result.value, 0);
}
