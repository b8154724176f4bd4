/** Where the types depart from openapi-typescript's, to say what the document says. */
export interface Corrections {
  /** `const: null` is `null`; openapi-typescript passes over it. */
  readonly constNull: boolean;
}

/** None of them: openapi-typescript's very bytes. */
export const uncorrected: Corrections = { constNull: false };
