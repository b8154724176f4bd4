import type { OperationPlace } from "../operation-place.ts";

/** An operation as it was found, before it is named. */
export interface FoundOperation {
  readonly place: OperationPlace;
  /** Its operationId, where it has one that no other has. */
  readonly id: string | null;
}

/** Where an operation belongs, what it is called there, and why. */
export interface Placement {
  /** The names of its resources from the client down, as the document has them. */
  readonly resource: readonly string[];
  /** What its method is called: the first of these that is free. */
  readonly methods: readonly string[];
  readonly reason: string;
}

/** The same, and whether the configuration has it so. */
export interface NamedPlacement extends Placement {
  readonly isConfigured: boolean;
}
