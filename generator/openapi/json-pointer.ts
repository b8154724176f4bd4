/** Returns the reference tokens of a JSON Pointer, unescaped (RFC 6901, section 4). */
export function pointerTokens(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/** Returns the JSON Pointer of the member `key` of what `pointer` names (RFC 6901, section 3). */
export function memberPointer(pointer: string, key: string): string {
  return `${pointer}/${escaped(key)}`;
}

/** Returns the JSON Pointer that leads along names from the document's root (RFC 6901, section 3). */
export function pointerTo(names: readonly string[]): string {
  return names.reduce(memberPointer, "");
}

/**
 * Returns the reference tokens of a URI fragment, with its `#`, that is a JSON Pointer (RFC 6901, section 6); `null` where it is none. An
 * escaped slash is one of a name, as other tools have it, unless all are escaped. `most`: how many of them, from the first, are wanted.
 */
export function fragmentTokens(
  reference: string,
  most: number = Infinity,
): string[] | null {
  if (!reference.startsWith("#")) return null;
  const pointer = reference.slice(1);
  if (pointer === "" || pointer.startsWith("/")) {
    const parts = pointer.split("/", Math.min(most + 1, 2 ** 32 - 1)).slice(1);
    return /[%~]/.test(pointer)
      ? parts.map(percentDecoded).map(unescaped)
      : parts;
  }
  const decoded = percentDecoded(pointer);
  return decoded.startsWith("/") ? pointerTokens(decoded) : null;
}

/** Whether a URI fragment, with its `#`, is a JSON Pointer. */
export function isPointer(reference: string): boolean {
  if (/^#(?:\/|$)/.test(reference)) return true;
  return /^#%2f/i.test(reference) && fragmentTokens(reference) !== null;
}

function escaped(token: string): string {
  return token.includes("/") || token.includes("~")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
}

function unescaped(token: string): string {
  return token.includes("~")
    ? token.replaceAll("~1", "/").replaceAll("~0", "~")
    : token;
}

/** Returns a text with its escapes of URIs decoded; as it is where they are none. */
export function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare `%` is no escape: documents name paths and schemas with it.
    return text;
  }
}

/** Returns the fragment of a URI, with its `#`, that leads along names from the document's root (RFC 6901, section 6). */
export function fragmentTo(names: readonly string[]): string {
  return fragmentOf(pointerTo(names));
}

/** Returns a JSON Pointer as the fragment of a URI, with its `#` (RFC 6901, section 6). */
export function fragmentOf(pointer: string): string {
  return `#${pointer.replaceAll("%", "%25")}`;
}

/** Returns the JSON Pointer that the fragment of a URI, with its `#`, is. */
export function pointerOf(fragment: string): string {
  return percentDecoded(fragment.slice(1));
}
