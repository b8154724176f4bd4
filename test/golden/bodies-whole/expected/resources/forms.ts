// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Forms extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [submitOperation, attachOperation];
  }

  /**
   * @example
   * const response = await client.forms.submit({ subject: "subject" });
   */
  submit(
    params: SubmitParams,
    options?: RequestOptions,
  ): ApiPromise<SubmitResponse, SubmitResult> {
    return this._core.call(submitOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.forms.attach("form", { file: new Blob([]) });
   */
  attach(
    form: paths["/forms/{form}/attachments"]["post"]["parameters"]["path"]["form"],
    params: AttachParams,
    options?: RequestOptions,
  ): ApiPromise<AttachResponse, AttachResult> {
    return this._core.call(attachOperation, [form], params, options);
  }
}

export interface SubmitParams {
  subject: paths["/forms"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["subject"];
  copies?:
    | paths["/forms"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["copies"]
    | undefined;
  tags?:
    | paths["/forms"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["tags"]
    | undefined;
  expand?:
    | paths["/forms"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["expand"]
    | undefined;
}

export type SubmitResponse = undefined;

export type SubmitError = unknown;

export type SubmitResult =
  Success<200, SubmitResponse> | Failure<ErrorStatus, unknown>;

export const submitOperation: Operation = {
  id: "formsSubmit",
  method: "POST",
  path: "/forms",
  body: {
    type: "application/x-www-form-urlencoded",
    flat: true,
    encoding: [{ name: "expand", style: "deepObject" }],
  },
  security: [],
};

export interface AttachParams {
  /** `format`: binary */
  file: BinaryBody;
  title?:
    | paths["/forms/{form}/attachments"]["post"]["requestBody"]["content"]["multipart/form-data"]["title"]
    | undefined;
  meta?:
    | paths["/forms/{form}/attachments"]["post"]["requestBody"]["content"]["multipart/form-data"]["meta"]
    | undefined;
}

export type AttachResponse = undefined;

export type AttachError = unknown;

export type AttachResult =
  Success<200, AttachResponse> | Failure<ErrorStatus, unknown>;

export const attachOperation: Operation = {
  id: "formsAttach",
  method: "POST",
  path: "/forms/{form}/attachments",
  parameters: [{ in: "path", name: "form" }],
  body: { type: "multipart/form-data", flat: true },
  security: [],
};
