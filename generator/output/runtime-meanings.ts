/**
 * The hashes of what the runtime's files say, by the hashes of their texts below the header. The package has them from its build; none
 * are known where Pathwright runs from its sources.
 */
export const runtimeMeanings: Readonly<Record<string, string>> = {};
