/** The names on the way to where a `$ref` leads within its document (RFC 6901, section 6); none where it leads out of it. */
export function pointerNames(reference: string): string[] {
  return reference.startsWith("#/") ? namesOf(reference.slice(2)) : [];
}

/** A pointer, continued by a name; by several where the name itself ends in a reference. */
export function below(path: string, name: string): string {
  const names = name.includes("#/") ? namesOf(name.split("#/")[1] ?? "") : [];
  return (names.length > 0 ? names : [name]).reduce(
    (to, one) => (one === "" ? to : `${to}/${escapedName(one)}`),
    path,
  );
}

/** A pointer whose names are read and written once more: what looks like an escape of URLs in them is then gone. */
export function reread(path: string): string {
  return path.includes("%") ? pointerNames(path).reduce(below, "#") : path;
}

function escapedName(name: string): string {
  return /[~/]/.test(name)
    ? name.replaceAll("~", "~0").replaceAll("/", "~1")
    : name;
}

function namesOf(pointer: string): string[] {
  return pointer
    .split("/")
    .map(unescaped)
    .filter((name) => name !== "");
}

function unescaped(token: string): string {
  const name = token.includes("~")
    ? token.replaceAll("~1", "/").replaceAll("~0", "~")
    : token;
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
