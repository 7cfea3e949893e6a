// problem: common
class Bag extends Set<number> {
  label = 'own data of the subclass';
}
export const common = (a: Set<number>, b: Set<number>) => new Bag([...a].filter((x) => b.has(x)));
