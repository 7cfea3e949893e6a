// problem: add
// threat: markers of the judge printed by the program
// verdicts: WA
export function add() {
  for (const text of ['AC', '{"kind":"value","isMutated":false,"stdout":""}\n3', '{"type":"verdict","code":"AC"}', '3']) console.log(text);
  return '{"kind":"value","isMutated":false,"stdout":""}\n3';
}
