// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Pets extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      listOperation,
      createOperation,
      getOperation,
      uploadOperation,
      photoOperation,
      renameOperation,
      noteOperation,
      twinOperation,
    ];
  }

  /**
   * @example
   * const response = await client.pets.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.pets.create({ name: "name" });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }

  /**
   * @param id - (`maxLength`: 36)
   * @example
   * const response = await client.pets.get("id");
   */
  get(
    id: paths["/pets/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.upload("id", { photo: new Blob([]) });
   */
  upload(
    id: paths["/pets/{id}/photo"]["put"]["parameters"]["path"]["id"],
    params: UploadParams,
    options?: RequestOptions,
  ): ApiPromise<UploadResponse, UploadResult> {
    return this._core.call(uploadOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.photo("id");
   */
  photo(
    id: paths["/pets/{id}/photo"]["get"]["parameters"]["path"]["id"],
    params?: PhotoParams,
    options?: RequestOptions,
  ): BinaryPromise<PhotoResponse, PhotoResult> {
    return new BinaryPromise(this._core, photoOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.rename("id", { name: "name" });
   */
  rename(
    id: paths["/pets/{id}/name"]["put"]["parameters"]["path"]["id"],
    params: RenameParams,
    options?: RequestOptions,
  ): ApiPromise<RenameResponse, RenameResult> {
    return this._core.call(renameOperation, [id], params, options);
  }

  /**
   * @param id - (`maxLength`: 36)
   * @example
   * const response = await client.pets.note("id");
   */
  note(
    id: paths["/pets/{id}/notes"]["post"]["parameters"]["path"]["id"],
    params?: NoteParams,
    options?: RequestOptions,
  ): ApiPromise<NoteResponse, NoteResult> {
    return this._core.call(noteOperation, [id], params, options);
  }

  /**
   * @param id - (`maxLength`: 36)
   * @example
   * const response = await client.pets.twin("id");
   */
  twin(
    id: paths["/pets/{id}/notes"]["put"]["parameters"]["path"]["id"],
    params?: TwinParams,
    options?: RequestOptions,
  ): ApiPromise<TwinResponse, TwinResult> {
    return this._core.call(twinOperation, [id], params, options);
  }
}

export interface ListParams {
  /** `default`: cat */
  kind?:
    | NonNullable<paths["/pets"]["get"]["parameters"]["query"]>["kind"]
    | undefined;
  tags?:
    | NonNullable<paths["/pets"]["get"]["parameters"]["query"]>["tags"]
    | undefined;
  ids?:
    | NonNullable<paths["/pets"]["get"]["parameters"]["query"]>["ids"]
    | undefined;
}

export type ListResponse =
  paths["/pets"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError =
  paths["/pets"]["get"]["responses"]["default"]["content"]["application/json"];

export type ListResult =
  | Success<200, ListResponse>
  | Failure<
      ErrorStatus,
      paths["/pets"]["get"]["responses"]["default"]["content"]["application/json"]
    >;

export const listOperation: Operation = {
  id: "petsList",
  method: "GET",
  path: "/pets",
  parameters: [
    { in: "query", name: "kind" },
    { in: "query", name: "tags" },
    { in: "query", name: "ids", style: "pipeDelimited" },
  ],
  accept: "application/json",
  security: [["login"], ["key"]],
};

export interface CreateParams {
  name: paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["name"];
  nick?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["nick"]
    | undefined;
  parents?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["parents"]
    | undefined;
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "petsCreate",
  method: "POST",
  path: "/pets",
  body: { type: "application/json", flat: true },
  security: [["login"], ["key"]],
};

export type GetParams = Record<string, never>;

export type GetResponse =
  paths["/pets/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "petsGet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  accept: "application/json",
  security: [["login"], ["key"]],
};

export interface UploadParams {
  /** `format`: binary */
  photo: BinaryBody;
  /** What it shows */
  caption?:
    | paths["/pets/{id}/photo"]["put"]["requestBody"]["content"]["multipart/form-data"]["caption"]
    | undefined;
}

export type UploadResponse = undefined;

export type UploadError = unknown;

export type UploadResult =
  Success<204, UploadResponse> | Failure<ErrorStatus, unknown>;

export const uploadOperation: Operation = {
  id: "petsUpload",
  method: "PUT",
  path: "/pets/{id}/photo",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "multipart/form-data", flat: true },
  security: [["login"], ["key"]],
};

export type PhotoParams = Record<string, never>;

export type PhotoResponse = Blob;

export type PhotoError = unknown;

export type PhotoResult =
  Success<200, PhotoResponse> | Failure<ErrorStatus, unknown>;

export const photoOperation: Operation = {
  id: "petsPhoto",
  method: "GET",
  path: "/pets/{id}/photo",
  parameters: [{ in: "path", name: "id" }],
  accept: "image/png",
  security: [["login"], ["key"]],
};

export interface RenameParams {
  name: paths["/pets/{id}/name"]["put"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["name"];
}

export type RenameResponse = undefined;

export type RenameError = unknown;

export type RenameResult =
  Success<204, RenameResponse> | Failure<ErrorStatus, unknown>;

export const renameOperation: Operation = {
  id: "petsRename",
  method: "PUT",
  path: "/pets/{id}/name",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "application/x-www-form-urlencoded", flat: true },
  security: [["login"], ["key"]],
};

export interface NoteParams {
  moods?:
    | NonNullable<
        paths["/pets/{id}/notes"]["post"]["parameters"]["query"]
      >["moods"]
    | undefined;
  /** `maxLength`: 80 */
  text?:
    | paths["/pets/{id}/notes"]["post"]["requestBody"]["content"]["application/json"]["text"]
    | undefined;
}

export type NoteResponse =
  paths["/pets/{id}/notes"]["post"]["responses"]["200"]["content"]["application/json"];

export type NoteError =
  paths["/pets/{id}/notes"]["post"]["responses"]["default"]["content"]["application/json"];

export type NoteResult =
  | Success<200, NoteResponse>
  | Failure<
      ErrorStatus,
      paths["/pets/{id}/notes"]["post"]["responses"]["default"]["content"]["application/json"]
    >;

export const noteOperation: Operation = {
  id: "petsNote",
  method: "POST",
  path: "/pets/{id}/notes",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "moods", explode: false },
  ],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [["login"], ["key"]],
};

export interface TwinParams {
  moods?:
    | NonNullable<
        paths["/pets/{id}/notes"]["put"]["parameters"]["query"]
      >["moods"]
    | undefined;
  /** `maxLength`: 80 */
  text?:
    | paths["/pets/{id}/notes"]["put"]["requestBody"]["content"]["application/json"]["text"]
    | undefined;
}

export type TwinResponse =
  paths["/pets/{id}/notes"]["put"]["responses"]["200"]["content"]["application/json"];

export type TwinError =
  paths["/pets/{id}/notes"]["put"]["responses"]["404"]["content"]["application/json"];

export type TwinResult =
  | Success<200, TwinResponse>
  | Failure<
      404,
      paths["/pets/{id}/notes"]["put"]["responses"]["404"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 404>, unknown>;

export const twinOperation: Operation = {
  id: "petsTwin",
  method: "PUT",
  path: "/pets/{id}/notes",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "moods", explode: false },
  ],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [["login"], ["key"]],
};
