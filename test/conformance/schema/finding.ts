/** Where what Pathwright prints is not what openapi-typescript prints; what is `decided` is none of Pathwright's faults. */
export interface Finding {
  readonly kind: "type" | "assignability" | "documentation" | "decided";
  /** The members that lead there: `paths["/books"].get.responses["200"]`. */
  readonly place: string;
  readonly message: string;
}

/** The place of a member. */
export function memberPlace(place: string, name: string): string {
  const isIdentifier = /^[A-Za-z_$][\w$]*$/.test(name);
  return isIdentifier
    ? `${place}.${name}`
    : `${place}[${JSON.stringify(name)}]`;
}
