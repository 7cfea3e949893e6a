type Node = { val: number; next: Node | null };
type Solution = { reverseKGroup(head: Node | null, k: number): Node | null };

// Taken before the candidate's code can change them.
const bind = <T, R>(method: (this: T, ...args: any[]) => R) => Function.prototype.call.bind(method) as (self: T, ...args: any[]) => R;
const placeOf = bind<Map<Node, number>, number | undefined>(Map.prototype.get);
const note = bind<Map<Node, number>, Map<Node, number>>(Map.prototype.set);
const NodeMap = Map;
const Marks = Uint8Array;
const Numbers = Float64Array;
const { parse } = JSON;

/** The values of the returned list, or what is wrong with its nodes: they must be the given ones, relinked and unchanged. */
export default function drive(solution: Solution, args: [Node | null, number]): number[] | string {
  const head = args[0];
  const places = new NodeMap<Node, number>();
  let count = 0;
  for (let node = head; node !== null; node = node.next) note(places, node, count++);
  const values = new Numbers(count);
  for (let node = head, place = 0; node !== null; node = node.next) values[place++] = node.val;

  const seen = new Marks(count);
  // Text, because no setter that the candidate may have put on a prototype can see it grow.
  let order = '';
  for (let node = solution.reverseKGroup(head, args[1]); node !== null; node = node.next) {
    const place = placeOf(places, node);
    if (place === undefined) return 'the list holds something that is not one of the given nodes';
    if (seen[place] === 1) return 'the list runs in a circle';
    if (node.val !== values[place]) return 'the val of a node was changed: relink the nodes instead';
    seen[place] = 1;
    order += (order === '' ? '' : ',') + values[place];
  }
  return parse(`[${order}]`);
}
