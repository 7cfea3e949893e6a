// problem: add
enum Sign {
  Plus = 1,
  Minus = -Plus,
}
const enum Flag {
  On = 'on',
}
namespace Calculator {
  export namespace Inner {
    export const factor = Sign.Plus;
  }
  export const apply = (a: number, b: number) => (Flag.On === 'on' ? a * Inner.factor + b * Inner.factor : 0);
}
enum Sign {
  Zero = 0,
}
export function add(a: number, b: number) {
  return Calculator.apply(a, b) + Sign.Zero + (Sign[1] === 'Plus' ? 0 : 1);
}
