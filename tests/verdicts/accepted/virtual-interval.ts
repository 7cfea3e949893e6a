// problem: wait-for
export function slowest(delays: number[]): Promise<number> {
  const start = new Date().getTime();
  const most = Math.max(0, ...delays);
  return new Promise((resolve) => {
    if (most === 0) return resolve(0);
    const never = setTimeout(() => resolve(-1), most * 2);
    const timer = setInterval(() => {
      clearInterval(timer);
      clearTimeout(never);
      resolve(+new Date() - start);
    }, most);
  });
}
