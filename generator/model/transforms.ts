import type { ApiModel } from "./api.ts";

/** Changes a document, or makes another of it, after overlays and before anything of it is read. */
export type TransformDocument = (
  document: Record<string, unknown>,
) => object | Promise<object>;

/** Changes the model that a client is printed from, or makes another of it. */
export type TransformModel = (api: ApiModel) => ApiModel | Promise<ApiModel>;
