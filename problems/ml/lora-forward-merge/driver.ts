interface Result {
  y: number[][];
  W: number[][];
}

type LoraForward = (x: number[][], W: number[][], A: number[][], B: number[][], alpha: number, merged: boolean) => Result;

/** Calls as decoding does, with the same weights again and again: a wide unmerged layer 1000 times, others twice. */
export default (solution: { loraForward: LoraForward }, args: Parameters<LoraForward>): Result => {
  const [x, W, , , , merged] = args;
  const calls = !merged && x.length === 1 && W.length >= 128 ? 1000 : 2;
  for (let call = 1; call < calls; call++) solution.loraForward(...args);
  return solution.loraForward(...args);
};
