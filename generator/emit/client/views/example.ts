import type {
  BodyMember,
  Operation,
  Parameter,
  WholeBody,
} from "../../../model/api.ts";
import {
  code,
  type Code,
  grouped,
  json,
  list,
  object,
  propertyKey,
  text,
} from "../../typescript/code.ts";

/** An example call that compiles, as the text of a doc comment; `null` where no value could be made up for an argument. `first` are the arguments before those of the operation. */
export function exampleCall(
  callee: Code,
  first: readonly Code[],
  operation: Operation,
): string | null {
  const values = [
    ...first,
    ...operation.parameters
      .filter(({ place }) => place.kind === "argument")
      .map(({ type }) => sampleCode(type.sample)),
  ];
  const params = exampleParams(operation);
  if (params !== null) values.push(params);
  if (values.includes(undefined)) return null;
  const call = grouped(list("(", values as Code[], ")"));
  const begun = code`${callee}${values.length === 0 ? code`()` : call}`;
  const { stream } = operation;
  return stream !== null && stream.otherwise.length === 0
    ? `${text(code`const stream = ${begun};`)}\nfor await (const item of stream) console.log(item);`
    : text(code`const response = await ${begun};`);
}

/** What has to stand in `params`: `null` for nothing, `undefined` where it cannot be made up. */
function exampleParams({
  parameters,
  body,
}: Operation): Code | null | undefined {
  const needed: [string, Code | undefined][] = parameters
    .filter(
      (parameter) => parameter.required && parameter.place.kind === "member",
    )
    .map((parameter) => [
      memberKey(parameter),
      sampleCode(parameter.type.sample),
    ]);
  if (body?.kind === "flat") {
    for (const member of body.members.filter(({ required }) => required))
      needed.push([member.name, bodySample(member)]);
  } else if (body?.kind === "whole" && body.required) {
    needed.push([body.key, bodySample(body)]);
  }
  return needed.length === 0 ? null : objectOf(needed);
}

/** An object literal; `undefined` where a member cannot be made up. */
function objectOf(
  members: readonly (readonly [key: string, value: Code | undefined])[],
): Code | undefined {
  if (members.some(([, value]) => value === undefined)) return undefined;
  return object(
    members.map(([key, value]) => code`${propertyKey(key)}: ${value as Code}`),
  );
}

function memberKey({ place, name }: Parameter): string {
  return place.kind === "member" ? place.key : name;
}

function bodySample({ type }: BodyMember | WholeBody): Code | undefined {
  if (type === "binary") return code`new Blob([])`;
  if (type === "binaries") return code`[new Blob([])]`;
  if (type === "text") return code`"text"`;
  return "schema" in type
    ? sampleCode(type.sample)
    : objectOf(
        type
          .filter(({ required }) => required)
          .map((one) => [one.name, bodySample(one)]),
      );
}

function sampleCode(sample: unknown): Code | undefined {
  return sample === undefined ? undefined : json(sample);
}
