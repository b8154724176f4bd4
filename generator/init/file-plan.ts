/** What becomes of a file: what it says afterwards, what is added there, and what is not, and why. */
export interface FilePlan {
  readonly after: string;
  readonly added: readonly string[];
  readonly left: readonly string[];
}
