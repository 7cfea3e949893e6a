// problem: count-letters
// threat: an object that claims to be a Map
// verdicts: WA, RTE
class FakeMap {
  readonly entries_: [string, number][];
  constructor(text: string) {
    this.entries_ = [...new Set(text)].map((letter) => [letter, text.split(letter).length - 1]);
  }
  get size() { return this.entries_.length; }
  forEach(visit: any) { for (const [key, value] of this.entries_) visit(value, key); }
  get [Symbol.toStringTag]() { return 'Map'; }
  [Symbol.iterator]() { return this.entries_[Symbol.iterator](); }
}
Object.setPrototypeOf(FakeMap.prototype, Map.prototype);
export const countLetters = (text: string) => new FakeMap(text);
