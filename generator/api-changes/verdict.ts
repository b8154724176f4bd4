/** What a version number has to say of a change: calls break, there is more than before, or neither. */
export type Verdict = "major" | "minor" | "patch";

/** The verdicts, the worst first. */
export const verdicts: readonly Verdict[] = ["major", "minor", "patch"];

/** Which way the values of a type go: to the server, which may take more than before, or from it, which may give less. */
export type Flow = "request" | "answer";
