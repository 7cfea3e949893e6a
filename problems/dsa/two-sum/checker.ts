type Case = { args: [number[], number]; actual: unknown };

/** Any two different indices whose numbers add up to the target, in either order. */
export default function check({ args: [nums, target], actual }: Case): true | string {
  if (!Array.isArray(actual) || actual.length !== 2) return 'expected a list of two indices';
  const [i, j] = actual;
  for (const index of [i, j]) {
    if (!Number.isInteger(index)) return 'an index is not a whole number';
    if (index < 0 || index >= nums.length) return `index ${index} is outside the list`;
  }
  if (i === j) return `index ${i} is used twice`;
  const sum = nums[i] + nums[j];
  return sum === target || `nums[${i}] + nums[${j}] is ${sum}, not ${target}`;
}
