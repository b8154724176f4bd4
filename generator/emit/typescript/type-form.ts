/** How the types of schemas are printed, whatever they are. */
export interface TypeForm {
  /** Whether nothing may be changed: every member and every list is `readonly`. */
  readonly isImmutable: boolean;
  /** Whether the paths are patterns, which nothing can be referred to by. */
  readonly hasPatterns: boolean;
  /** Whether parts of the document are referred to by where they stand in the schema types. */
  readonly isAddressing: boolean;
}

/** As the document has them. */
export const asWritten: TypeForm = {
  isImmutable: false,
  hasPatterns: false,
  isAddressing: false,
};

/** As the schema types have them, which refer to one another. */
export const addressed: TypeForm = { ...asWritten, isAddressing: true };

/** The types that openapi-typescript marks what is for one direction with. */
export const markers = { read: "$Read", write: "$Write" } as const;
