import { type Diagnostic, diagnostic } from "../../model/diagnostics.ts";
import { standardInput } from "../location.ts";
import { Source, Sources } from "../source.ts";
import type { Failure } from "./failures.ts";
import { Loader } from "./loader.ts";
import type { LoadOptions } from "./options.ts";

export type { LoadOptions } from "./options.ts";

/** What came of loading: the texts, or why there are none. */
export type Loaded =
  | { readonly sources: Sources; readonly diagnostics: readonly [] }
  | { readonly sources: null; readonly diagnostics: readonly Diagnostic[] };

/** Milliseconds for all URLs together. */
const defaultTimeout = 60_000;

/**
 * Reads a document, a local file, a URL, or standard input where `spec` is `-`, and all that it may refer to.
 *
 * Texts are UTF-8, or UTF-16 with a byte order mark. Where the document itself cannot be read that is a diagnostic without a
 * source, `unreadable-file` or `not-text`; what it refers to and may not have, or is not there, is told by `read`, which
 * knows where. Never rejects.
 */
export async function load(
  spec: string,
  options: LoadOptions = {},
): Promise<Loaded> {
  const shown = spec === "-" ? standardInput : spec;
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(),
    options.timeout ?? defaultTimeout,
  );
  try {
    const loader = new Loader(spec, options, deadline.signal);
    const root = await loader.root(shown);
    if (!(root instanceof Source)) return failed(shown, root);
    const overlays: Source[] = [];
    for (const name of options.overlays ?? []) {
      const overlay = await loader.overlay(name);
      if (!(overlay instanceof Source)) return failed(name, overlay);
      overlays.push(overlay);
    }
    const others = await loader.others(root, overlays, options.last);
    return { sources: new Sources(root, others, overlays), diagnostics: [] };
  } finally {
    clearTimeout(timer);
  }
}

function failed(shown: string, { kind, message, help }: Failure): Loaded {
  const code =
    kind === "not-text" || kind === "not-openapi" ? kind : "unreadable-file";
  return {
    sources: null,
    diagnostics: [diagnostic(code, `${shown}: ${message}`, null, help)],
  };
}
