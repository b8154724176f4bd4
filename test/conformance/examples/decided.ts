import type { Refusal } from "./count.ts";

/** A reason why a type refuses an example that the document's own schema takes, and how it is told. */
export interface Decision {
  readonly why: string;
  readonly explains: (refusal: Refusal) => boolean;
}

/** What is decided for the types, the first that explains a refusal. */
export const decisions: Readonly<Record<string, Decision>> = {
  "undeclared-property": {
    why: "A literal has a property that is declared nowhere: what is written is checked so, what comes is not.",
    explains: ({ opinion }) => opinion.fits,
  },
  "nothing-in-common": {
    why: "A value has none of the properties that are declared, which are all optional, or is no object or list where only properties or items are declared, and no type: TypeScript takes that for a mistake.",
    explains: ({ isForeign }) => isForeign(),
  },
  "discriminating-property": {
    why: "It lacks the property of a discriminator, which the document does not require; what then holds is undefined by OpenAPI.",
    explains: ({ opinion, discriminators }) =>
      Array.from(
        opinion.message.matchAll(/Property '([^']+)' is missing/g),
      ).some(([, name]) => discriminators.has(name ?? "")),
  },
  "value-of-a-discriminator": {
    why: "Its discriminating property has a value that names no schema, or another.",
    explains: ({ opinion, discriminators }) =>
      discriminators.has(opinion.property ?? "") ||
      Array.from(
        opinion.message.matchAll(/Types of property '([^']+)' are incompat/g),
      ).some(([, name]) => discriminators.has(name ?? "")),
  },
  "read-only": {
    why: "It is of a request, and has a property that is only read.",
    explains: ({ example, opinion }) =>
      example.steps.includes("requestBody") &&
      /is not assignable to type '(undefined|never)'/.test(opinion.message),
  },
  bytes: {
    why: "JSON has no bytes, which is what is sent.",
    explains: ({ opinion }) =>
      /type '(Blob|BinaryBody)\b/.test(opinion.message),
  },
};
