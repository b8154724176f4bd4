import type { Draw } from "../faults/draw.ts";

/** One change of a file of TypeScript, as a person, or another generator, may make it; `null` where there is no place for it. */
export type Edit = (text: string, draw: Draw, mark: string) => string | null;

/** Puts a line before one that a pattern matches. */
function before(pattern: RegExp, lines: (mark: string) => string): Edit {
  return (text, draw, mark) => {
    const places = [...text.matchAll(pattern)].map(({ index }) => index);
    if (places.length === 0) return null;
    const place = draw.pick(places);
    return `${text.slice(0, place)}${lines(mark)}\n${text.slice(place)}`;
  };
}

/** Changes one thing that a pattern matches; every occurrence of it with `everywhere`. */
function replace(
  pattern: RegExp,
  by: (found: string, mark: string) => string,
  everywhere = false,
): Edit {
  return (text, draw, mark) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return null;
    const { index, 0: whole } = draw.pick(found);
    if (everywhere) {
      const [, name = ""] = /(\w+)$/.exec(whole) ?? [];
      return text.replace(new RegExp(`\\b${name}\\b`, "g"), by(name, mark));
    }
    const after = text.slice(index + whole.length);
    return `${text.slice(0, index)}${by(whole, mark)}${after}`;
  };
}

/** All of them, by what they do. */
export const edits: Readonly<Record<string, Edit>> = {
  "a declaration": before(
    /^(?=\/\*\*|export |const |function |class )/gm,
    (mark) => `export const ${mark} = 1;\n`,
  ),
  "a method": before(
    /^\}$(?=\n*(?:\n(?:export|\/\*\*)|$))/gm,
    (mark) => `\n  ${mark}(): number {\n    return 1;\n  }`,
  ),
  "a statement": before(
    /^ {4}return /gm,
    (mark) => `    const ${mark} = 1;\n    void ${mark};`,
  ),
  "a comment": before(/^ *(?=[\w/])/gm, (mark) => `// ${mark}`),
  "a comment at an end": replace(/[;{]$/gm, (end, mark) => `${end} // ${mark}`),
  "a number": replace(/\b\d+(?:_\d{3})*\b/g, (number) => `${number}1`),
  "a name": replace(/(?:const|let|function) \w+/g, (_, mark) => mark, true),
  "no documentation": replace(/^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm, () => ""),
  "another documentation": replace(
    /(?<=\/\*\* )\w+/g,
    (word, mark) => `${word} ${mark}`,
  ),
  "no blank line": replace(/\n\n/g, () => "\n"),
};
