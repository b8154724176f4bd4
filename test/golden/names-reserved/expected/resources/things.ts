// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Things extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      deleteOperation,
      defaultOperation,
      classOperation,
      newOperation,
      constructorOperationOperation,
      thenOperationOperation,
      protoOperation,
      createClientOperation,
      dupOperation,
      dupOperationOperation,
      twiceOperation,
      getByIdTwiceOperation,
      _2faEnableOperation,
      取得するOperation,
      getSignsOperation,
      prototypeOperation,
      coreOperation,
      toStringOperationOperation,
      hasOwnPropertyOperationOperation,
      operationsOperation,
      awaitOperation,
    ];
  }

  /**
   * @example
   * const response = await client.things.delete();
   */
  delete(
    params?: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteResponse, DeleteResult> {
    return this._core.call(deleteOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.default();
   */
  default(
    params?: DefaultParams,
    options?: RequestOptions,
  ): ApiPromise<DefaultResponse, DefaultResult> {
    return this._core.call(defaultOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.class();
   */
  class(
    params?: ClassParams,
    options?: RequestOptions,
  ): ApiPromise<ClassResponse, ClassResult> {
    return this._core.call(classOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.new();
   */
  new(
    params?: NewParams,
    options?: RequestOptions,
  ): ApiPromise<NewResponse, NewResult> {
    return this._core.call(newOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.constructorOperation();
   */
  constructorOperation(
    params?: ConstructorOperationParams,
    options?: RequestOptions,
  ): ApiPromise<ConstructorOperationResponse, ConstructorOperationResult> {
    return this._core.call(constructorOperationOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.thenOperation();
   */
  thenOperation(
    params?: ThenOperationParams,
    options?: RequestOptions,
  ): ApiPromise<ThenOperationResponse, ThenOperationResult> {
    return this._core.call(thenOperationOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.proto();
   */
  proto(
    params?: ProtoParams,
    options?: RequestOptions,
  ): ApiPromise<ProtoResponse, ProtoResult> {
    return this._core.call(protoOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.createClient();
   */
  createClient(
    params?: CreateClientParams,
    options?: RequestOptions,
  ): ApiPromise<CreateClientResponse, CreateClientResult> {
    return this._core.call(createClientOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.dup();
   */
  dup(
    params?: DupParams,
    options?: RequestOptions,
  ): ApiPromise<DupResponse, DupResult> {
    return this._core.call(dupOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.dupOperation();
   */
  dupOperation(
    params?: DupOperationParams,
    options?: RequestOptions,
  ): ApiPromise<DupOperationResponse, DupOperationResult> {
    return this._core.call(dupOperationOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.twice();
   */
  twice(
    params?: TwiceParams,
    options?: RequestOptions,
  ): ApiPromise<TwiceResponse, TwiceResult> {
    return this._core.call(twiceOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.getByIdTwice("id");
   */
  getByIdTwice(
    id: paths["/things/{id}/twice"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdTwiceParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdTwiceResponse, GetByIdTwiceResult> {
    return this._core.call(getByIdTwiceOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.things._2faEnable();
   */
  _2faEnable(
    params?: _2faEnableParams,
    options?: RequestOptions,
  ): ApiPromise<_2faEnableResponse, _2faEnableResult> {
    return this._core.call(_2faEnableOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.取得する();
   */
  取得する(
    params?: 取得するParams,
    options?: RequestOptions,
  ): ApiPromise<取得するResponse, 取得するResult> {
    return this._core.call(取得するOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.getSigns();
   */
  getSigns(
    params?: GetSignsParams,
    options?: RequestOptions,
  ): ApiPromise<GetSignsResponse, GetSignsResult> {
    return this._core.call(getSignsOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.prototype();
   */
  prototype(
    params?: PrototypeParams,
    options?: RequestOptions,
  ): ApiPromise<PrototypeResponse, PrototypeResult> {
    return this._core.call(prototypeOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.core();
   */
  core(
    params?: CoreParams,
    options?: RequestOptions,
  ): ApiPromise<CoreResponse, CoreResult> {
    return this._core.call(coreOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.toStringOperation();
   */
  toStringOperation(
    params?: ToStringOperationParams,
    options?: RequestOptions,
  ): ApiPromise<ToStringOperationResponse, ToStringOperationResult> {
    return this._core.call(toStringOperationOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.hasOwnPropertyOperation();
   */
  hasOwnPropertyOperation(
    params?: HasOwnPropertyOperationParams,
    options?: RequestOptions,
  ): ApiPromise<
    HasOwnPropertyOperationResponse,
    HasOwnPropertyOperationResult
  > {
    return this._core.call(
      hasOwnPropertyOperationOperation,
      [],
      params,
      options,
    );
  }

  /**
   * @example
   * const response = await client.things.operations();
   */
  operations(
    params?: OperationsParams,
    options?: RequestOptions,
  ): ApiPromise<OperationsResponse, OperationsResult> {
    return this._core.call(operationsOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.things.await();
   */
  await(
    params?: AwaitParams,
    options?: RequestOptions,
  ): ApiPromise<AwaitResponse, AwaitResult> {
    return this._core.call(awaitOperation, [], params, options);
  }
}

export type DeleteParams = Record<string, never>;

export type DeleteResponse = undefined;

export type DeleteError = unknown;

export type DeleteResult =
  Success<200, DeleteResponse> | Failure<ErrorStatus, unknown>;

export const deleteOperation: Operation = {
  id: "delete",
  method: "GET",
  path: "/things/delete",
  security: [],
};

export type DefaultParams = Record<string, never>;

export type DefaultResponse = undefined;

export type DefaultError = unknown;

export type DefaultResult =
  Success<200, DefaultResponse> | Failure<ErrorStatus, unknown>;

export const defaultOperation: Operation = {
  id: "default",
  method: "GET",
  path: "/things/default",
  security: [],
};

export type ClassParams = Record<string, never>;

export type ClassResponse = undefined;

export type ClassError = unknown;

export type ClassResult =
  Success<200, ClassResponse> | Failure<ErrorStatus, unknown>;

export const classOperation: Operation = {
  id: "class",
  method: "GET",
  path: "/things/class",
  security: [],
};

export type NewParams = Record<string, never>;

export type NewResponse = undefined;

export type NewError = unknown;

export type NewResult =
  Success<200, NewResponse> | Failure<ErrorStatus, unknown>;

export const newOperation: Operation = {
  id: "new",
  method: "GET",
  path: "/things/new",
  security: [],
};

export type ConstructorOperationParams = Record<string, never>;

export type ConstructorOperationResponse = undefined;

export type ConstructorOperationError = unknown;

export type ConstructorOperationResult =
  Success<200, ConstructorOperationResponse> | Failure<ErrorStatus, unknown>;

export const constructorOperationOperation: Operation = {
  id: "constructor",
  method: "GET",
  path: "/things/constructor",
  security: [],
};

export type ThenOperationParams = Record<string, never>;

export type ThenOperationResponse = undefined;

export type ThenOperationError = unknown;

export type ThenOperationResult =
  Success<200, ThenOperationResponse> | Failure<ErrorStatus, unknown>;

export const thenOperationOperation: Operation = {
  id: "then",
  method: "GET",
  path: "/things/then",
  security: [],
};

export type ProtoParams = Record<string, never>;

export type ProtoResponse = undefined;

export type ProtoError = unknown;

export type ProtoResult =
  Success<200, ProtoResponse> | Failure<ErrorStatus, unknown>;

export const protoOperation: Operation = {
  id: "__proto__",
  method: "GET",
  path: "/things/proto",
  security: [],
};

export type CreateClientParams = Record<string, never>;

export type CreateClientResponse = undefined;

export type CreateClientError = unknown;

export type CreateClientResult =
  Success<200, CreateClientResponse> | Failure<ErrorStatus, unknown>;

export const createClientOperation: Operation = {
  id: "createClient",
  method: "GET",
  path: "/things/client",
  security: [],
};

export type DupParams = Record<string, never>;

export type DupResponse = undefined;

export type DupError = unknown;

export type DupResult =
  Success<200, DupResponse> | Failure<ErrorStatus, unknown>;

export const dupOperation: Operation = {
  id: "dup",
  method: "GET",
  path: "/things/dup",
  security: [],
};

export type DupOperationParams = Record<string, never>;

export type DupOperationResponse = undefined;

export type DupOperationError = unknown;

export type DupOperationResult =
  Success<200, DupOperationResponse> | Failure<ErrorStatus, unknown>;

export const dupOperationOperation: Operation = {
  id: "Dup",
  method: "GET",
  path: "/things/Dup",
  security: [],
};

export type TwiceParams = Record<string, never>;

export type TwiceResponse = undefined;

export type TwiceError = unknown;

export type TwiceResult =
  Success<200, TwiceResponse> | Failure<ErrorStatus, unknown>;

export const twiceOperation: Operation = {
  id: "twice",
  method: "GET",
  path: "/things/twice",
  security: [],
};

export type GetByIdTwiceParams = Record<string, never>;

export type GetByIdTwiceResponse = undefined;

export type GetByIdTwiceError = unknown;

export type GetByIdTwiceResult =
  Success<200, GetByIdTwiceResponse> | Failure<ErrorStatus, unknown>;

export const getByIdTwiceOperation: Operation = {
  id: null,
  method: "GET",
  path: "/things/{id}/twice",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type _2faEnableParams = Record<string, never>;

export type _2faEnableResponse = undefined;

export type _2faEnableError = unknown;

export type _2faEnableResult =
  Success<200, _2faEnableResponse> | Failure<ErrorStatus, unknown>;

export const _2faEnableOperation: Operation = {
  id: "2fa-enable",
  method: "GET",
  path: "/things/2fa",
  security: [],
};

export type 取得するParams = Record<string, never>;

export type 取得するResponse = undefined;

export type 取得するError = unknown;

export type 取得するResult =
  Success<200, 取得するResponse> | Failure<ErrorStatus, unknown>;

export const 取得するOperation: Operation = {
  id: "取得する",
  method: "GET",
  path: "/things/unicode",
  security: [],
};

export type GetSignsParams = Record<string, never>;

export type GetSignsResponse = undefined;

export type GetSignsError = unknown;

export type GetSignsResult =
  Success<200, GetSignsResponse> | Failure<ErrorStatus, unknown>;

export const getSignsOperation: Operation = {
  id: "+++",
  method: "GET",
  path: "/things/signs",
  security: [],
};

export type PrototypeParams = Record<string, never>;

export type PrototypeResponse = undefined;

export type PrototypeError = unknown;

export type PrototypeResult =
  Success<200, PrototypeResponse> | Failure<ErrorStatus, unknown>;

export const prototypeOperation: Operation = {
  id: "prototype",
  method: "GET",
  path: "/things/prototype",
  security: [],
};

export type CoreParams = Record<string, never>;

export type CoreResponse = undefined;

export type CoreError = unknown;

export type CoreResult =
  Success<200, CoreResponse> | Failure<ErrorStatus, unknown>;

export const coreOperation: Operation = {
  id: "_core",
  method: "GET",
  path: "/things/_core",
  security: [],
};

export type ToStringOperationParams = Record<string, never>;

export type ToStringOperationResponse = undefined;

export type ToStringOperationError = unknown;

export type ToStringOperationResult =
  Success<200, ToStringOperationResponse> | Failure<ErrorStatus, unknown>;

export const toStringOperationOperation: Operation = {
  id: "toString",
  method: "GET",
  path: "/things/toString",
  security: [],
};

export type HasOwnPropertyOperationParams = Record<string, never>;

export type HasOwnPropertyOperationResponse = undefined;

export type HasOwnPropertyOperationError = unknown;

export type HasOwnPropertyOperationResult =
  Success<200, HasOwnPropertyOperationResponse> | Failure<ErrorStatus, unknown>;

export const hasOwnPropertyOperationOperation: Operation = {
  id: "hasOwnProperty",
  method: "GET",
  path: "/things/hasOwnProperty",
  security: [],
};

export type OperationsParams = Record<string, never>;

export type OperationsResponse = undefined;

export type OperationsError = unknown;

export type OperationsResult =
  Success<200, OperationsResponse> | Failure<ErrorStatus, unknown>;

export const operationsOperation: Operation = {
  id: "operations",
  method: "GET",
  path: "/things/operations",
  security: [],
};

export type AwaitParams = Record<string, never>;

export type AwaitResponse = undefined;

export type AwaitError = unknown;

export type AwaitResult =
  Success<200, AwaitResponse> | Failure<ErrorStatus, unknown>;

export const awaitOperation: Operation = {
  id: "await",
  method: "GET",
  path: "/things/await",
  security: [],
};
