/** What the document says to people. */
export interface Documentation {
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** Further lines: constraints (`maxLength`: 32) and configured extensions. */
  readonly notes: readonly string[];
}
