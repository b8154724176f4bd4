/** The JSON Pointer that leads along names from the document's root (RFC 6901, section 3). */
export function pointerTo(names: readonly string[]): string {
  return names
    .map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
