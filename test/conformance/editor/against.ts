import type { Calls, Members } from "./calls.ts";

/** What editors showed in calls by path before and do not show any more, a line each. */
export function lost(before: Calls, after: Calls): string[] {
  return Object.entries(before).flatMap(([call, places]) => {
    const now = after[call];
    if (now === undefined) return [`${call} is no call`];
    return Object.entries(places).flatMap(([place, members]) =>
      lostMembers(members, now[place as keyof typeof places]).map(
        (line) => `${call} ${place}: ${line}`,
      ),
    );
  });
}

function lostMembers(before: Members, after: Members): string[] {
  return Object.entries(before).flatMap(([name, texts]) => {
    const now = after[name];
    if (now === undefined) return [`${name} is missing`];
    const words = ` ${wordsOf(now.join(" "))} `;
    // The main text was the title and the format; a title that only repeats the name is no loss. `@enum` was openapi-typescript's own.
    return texts
      .filter((text) => text.startsWith("@") && !text.startsWith("@enum"))
      .map((text) => wordsOf(text.replace(/^@description /, "")))
      .filter((text) => !words.includes(` ${text} `))
      .map(
        (text) =>
          `${name} says nothing of ${JSON.stringify(text.slice(0, 80))}`,
      );
  });
}

/** The words of a text: what is between them, printers escape and break in their own ways. */
function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
