// problem: extremes
class Extremes {
  #secret = 1;
  max: number;
  min: number;
  mean: number | undefined;
  constructor(nums: number[]) {
    this.min = Math.min(...nums);
    this.max = Math.max(...nums);
    this.mean = nums.reduce((a, b) => a + b, 0) / nums.length;
  }
  get range() {
    return this.max - this.min;
  }
  toJSON() {
    return 'never asked';
  }
}
export const extremes = (nums: number[]) => new Extremes(nums);
