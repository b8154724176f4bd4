import type { Call } from "./calls.js";

/** Milliseconds until the answer has to have begun, where it never ends. */
const brief = { timeout: 1_000, maxRetries: 0 };

/** Calls that are answered item by item. */
export const streamCalls: Readonly<Record<string, Call>> = {
  "a stream of events": (open) => until(open().feed.watch()),
  "a stream that ends in an error": (open) => until(open().feed.watch()),
  "a stream of lines": (open) => until(open().feed.dump()),
  "a stream that breaks off": (open) => until(open().feed.dump()),
  "a stream that is left": (open) =>
    until(open(brief).feed.watch(), () => true),
  "an abort between two items": (open) => {
    const controller = new AbortController();
    const { signal } = controller;
    return until(open(brief).feed.watch({}, { signal }), () => {
      controller.abort();
      return false;
    });
  },
  "an abort while an item is waited for": (open) => {
    const controller = new AbortController();
    const { signal } = controller;
    return until(open(brief).feed.watch({}, { signal }), () => {
      setTimeout(() => controller.abort(), 200);
      return false;
    });
  },
};

/** The items until the end, until `leave` says so of one, or until an error, whose name comes last. */
async function until(
  items: AsyncIterable<{ readonly text: string }>,
  leave: () => boolean = () => false,
): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { text } of items) {
      found.push(text);
      if (leave()) break;
    }
  } catch (error) {
    found.push((error as Error).name);
  }
  return found;
}
