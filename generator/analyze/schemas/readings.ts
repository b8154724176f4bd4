/** How schemas are read where a user wants more, or less, than the document says: options of openapi-typescript's, under its names. */
export interface Readings {
  /** Whether an object with properties may have others where the document does not say so. */
  readonly additionalProperties: boolean;
  /** Whether an object that may have no properties is one of which nothing is known. */
  readonly emptyObjectsUnknown: boolean;
  /** Whether all properties are there where `required` is missing. */
  readonly propertiesRequiredByDefault: boolean;
  /** Whether `minItems` and `maxItems` are lengths that a list has in its type. */
  readonly arrayLength: boolean;
  /** Whether what is deprecated is left out. */
  readonly excludeDeprecated: boolean;
  /** Whether what the document names stands in the order of the names. */
  readonly alphabetize: boolean;
  /** Whether placeholders of a path that nothing describes are parameters of the path as well, not of its operations alone. */
  readonly generatePathParams: boolean;
  /** Whether properties for one direction are marked (`$Read`, `$Write`), and no schema is another where it is sent. */
  readonly readWriteMarkers: boolean;
}

/** Those that a configuration may ask for, of a client too. */
export type ConfiguredReadings = Partial<
  Pick<
    Readings,
    "additionalProperties" | "propertiesRequiredByDefault" | "arrayLength"
  >
>;

/** Returns how schemas are read by a configuration. */
export function configured({
  additionalProperties = false,
  propertiesRequiredByDefault = false,
  arrayLength = false,
}: ConfiguredReadings): Readings {
  return {
    ...asWritten,
    additionalProperties,
    propertiesRequiredByDefault,
    arrayLength,
  };
}

/** The document as it is. */
export const asWritten: Readings = {
  additionalProperties: false,
  emptyObjectsUnknown: false,
  propertiesRequiredByDefault: false,
  arrayLength: false,
  excludeDeprecated: false,
  alphabetize: false,
  generatePathParams: false,
  readWriteMarkers: false,
};
