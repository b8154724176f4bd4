/** Where the types depart from openapi-typescript's, to say what the document says. */
export interface Corrections {
  /** `const: null` is `null`; openapi-typescript passes over it. */
  readonly constNull: boolean;
  /**
   * An object without properties may have any, and adds nothing to others in `allOf`. openapi-typescript takes it for one that
   * has none, which with `allOf` leaves an object that nobody can write (issues 1390, 1474 and 1520).
   */
  readonly emptyObjects: boolean;
  /**
   * What `required` names is there, whoever declares it, in `allOf` or nowhere. openapi-typescript looks only at the properties
   * beside it and at those of a direct reference (issues 619 and 657). What nothing can be in an `allOf` is one `never`.
   */
  readonly required: boolean;
  /**
   * A tuple has what follows its first items, and `minItems` and `maxItems` say how many it has; a list of lists stays one.
   * openapi-typescript ends a tuple after its first items (issue 1892). What has `items` and says nothing else is a list.
   */
  readonly arrays: boolean;
  /**
   * The index signature for other properties admits the named ones too: TypeScript applies it to them. With
   * openapi-typescript's nobody can write such an object (issue 1055). Where `propertyNames` lists all names, it has these.
   */
  readonly otherProperties: boolean;
  /** Only `false` and `not: {}` admit nothing, and `items: false` no item; openapi-typescript reads `items: false` as any. */
  readonly booleanSchemas: boolean;
  /**
   * The `enum` of an object that lists no objects lists values, such as null; openapi-typescript takes them for schemas. That of
   * a list that lists no lists says what its items are.
   */
  readonly enums: boolean;
  /**
   * What a schema says beside `anyOf` and `oneOf` holds together with them, but for the type null. openapi-typescript makes it
   * one more alternative, and repeats the compositions for each of several types (issues 1020 and 2380).
   */
  readonly compositions: boolean;
  /**
   * A parameter described by `content` has its schema's type, a placeholder that no parameter describes is a string, one without
   * a name is left out, and of two that are the same the first counts. openapi-typescript has strings, nothing, `undefined` or
   * `""`, and the last (issue 2569).
   */
  readonly parameters: boolean;
  /**
   * What a discriminator names has the values that name it in the discriminating property, by `mapping` however it is written,
   * and those that it lists itself first. openapi-typescript leaves types that nothing has, or other values (issues 2149, 2775
   * and 1879). What has a discriminator that others inherit by `allOf` is one of these, or what it is itself; for
   * openapi-typescript it never is more than its own members.
   */
  readonly discriminators: boolean;
  /** `query` and `additionalOperations` of OpenAPI 3.2 are operations; openapi-typescript passes over them. */
  readonly methods: boolean;
  /** The requests that the API sends on account of an operation are types; openapi-typescript passes over `callbacks`. */
  readonly callbacks: boolean;
  /**
   * A request has no property that is `readOnly`, a response has none that is `writeOnly`, also
   * where components are referred to, which show all. openapi-typescript shows all everywhere.
   */
  readonly directions: boolean;
  /** What is binary in a request is bytes, as the runtime takes them, a string in openapi-typescript (issue 1214). */
  readonly binary: boolean;
  /**
   * A response stands once more under a range where the types of openapi-fetch would not find it: `default` where nothing else
   * speaks of successes, ranges in lower case, statuses that they do not list. One to HEAD, or with 204, 205 or 304, has no content.
   */
  readonly statuses: boolean;
  /**
   * Only `required` says that a property is there. For openapi-typescript one with a default is, in what is received: servers do
   * leave it out, as examples in documents show.
   */
  readonly defaults: boolean;
  /**
   * What stands beside a `$ref` holds as well, since OpenAPI 3.1, and null is taken where it is marked so in any version;
   * openapi-typescript passes over it.
   */
  readonly siblings: boolean;
}

/** What is printed where nothing else is asked for: all of them. */
export const corrected: Corrections = {
  constNull: true,
  emptyObjects: true,
  required: true,
  arrays: true,
  otherProperties: true,
  booleanSchemas: true,
  enums: true,
  compositions: true,
  parameters: true,
  discriminators: true,
  methods: true,
  callbacks: true,
  directions: true,
  binary: true,
  statuses: true,
  defaults: true,
  siblings: true,
};

/** None of them: openapi-typescript's very bytes. */
export const uncorrected: Corrections = {
  constNull: false,
  emptyObjects: false,
  required: false,
  arrays: false,
  otherProperties: false,
  booleanSchemas: false,
  enums: false,
  compositions: false,
  parameters: false,
  discriminators: false,
  methods: false,
  callbacks: false,
  directions: false,
  binary: false,
  statuses: false,
  defaults: false,
  siblings: false,
};
