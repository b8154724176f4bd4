// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Conversion } from "./runtime/conversion.js";

export const NoteConversion: Conversion = {
  members: {
    id: "int64",
    written: "date-time",
    edited: "date-time",
    seen: "date-time",
    due: { formats: ["date-time", "int64"] },
    answers: { items: () => NoteConversion },
    author: () => AuthorConversion,
    ["__proto__"]: "date-time" as const,
  },
};

export const AuthorConversion: Conversion = {
  members: { first: () => NoteConversion },
};

export const ProblemConversion: Conversion = {
  members: { retryAt: "date-time" },
};

export const TimesConversion: Conversion = {
  members: {
    constructor: "date-time" as const,
    byName: { members: { name: null }, others: "date-time" },
    lists: { items: { items: "int64" } },
    pair: {
      first: [
        null,
        "date-time",
        { members: { a: "date-time", b: "date-time" } },
      ],
      items: "int64",
    },
    aMemberWhoseNameIsLongEnoughThatTheLineBreaksBehindItEvenForAShortWord:
      "date-time",
    oneWhoseNameIsLongAsWellButNotAsLongAsTheOneBefore: () => AuthorConversion,
    toString: { members: { at: "date-time" } } as const,
    anotherOneWhoseNameIsLongEnough: () =>
      TheTimeOfTheClockWhoseNameIsAsLongAsALineConversion,
  },
};

export const TheTimeOfTheClockWhoseNameIsAsLongAsALineConversion: Conversion = {
  members: { shown: "date-time" },
};
