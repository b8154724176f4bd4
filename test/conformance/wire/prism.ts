import { createRequire } from "node:module";
import type { Members } from "./document.ts";

// These packages come with Prism's command.
const fromPrism = createRequire(
  createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js"),
);

/** One thing that Prism finds wrong with a request. */
export interface Violation {
  /** Its place: `path`, `query`, `header` or `body`, then the steps from there. */
  readonly path: readonly string[];
  readonly code: string | number;
  readonly message: string;
}

/** What Prism says of a request. */
export interface Verdict {
  /** The operation that it takes the request for, as `get /pets`; `null` where it knows none, or never asked. */
  readonly operation: string | null;
  /** Empty where it accepts the request. */
  readonly violations: readonly Violation[];
}

/** Prism, serving one document in this process on loopback. */
export interface Prism {
  readonly url: string;
  /** Forgets the requests so far; what it gives tells what Prism said of the one that came since. */
  listen(): () => Verdict;
  /** Whether a value of a parameter satisfies its schema, before anything is written. */
  allowsParameter(
    endpoint: string,
    place: string,
    name: string,
    value: unknown,
  ): boolean;
  /** Whether the value of a body satisfies its schema, before anything is written. */
  allowsBody(endpoint: string, mediaType: string, value: unknown): boolean;
  stop(): Promise<void>;
}

interface Finding {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

type Either<Right> =
  | { readonly _tag: "Left"; readonly left: unknown }
  | { readonly _tag: "Right"; readonly right: Right };

interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly __bundled__?: unknown;
  readonly request?: {
    readonly body?: { readonly contents?: readonly Content[] };
  } & Readonly<Record<string, readonly PrismParameter[] | undefined>>;
}

interface PrismRequest {
  readonly url: { readonly path: string };
}

interface PrismParameter {
  readonly name: string;
  readonly schema?: Members;
}

interface Content {
  readonly mediaType: string;
  readonly schema?: Members;
}

type Validate = (given: object) => Either<unknown>;

const { getHttpOperationsFromSpec } = fromPrism("@stoplight/prism-http") as {
  getHttpOperationsFromSpec(document: object): Promise<PrismOperation[]>;
};
const { createServer } = fromPrism("@stoplight/prism-http-server") as {
  createServer(
    operations: readonly PrismOperation[],
    options: object,
  ): {
    listen(port: number, host: string): Promise<string>;
    close(): Promise<void>;
  };
};
const { default: route } = fromPrism("@stoplight/prism-http/dist/router") as {
  default: (given: object) => Either<PrismOperation>;
};
const validator = fromPrism("@stoplight/prism-http/dist/validator") as {
  validateInput: Validate;
  validateSecurity: Validate;
};
const { validateAgainstSchema } = fromPrism(
  "@stoplight/prism-http/dist/validator/validators/utils",
) as {
  validateAgainstSchema(
    value: unknown,
    schema: Members,
    coerce: boolean,
    context: number,
    prefix: string,
    bundle: unknown,
  ): { readonly _tag: "None" | "Some" };
};
const { validateBody } = fromPrism(
  "@stoplight/prism-http/dist/validator/validators",
) as {
  validateBody(
    value: unknown,
    contents: readonly Content[],
    context: number,
    mediaType: string,
    boundary: undefined,
    bundle: unknown,
  ): Either<unknown>;
};

/** Of the severities of a finding, the one that makes Prism refuse a request. */
const severe = 0;

/** Of what is validated, a request. */
const input = 0;

/**
 * Starts Prism as a mock that refuses every request its document does not allow, and overhears what its router and its
 * validators say. Throws where Prism cannot read the document.
 */
export async function startPrism(document: Members): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const byEndpoint = new Map(
    operations.map((one) => [`${one.method} ${one.path}`, one]),
  );
  const bySegments = new Map<number, PrismOperation[]>();
  for (const operation of operations) {
    const { length } = operation.path.split("/");
    bySegments.set(length, [...(bySegments.get(length) ?? []), operation]);
  }
  // Prism keeps one validator for each schema, be it for forms, whose texts it converts, or for JSON.
  const copies = new Map<Content, Content>();
  const copyOf = (content: Content): Content => {
    const copy = copies.get(content) ?? structuredClone(content);
    copies.set(content, copy);
    return copy;
  };
  let heard: { operation: string | null; violations: Violation[] };
  const overhear =
    (validate: Validate): Validate =>
    (given) => {
      const result = withoutCrash(() => validate(given));
      if (result._tag === "Left")
        heard.violations.push(...violations(result.left));
      return result;
    };
  const server = createServer(operations, {
    cors: false,
    config: {
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: true,
      isProxy: false,
      mock: { dynamic: false },
    },
    components: {
      logger: silent(),
      route({ input: request }: { input: PrismRequest }) {
        // What has another number of segments cannot match; without it, Prism is many times faster.
        const { length } = request.url.path.split("/");
        const resources = bySegments.get(length) ?? [];
        const result = route({ resources, input: request });
        if (result._tag === "Right")
          heard.operation = `${result.right.method} ${result.right.path}`;
        else heard.violations.push(...violations([result.left]));
        return result;
      },
      validateInput: overhear(validator.validateInput),
      validateSecurity: overhear(validator.validateSecurity),
    },
  });
  return {
    url: await server.listen(0, "127.0.0.1"),
    listen() {
      const own = (heard = { operation: null, violations: [] });
      return () => own;
    },
    allowsParameter(endpoint, place, name, value) {
      const operation = byEndpoint.get(endpoint);
      const list = operation?.request?.[place === "header" ? "headers" : place];
      const schema = list?.find((one) => one.name === name)?.schema;
      if (schema === undefined) return true;
      const bundle = operation?.__bundled__;
      return (
        validateAgainstSchema(value, schema, false, input, place, bundle)
          ._tag === "None"
      );
    },
    allowsBody(endpoint, mediaType, value) {
      const operation = byEndpoint.get(endpoint);
      const contents = operation?.request?.body?.contents ?? [];
      const content = contents.find((one) => one.mediaType === mediaType);
      const bundle = operation?.__bundled__;
      if (content === undefined) return true;
      // As JSON is, whatever the media type: as it stands.
      const type = "application/json";
      const one = [copyOf(content)];
      return (
        validateBody(value, one, input, type, undefined, bundle)._tag ===
        "Right"
      );
    },
    stop: () => server.close(),
  };
}

/** What a validator throws would end the whole process. */
function withoutCrash(validate: () => Either<unknown>): Either<unknown> {
  try {
    return validate();
  } catch (error) {
    const { message } = error as Error;
    return {
      _tag: "Left",
      left: [{ code: "crash", message, severity: severe }],
    };
  }
}

function violations(findings: unknown): Violation[] {
  return (findings as readonly (Finding & Error)[]).flatMap((finding) =>
    (finding.severity ?? severe) === severe
      ? {
          path: finding.path ?? [],
          code: finding.code ?? finding.name ?? "",
          message: finding.message,
        }
      : [],
  );
}

function silent(): object {
  const nothing = (): void => {};
  const logger = {
    child: () => logger,
    ...Object.fromEntries(
      [
        "trace",
        "debug",
        "info",
        "success",
        "start",
        "warn",
        "error",
        "fatal",
      ].map((level) => [level, nothing]),
    ),
  };
  return logger;
}
