// problem: add
// threat: positions in the text of a stack that no source has
// verdicts: RTE
const places = ['main.ts:0:0', 'main.ts:99999999999999999999:1', 'main.ts:1:99999999999999999999', 'main.ts:00:00', '<main.ts>:0:1'];
export function add() {
  const error = new Error('forged');
  error.stack = `Error: forged\n    at f (${places[Math.floor(Math.random() * places.length)]})\n    at main.ts:0:0`;
  throw error;
}
