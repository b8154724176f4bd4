// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

/** *\/ globalThis.canary = "tag" /* */
export class ThingsGlobalThisCanary1 extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      getGlobalThisCanary1Operation,
      constructorConstructorGlobalThisCanary1Operation,
    ];
  }

  /**
   * Sum
   * mary *\/ // `${globalThis.canary = 'summary'}` \
   *
   * x \@param a - posed {\@link y}
   *  * \@returns posed
   *  *\/ escaped already
   *
   * Note *\/ globalThis.canary = 1 /*: *\/ globalThis.canary = 'extension' /*
   *
   * @param aB - one *\/ \@deprecated two (`pattern`: ^*\/`${x}`\/$, `default`: *\/'"`${1}\)
   * @example
   * const response = await client.thingsGlobalThisCanary1.getGlobalThisCanary1(
   *   "*\u002f'\"`${1}\\",
   * );
   */
  getGlobalThisCanary1(
    aB: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["get"]["parameters"]["path"]["a'b\"*`$"],
    params?: GetGlobalThisCanary1Params,
    options?: RequestOptions,
  ): ApiPromise<GetGlobalThisCanary1Response, GetGlobalThisCanary1Result> {
    return this._core.call(
      getGlobalThisCanary1Operation,
      [aB],
      params,
      options,
    );
  }

  /**
   * @param aB - one *\/ \@deprecated two (`pattern`: ^*\/`${x}`\/$, `default`: *\/'"`${1}\)
   * @example
   * const response = await client.thingsGlobalThisCanary1.constructorConstructorGlobalThisCanary1(
   *   "*\u002f'\"`${1}\\",
   *   {
   *     "quo'te": "quo'te",
   *     'a"b': "*\u002f '\"`${1}",
   *     ["__proto__"]: "*\u002f '\"`${globalThis.canary = 1}` \\ \u2028",
   *     constructor: "constructor",
   *     toString: "toString",
   *     hasOwnProperty: 1,
   *   },
   * );
   */
  constructorConstructorGlobalThisCanary1(
    aB: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["parameters"]["path"]["a'b\"*`$"],
    params: ConstructorConstructorGlobalThisCanary1Params,
    options?: RequestOptions,
  ): ApiPromise<
    ConstructorConstructorGlobalThisCanary1Response,
    ConstructorConstructorGlobalThisCanary1Result
  > {
    return this._core.call(
      constructorConstructorGlobalThisCanary1Operation,
      [aB],
      params,
      options,
    );
  }
}

export interface GetGlobalThisCanary1Params {
  'q"]; globalThis.canary = 1; ["\u2028'?:
    | NonNullable<
        paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["get"]["parameters"]["query"]
      >['q"]; globalThis.canary = 1; ["\u2028']
    | undefined;
  "X-It's-`Own`"?:
    | NonNullable<
        paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["get"]["parameters"]["header"]
      >["X-It's-`Own`"]
    | undefined;
  ["__proto__"]?:
    | NonNullable<
        paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["get"]["parameters"]["query"]
      >["__proto__"]
    | undefined;
}

export type GetGlobalThisCanary1Response =
  paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["get"]["responses"]["200"]["content"]["application/vnd.it's`${globalThis.canary}+json"];

export type GetGlobalThisCanary1Error = unknown;

export type GetGlobalThisCanary1Result =
  Success<200, GetGlobalThisCanary1Response> | Failure<ErrorStatus, unknown>;

export const getGlobalThisCanary1Operation: Operation = {
  id: 'get"); globalThis.canary = 1; ("*\u002f',
  method: "GET",
  path: "/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}",
  parameters: [
    { in: "path", name: "a'b\"*`$" },
    { in: "query", name: 'q"]; globalThis.canary = 1; ["\u2028' },
    { in: "header", name: "X-It's-`Own`" },
    { in: "query", name: "__proto__" },
  ],
  accept: "application/vnd.it's`${globalThis.canary}+json",
  security: [],
};

export interface ConstructorConstructorGlobalThisCanary1Params {
  /** *\/ globalThis.canary = 'property' /* */
  "quo'te": paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["quo'te"];
  /** `default`: *\/ '"`${1} */
  'a"b': paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']['a"b'];
  ["__proto__"]: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["__proto__"];
  constructor: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["constructor"];
  toString: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["toString"];
  hasOwnProperty: paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["hasOwnProperty"];
  "*\u002f globalThis.canary = 1; /*"?:
    | paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["*\u002f globalThis.canary = 1; /*"]
    | undefined;
  /** `${globalThis.canary = 'enum'}` *\/ */
  "`${globalThis.canary = 1}`"?:
    | paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["`${globalThis.canary = 1}`"]
    | undefined;
  "line\nbreak\u2028"?:
    | paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["line\nbreak\u2028"]
    | undefined;
  "back\\slash"?:
    | paths["/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}"]["post"]["requestBody"]["content"]['application/json; note="*\u002f"']["back\\slash"]
    | undefined;
}

export type ConstructorConstructorGlobalThisCanary1Response = undefined;

export type ConstructorConstructorGlobalThisCanary1Error = unknown;

export type ConstructorConstructorGlobalThisCanary1Result =
  | Success<204, ConstructorConstructorGlobalThisCanary1Response>
  | Failure<ErrorStatus, unknown>;

export const constructorConstructorGlobalThisCanary1Operation: Operation = {
  id: "constructor[\"constructor\"]('globalThis.canary = 1')()",
  method: "POST",
  path: "/things/`${globalThis.canary/*\u002f '\"/{a'b\"*`$}",
  parameters: [{ in: "path", name: "a'b\"*`$" }],
  body: { type: 'application/json; note="*\u002f"', flat: true },
  security: [["keyGlobalThisCanary1"]],
};
