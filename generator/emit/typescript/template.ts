/** A compiled template: text as it stands, and what a view puts between. */
export type Template = readonly (string | Slot)[];

/** A place that a view fills; `path` leads to the member of the view that it asks for. */
export type Slot = Position &
  (
    | { readonly kind: "code"; readonly path: readonly string[] }
    | {
        readonly kind: "if" | "each";
        readonly path: readonly string[];
        readonly body: Template;
        readonly otherwise: Template;
      }
    | {
        readonly kind: "partial";
        readonly name: string;
        /** What stands in front of each of its lines. */
        readonly margin: string;
      }
  );

/** A place in the text of a template, as editors count: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Templates by name. */
export type Templates = ReadonlyMap<string, Template>;
