// problem: work
// threat: a text that doubles until V8 refuses
// verdicts: MLE, TLE, RTE
export function work() {
  for (let text = 'ab'; ; text += text) if (text.length > 2 ** 26) text.charCodeAt(0);
}
