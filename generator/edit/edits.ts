/** A piece of a text, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns a text with edits made, which do not overlap; of two at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Returns the edits that make the old text of the new one. */
export function reversed(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return {
      start,
      end: start + edit.text.length,
      text: text.slice(edit.start, edit.end),
    };
  });
}

/** Returns edits of a part as edits of the whole that it begins in at an offset. */
export function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ start, end, text }) => ({
    start: start + by,
    end: end + by,
    text,
  }));
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}
