// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Secrets extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      inheritedOperation,
      noneOperation,
      optionalOperation,
      eitherOperation,
      bothOperation,
      bothOrOneOperation,
      secondKeyOperation,
      twiceOperation,
      oidcOperation,
      digestOperation,
      certificateOperation,
      unknownOperation,
    ];
  }

  /**
   * @example
   * const response = await client.secrets.inherited();
   */
  inherited(
    params?: InheritedParams,
    options?: RequestOptions,
  ): ApiPromise<InheritedResponse, InheritedResult> {
    return this._core.call(inheritedOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.none();
   */
  none(
    params?: NoneParams,
    options?: RequestOptions,
  ): ApiPromise<NoneResponse, NoneResult> {
    return this._core.call(noneOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.optional();
   */
  optional(
    params?: OptionalParams,
    options?: RequestOptions,
  ): ApiPromise<OptionalResponse, OptionalResult> {
    return this._core.call(optionalOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.either();
   */
  either(
    params?: EitherParams,
    options?: RequestOptions,
  ): ApiPromise<EitherResponse, EitherResult> {
    return this._core.call(eitherOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.both();
   */
  both(
    params?: BothParams,
    options?: RequestOptions,
  ): ApiPromise<BothResponse, BothResult> {
    return this._core.call(bothOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.bothOrOne();
   */
  bothOrOne(
    params?: BothOrOneParams,
    options?: RequestOptions,
  ): ApiPromise<BothOrOneResponse, BothOrOneResult> {
    return this._core.call(bothOrOneOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.secondKey();
   */
  secondKey(
    params?: SecondKeyParams,
    options?: RequestOptions,
  ): ApiPromise<SecondKeyResponse, SecondKeyResult> {
    return this._core.call(secondKeyOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.twice();
   */
  twice(
    params?: TwiceParams,
    options?: RequestOptions,
  ): ApiPromise<TwiceResponse, TwiceResult> {
    return this._core.call(twiceOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.oidc();
   */
  oidc(
    params?: OidcParams,
    options?: RequestOptions,
  ): ApiPromise<OidcResponse, OidcResult> {
    return this._core.call(oidcOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.digest();
   */
  digest(
    params?: DigestParams,
    options?: RequestOptions,
  ): ApiPromise<DigestResponse, DigestResult> {
    return this._core.call(digestOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.certificate();
   */
  certificate(
    params?: CertificateParams,
    options?: RequestOptions,
  ): ApiPromise<CertificateResponse, CertificateResult> {
    return this._core.call(certificateOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.secrets.unknown();
   */
  unknown(
    params?: UnknownParams,
    options?: RequestOptions,
  ): ApiPromise<UnknownResponse, UnknownResult> {
    return this._core.call(unknownOperation, [], params, options);
  }
}

export type InheritedParams = Record<string, never>;

export type InheritedResponse = undefined;

export type InheritedError = unknown;

export type InheritedResult =
  Success<200, InheritedResponse> | Failure<ErrorStatus, unknown>;

export const inheritedOperation: Operation = {
  id: "inherited",
  method: "GET",
  path: "/inherited",
  security: [["apiToken"]],
};

export type NoneParams = Record<string, never>;

export type NoneResponse = undefined;

export type NoneError = unknown;

export type NoneResult =
  Success<200, NoneResponse> | Failure<ErrorStatus, unknown>;

export const noneOperation: Operation = {
  id: "none",
  method: "GET",
  path: "/none",
  security: [],
};

export type OptionalParams = Record<string, never>;

export type OptionalResponse = undefined;

export type OptionalError = unknown;

export type OptionalResult =
  Success<200, OptionalResponse> | Failure<ErrorStatus, unknown>;

export const optionalOperation: Operation = {
  id: "optional",
  method: "GET",
  path: "/optional",
  security: [["login"], []],
};

export type EitherParams = Record<string, never>;

export type EitherResponse = undefined;

export type EitherError = unknown;

export type EitherResult =
  Success<200, EitherResponse> | Failure<ErrorStatus, unknown>;

export const eitherOperation: Operation = {
  id: "either",
  method: "GET",
  path: "/either",
  security: [["login"], ["xApiKey"]],
};

export type BothParams = Record<string, never>;

export type BothResponse = undefined;

export type BothError = unknown;

export type BothResult =
  Success<200, BothResponse> | Failure<ErrorStatus, unknown>;

export const bothOperation: Operation = {
  id: "both",
  method: "GET",
  path: "/both",
  security: [["xApiKey", "session"]],
};

export type BothOrOneParams = Record<string, never>;

export type BothOrOneResponse = undefined;

export type BothOrOneError = unknown;

export type BothOrOneResult =
  Success<200, BothOrOneResponse> | Failure<ErrorStatus, unknown>;

export const bothOrOneOperation: Operation = {
  id: "bothOrOne",
  method: "GET",
  path: "/both-or-one",
  security: [["xApiKey", "signature"], ["oauth"]],
};

export type SecondKeyParams = Record<string, never>;

export type SecondKeyResponse = undefined;

export type SecondKeyError = unknown;

export type SecondKeyResult =
  Success<200, SecondKeyResponse> | Failure<ErrorStatus, unknown>;

export const secondKeyOperation: Operation = {
  id: "secondKey",
  method: "GET",
  path: "/second-key",
  security: [["signature", "secondSignature"]],
};

export type TwiceParams = Record<string, never>;

export type TwiceResponse = undefined;

export type TwiceError = unknown;

export type TwiceResult =
  Success<200, TwiceResponse> | Failure<ErrorStatus, unknown>;

export const twiceOperation: Operation = {
  id: "twice",
  method: "GET",
  path: "/twice",
  security: [["login", "oauth"]],
};

export type OidcParams = Record<string, never>;

export type OidcResponse = undefined;

export type OidcError = unknown;

export type OidcResult =
  Success<200, OidcResponse> | Failure<ErrorStatus, unknown>;

export const oidcOperation: Operation = {
  id: "oidc",
  method: "GET",
  path: "/oidc",
  security: [["openId"]],
};

export type DigestParams = Record<string, never>;

export type DigestResponse = undefined;

export type DigestError = unknown;

export type DigestResult =
  Success<200, DigestResponse> | Failure<ErrorStatus, unknown>;

export const digestOperation: Operation = {
  id: "digest",
  method: "GET",
  path: "/digest",
  security: [["signedRequest"]],
};

export type CertificateParams = Record<string, never>;

export type CertificateResponse = undefined;

export type CertificateError = unknown;

export type CertificateResult =
  Success<200, CertificateResponse> | Failure<ErrorStatus, unknown>;

export const certificateOperation: Operation = {
  id: "certificate",
  method: "GET",
  path: "/certificate",
  security: [["apiToken"]],
};

export type UnknownParams = Record<string, never>;

export type UnknownResponse = undefined;

export type UnknownError = unknown;

export type UnknownResult =
  Success<200, UnknownResponse> | Failure<ErrorStatus, unknown>;

export const unknownOperation: Operation = {
  id: "unknown",
  method: "GET",
  path: "/unknown",
  security: [["apiToken"]],
};
