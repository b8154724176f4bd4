import type { Flow, Verdict } from "./verdict.ts";

/**
 * Every kind of change: its verdict, what callers have to do where calls break, and whether no compiler tells. What is `wider` breaks those
 * who get it, what is `narrower` those who give it.
 */
const table = {
  // operations
  "operation-removed": ["major", "remove its calls"],
  "operation-added": ["minor", ""],
  "operation-moved": [
    "major",
    "calls by path name the new one; calls by method stay",
  ],
  "operation-renamed": [
    "major",
    "call it by its new name, and import its types by theirs",
  ],
  "operation-deprecated": ["minor", ""],
  "old-name-kept": ["minor", ""],
  "id-changed": ["major", 'types of operations["…"] go by the new operationId'],
  "argument-added": ["major", "give it at its place in every call"],
  "argument-removed": ["major", "leave it out of every call"],
  "arguments-reordered": [
    "major",
    "swap the arguments in every call",
    "silent",
  ],
  "path-parameter-renamed": [
    "major",
    "calls by path give it under its new name; calls by method stay",
  ],
  "credentials-needed": ["major", "give createClient one of them", "silent"],
  "credentials-changed": ["minor", ""],
  // members and types
  "member-added": ["minor", ""],
  "member-removed": ["major", "do without it"],
  "member-required": ["narrower", "give it in every call"],
  "member-optional": ["wider", "read it as something that may be missing"],
  "null-added": ["wider", "read it as something that may be null"],
  "null-removed": ["narrower", "do not give null"],
  "value-added": ["wider", "handle it wherever all values are told apart"],
  "value-removed": ["major", "neither give it nor compare with it"],
  "type-widened": ["wider", "handle what it can be now"],
  "type-narrowed": ["narrower", "give what it takes now"],
  "type-changed": ["major", "give, or read, what it is now"],
  "alternative-added": [
    "wider",
    "handle it wherever all alternatives are told apart",
  ],
  "alternative-removed": ["major", "neither give it nor look for it"],
  // answers
  "status-added": [
    "major",
    "handle it wherever all statuses of .result() are told apart",
  ],
  "status-removed": ["major", "do not compare with it in .result()"],
  "error-removed": ["major", "read its body as unknown"],
  "error-added": ["minor", ""],
  "pages-removed": ["major", "ask for each page by its parameters"],
  "pages-added": ["minor", ""],
  "pages-changed": ["minor", ""],
  "stream-removed": ["major", "await the answer as a whole"],
  "stream-added": ["major", "iterate over the answer"],
  "stream-changed": ["major", "read its items as they come now"],
  "bytes-removed": ["major", "read the answer as what it is now"],
  "bytes-added": ["minor", ""],
  // exported names
  "type-removed": ["major", "remove its imports"],
  "type-renamed": ["major", "import it by its new name"],
  "type-added": ["minor", ""],
  "constant-removed": ["major", "write the value instead"],
  "resource-removed": [
    "major",
    "remove what is called, or imported, by its name",
  ],
  "resource-renamed": ["major", "import its class by its new name"],
  // the client
  "option-removed": ["major", "leave it out of createClient"],
  "option-added": ["minor", ""],
  "server-changed": ["patch", ""],
  "server-removed": ["major", "give createClient a baseUrl", "silent"],
  // what is said
  "documentation-changed": ["patch", ""],
  uncompared: [
    "major",
    "look at them yourself: they hold too much to be compared",
  ],
} as const;

/** The stable name of a kind of change. */
export type ChangeKind = keyof typeof table;

/** What is said of one kind of change. */
type Rule = readonly [
  verdict: Verdict | "wider" | "narrower",
  remedy: string,
  silent?: "silent",
];

/** Every kind of change, with what decides its verdict. */
export const rules: Readonly<Record<ChangeKind, Rule>> = table;

const breaking = { wider: "answer", narrower: "request" } as const;

/** Returns the verdict of a kind, for values that go this way. */
export function verdictOf(kind: ChangeKind, flow: Flow): Verdict {
  const [verdict] = rules[kind];
  if (verdict !== "wider" && verdict !== "narrower") return verdict;
  return breaking[verdict] === flow ? "major" : "minor";
}
