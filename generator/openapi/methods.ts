/** The methods that have a field of their own in a path item (OpenAPI 3.2, 4.9.1). */
export const methods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];
