export default ({ args, actual }: { args: any[]; actual: any; expected: any }): true | string => {
  const [nums, target] = args;
  if (actual.length !== 2) return `expected two indices, found ${actual.length}`;
  const [i, j] = actual;
  if (i === j || !(i in nums) || !(j in nums)) return 'expected two different indices of the list';
  return nums[i] + nums[j] === target || `nums[${i}] + nums[${j}] is ${nums[i] + nums[j]}, not ${target}`;
};
