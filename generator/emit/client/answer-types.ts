import type { Content, Operation, Response } from "../../model/api.ts";
import { type Answer, answersOf, isSuccess } from "./answers.ts";
import {
  code,
  type Code,
  grouped,
  json,
  list,
  text,
} from "../typescript/code.ts";
import type { Imports } from "../typescript/imports.ts";
import { streamType, withoutStreams } from "./streams.ts";
import { type Alternative, unionArgument } from "../typescript/unions.ts";
import type { SchemaPrinter } from "../typescript/schema-printer.ts";

/** What an operation's answers are to its caller, each as the alternatives of a union. */
export interface AnswerTypes {
  /** The success bodies. */
  readonly response: readonly Alternative[];
  /** The documented failure bodies; `unknown` where there are none. */
  readonly error: readonly Alternative[];
  /** The members of the union that `.result()` gives. */
  readonly results: readonly Code[];
}

/**
 * The types of an operation's answers. A range or `default` stands for the registered codes that no narrower key names;
 * `default` speaks of successes only where no other key does (OpenAPI 3.1, 4.8.16).
 */
export function answerTypes(
  operation: Operation,
  names: { readonly response: Code; readonly error: Code },
  imports: Imports,
  printer: SchemaPrinter,
): AnswerTypes {
  const { responses } = operation;
  const answers = answersOf(operation).map((answer) => ({
    ...answer,
    bodies: bodyTypes(answer, operation, imports, printer),
  }));
  const successes = answers.filter(({ ok }) => ok);
  const failures = answers.filter(({ ok }) => !ok);
  const results = byBodies(answers).map((alike, _, all) => {
    const [{ ok, bodies }] = alike;
    const statuses = alike.map(({ response }) =>
      statusType(response, ok, responses, imports),
    );
    const isOnly = all.filter(([other]) => other.ok === ok).length === 1;
    const name = ok ? names.response : names.error;
    const data = isOnly ? name : unionArgument(bodies);
    const kind = ok ? "Success" : "Failure";
    return member(kind, unionArgument(statuses), data, imports);
  });
  if (successes.length === 0) {
    const status = imports.type("SuccessStatus", "runtime/result.ts");
    results.unshift(member("Success", status, code`unknown`, imports));
  }
  if (!responses.some(({ status }) => status === "default")) {
    const taken = failures.map(({ response }) => response);
    const status = others("ErrorStatus", taken, imports);
    results.push(member("Failure", status, code`unknown`, imports));
  }
  return {
    response: successes.length === 0 ? anything : bodiesOf(successes),
    error: failures.length === 0 ? anything : bodiesOf(failures),
    results,
  };
}

const anything: readonly Alternative[] = [plain(code`unknown`)];

/** Returns the answers in lists of those that differ in their statuses alone; `default` is no status like others. */
function byBodies<
  One extends Answer & { readonly bodies: readonly Alternative[] },
>(answers: readonly One[]): (readonly [One, ...One[]])[] {
  const lists = new Map<string, [One, ...One[]]>();
  for (const answer of answers) {
    const { ok, response, bodies } = answer;
    const isDefault = response.status === "default";
    // Types are printed only where there are others to compare them with.
    const isAlone =
      answers.filter(
        (one) =>
          one.ok === ok && (one.response.status === "default") === isDefault,
      ).length === 1;
    const texts = isAlone ? [] : bodies.map((one) => text(one.code));
    const key = JSON.stringify([ok, isDefault, texts]);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [answer]);
    else list.push(answer);
  }
  return [...lists.values()];
}

function bodiesOf(
  answers: readonly { bodies: readonly Alternative[] }[],
): readonly Alternative[] {
  return distinct(answers.flatMap(({ bodies }) => bodies));
}

/** What the body of an answer may be; a stream is left to those who iterate, where there is anything else to await. */
function bodyTypes(
  { ok, contents }: Answer,
  { stream }: Operation,
  imports: Imports,
  printer: SchemaPrinter,
): readonly Alternative[] {
  if (contents.length === 0) return [plain(code`undefined`)];
  if (!ok) return contentTypes(contents, code`string`, printer);
  const bytes = code`Blob`;
  if (stream === null) return contentTypes(contents, bytes, printer);
  if (stream.otherwise.length === 0)
    return [plain(streamType(stream, imports, printer))];
  const others = withoutStreams(contents, stream);
  return others.length === 0
    ? [plain(code`never`)]
    : contentTypes(others, bytes, printer);
}

/** What the bodies of media types are, bytes as these are read, each alternative of a union for itself. */
function contentTypes(
  contents: readonly Content[],
  bytes: Code,
  printer: SchemaPrinter,
): readonly Alternative[] {
  return distinct(
    contents.flatMap((content) => {
      if (content.kind === "json")
        return printer.declaredAlternatives(content.schema);
      return [plain(content.kind === "text" ? code`string` : bytes)];
    }),
  );
}

const rangeNames = {
  "1XX": "InformationalStatus",
  "2XX": "SuccessStatus",
  "3XX": "RedirectStatus",
  "4XX": "ClientErrorStatus",
  "5XX": "ServerErrorStatus",
} as const;

function statusType(
  { status }: Response,
  ok: boolean,
  all: readonly Response[],
  imports: Imports,
): Code {
  if (typeof status === "number") return json(status);
  if (status === "default")
    return ok
      ? imports.type("SuccessStatus", "runtime/result.ts")
      : others(
          "ErrorStatus",
          all.filter((one) => one.status !== "default" && !isSuccess(one)),
          imports,
        );
  const named = all.filter(
    (one) =>
      typeof one.status === "number" && String(one.status)[0] === status[0],
  );
  return others(rangeNames[status], named, imports);
}

/** The registered codes that are not taken. */
function others(
  range: string,
  taken: readonly Response[],
  imports: Imports,
): Code {
  const isTaken = (status: string): boolean =>
    taken.some((one) => one.status === status);
  if (range === "ErrorStatus" && isTaken("4XX") && isTaken("5XX")) {
    const redirects = taken.filter(({ status }) => String(status)[0] === "3");
    return others("RedirectStatus", redirects, imports);
  }
  const name = imports.type(range, "runtime/result.ts");
  const names = taken
    .filter(
      ({ status }) => status !== "default" && !String(status).startsWith("1"),
    )
    .map(({ status }) =>
      typeof status === "number"
        ? json(status)
        : imports.type(
            rangeNames[status as keyof typeof rangeNames],
            "runtime/result.ts",
          ),
    );
  if (names.length === 0) return name;
  return code`Exclude${grouped(list("<", [name, unionArgument(names)], ">", false))}`;
}

function member(
  kind: "Success" | "Failure",
  status: Code,
  body: Code,
  imports: Imports,
): Code {
  return code`${imports.type(kind, "runtime/result.ts")}${grouped(list("<", [status, body], ">", false))}`;
}

function distinct(types: readonly Alternative[]): readonly Alternative[] {
  if (types.length < 2) return types;
  return [...new Map(types.map((type) => [text(type.code), type])).values()];
}

function plain(type: Code): Alternative {
  return { code: type, comment: null };
}
