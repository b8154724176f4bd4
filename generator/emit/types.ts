import type { Content, Operation, Response } from "../model/api.ts";
import {
  code,
  type Code,
  grouped,
  json,
  list,
  text,
  unionArgument,
} from "./code.ts";
import type { Imports } from "./imports.ts";
import { typeAt } from "./schema-ref.ts";
import { streamType, withoutStreams } from "./streams.ts";

/** What an operation's answers are to its caller, each as the alternatives of a union. */
export interface AnswerTypes {
  /** The success bodies. */
  readonly response: readonly Code[];
  /** The documented failure bodies; `unknown` where there are none. */
  readonly error: readonly Code[];
  /** The members of the union that `.result()` gives. */
  readonly results: readonly Code[];
}

/** One documented status, as the runtime meets it. */
interface Answer {
  readonly response: Response;
  readonly ok: boolean;
  /** Alternatives, one for each media type. */
  readonly bodies: readonly Code[];
}

/**
 * The types of an operation's answers. A range or `default` stands for the registered codes that no narrower key names;
 * `default` speaks of successes only where no other key does (OpenAPI 3.1, 4.8.16).
 */
export function answerTypes(
  operation: Operation,
  responseName: Code,
  imports: Imports,
): AnswerTypes {
  const { responses } = operation;
  const answers = responses.flatMap((response) =>
    answersOf(response, operation, imports),
  );
  const successes = answers.filter(({ ok }) => ok);
  const failures = answers.filter(({ ok }) => !ok);
  const results = answers.map(({ response, ok, bodies }) => {
    const status = statusType(response, ok, responses, imports);
    const data =
      ok && successes.length === 1 ? responseName : unionArgument(bodies);
    return member(ok ? "Success" : "Failure", status, data, imports);
  });
  if (successes.length === 0)
    results.unshift(
      member(
        "Success",
        imports.type("SuccessStatus", "runtime/result.ts"),
        code`unknown`,
        imports,
      ),
    );
  if (!responses.some(({ status }) => status === "default")) {
    results.push(
      member(
        "Failure",
        others(
          "ErrorStatus",
          failures.map(({ response }) => response),
          imports,
        ),
        code`unknown`,
        imports,
      ),
    );
  }
  return {
    response: successes.length === 0 ? [code`unknown`] : bodiesOf(successes),
    error: failures.length === 0 ? [code`unknown`] : bodiesOf(failures),
    results,
  };
}

function bodiesOf(answers: readonly Answer[]): Code[] {
  return distinct(answers.flatMap(({ bodies }) => bodies));
}

function answersOf(
  response: Response,
  operation: Operation,
  imports: Imports,
): Answer[] {
  const answer = (ok: boolean): Answer => ({
    response,
    ok,
    bodies: ok
      ? successTypes(response, operation, imports)
      : bodyTypes(response, operation, imports),
  });
  if (response.status === "default")
    return operation.responses.some(isSuccess)
      ? [answer(false)]
      : [answer(true), answer(false)];
  if (String(response.status).startsWith("1")) return [];
  return [answer(isSuccess(response))];
}

function isSuccess({ status }: Response): boolean {
  return String(status).startsWith("2");
}

/** Statuses that never carry a body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodyless: readonly unknown[] = [204, 205, 304];

/** The bodies of a success; a stream is left to those who iterate, where there is anything else to await. */
function successTypes(
  response: Response,
  operation: Operation,
  imports: Imports,
): Code[] {
  const { stream } = operation;
  if (stream === null || bodyless.includes(response.status))
    return bodyTypes(response, operation, imports);
  if (stream.otherwise.length === 0) return [streamType(stream, imports)];
  const contents = withoutStreams(response.contents, stream);
  return contents.length === 0 && response.contents.length > 0
    ? [code`never`]
    : bodyTypes({ ...response, contents }, operation, imports);
}

function bodyTypes(
  { status, contents }: Response,
  { method }: Operation,
  imports: Imports,
): Code[] {
  if (contents.length === 0 || method === "HEAD" || bodyless.includes(status))
    return [code`undefined`];
  return distinct(contents.map((content) => contentType(content, imports)));
}

function contentType(content: Content, imports: Imports): Code {
  if (content.kind === "json") return typeAt(content.type, imports);
  return content.kind === "text" ? code`string` : code`Blob`;
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

function distinct(types: readonly Code[]): Code[] {
  return [...new Map(types.map((type) => [text(type), type])).values()];
}
