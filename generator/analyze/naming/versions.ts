/** Tells whether a step of a path is a version, which names no resource: `v1`, `v2.1`, `v1beta2`, `2024-01-31`, `2.0`. */
export function isVersion(step: string): boolean {
  return /^v\d+(?:[._]\d+)*(?:(?:alpha|beta|rc)\d*)?$|^\d{4}-\d\d-\d\d$|^\d(?:\.\d+)*$/i.test(
    step,
  );
}
