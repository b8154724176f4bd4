/** A schema that is being looked at, and which of those that it leads to is next. */
interface Step<One> {
  readonly one: One;
  readonly next: readonly One[];
  at: number;
}

/**
 * Tells by one number those that lead to one another (Tarjan, "Depth-First Search and Linear Graph Algorithms"). `next`: where one
 * leads. What is still to be seen stands in a list: no depth overflows the stack.
 */
export function knotsOf<One>(
  starts: Iterable<One>,
  next: (one: One) => readonly One[],
): ReadonlyMap<One, number> {
  const order = new Map<One, number>();
  const earliest = new Map<One, number>();
  const knots = new Map<One, number>();
  const open: One[] = [];
  const way: Step<One>[] = [];
  const enter = (one: One): void => {
    earliest.set(one, order.size);
    order.set(one, order.size);
    open.push(one);
    way.push({ one, next: next(one), at: 0 });
  };
  const reach = (one: One, number = Infinity): void => {
    earliest.set(one, Math.min(earliest.get(one) ?? 0, number));
  };
  for (const start of starts) {
    if (!order.has(start)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { one } = step;
      const other = step.next[step.at++];
      if (other !== undefined) {
        if (!order.has(other)) enter(other);
        else if (!knots.has(other)) reach(one, order.get(other));
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) reach(before.one, earliest.get(one));
      if (earliest.get(one) !== order.get(one)) continue;
      const knot = open.splice(open.lastIndexOf(one));
      for (const each of knot) knots.set(each, order.get(one) ?? 0);
    }
  }
  return knots;
}
