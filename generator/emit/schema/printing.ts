/**
 * Prints one part of a document. What it is made of it yields, a part at a time, and gets back printed; it returns its
 * own print.
 */
export type Printing<Part, Print> = Generator<Part, Print, Print>;

/**
 * Prints a part with all that it is made of. What is open stands in a list and not on the call stack, which a document
 * nested deep enough would overflow.
 *
 * @param start gives a part's print, or, where it is made of others, what will print it
 */
export function printed<Part, Print extends object>(
  part: Part,
  start: (part: Part) => Print | Printing<Part, Print>,
): Print {
  const open: Printing<Part, Print>[] = [];
  let next = start(part);
  for (;;) {
    while (isPrinting(next)) {
      const { value, done } = next.next();
      if (done === true) next = value;
      else {
        open.push(next);
        next = start(value);
      }
    }
    for (;;) {
      const waiting = open.at(-1);
      if (waiting === undefined) return next;
      const { value, done }: IteratorResult<Part, Print> = waiting.next(next);
      if (done !== true) {
        next = start(value);
        break;
      }
      open.pop();
      next = value;
    }
  }
}

function isPrinting<Part, Print extends object>(
  begun: Print | Printing<Part, Print>,
): begun is Printing<Part, Print> {
  return "next" in begun;
}
