// problem: add
// threat: causes and aggregates that contain each other
// verdicts: RTE
export function add() {
  const error: any = new AggregateError([], 'round');
  error.cause = error;
  error.errors.push(error, error);
  throw error;
}
