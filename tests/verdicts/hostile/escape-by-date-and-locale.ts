// problem: add
// threat: locales and time zones read files of the host or crash
// verdicts: AC
export function add(a: number, b: number) {
  for (const zone of ['../../etc/passwd', 'Etc/GMT+25', 'x'.repeat(1e5), 'UTC\0']) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone }).format(new Date(8.64e15));
    } catch (error) {
      if (!(error instanceof RangeError)) throw 'escaped: an odd error';
    }
  }
  new Date('x'.repeat(1e5)).getTime();
  try { new Date(Number.NaN).toISOString(); } catch {}
  return a + b;
}
