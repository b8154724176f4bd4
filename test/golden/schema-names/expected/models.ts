// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type ErrorModel = components["schemas"]["Error"];

export type ResponseModel = components["schemas"]["Response"];

export type ObjectModel = components["schemas"]["Object"];

export type PromiseModel = components["schemas"]["Promise"];

export type User = components["schemas"]["User"];

export type UserModel = components["schemas"]["user"];

export type PageUser = components["schemas"]["Page«User»"];

export type ListItem = components["schemas"]["List[Item]"];

export type ComExampleHttpItem = components["schemas"]["com.example.http/Item"];
export const ComExampleHttpItem = {
  one: "one",
  two: "two",
} as const;

export type HTTPValidationError = components["schemas"]["HTTPValidationError"];

export type ApiKey = components["schemas"]["api_key"];

export type _2fa = components["schemas"]["2fa"];

export type ApiErrorModel = components["schemas"]["ApiError"];

export type ClientModel = components["schemas"]["Client"];

export type RequestOptionsModel = components["schemas"]["RequestOptions"];

export type Users = components["schemas"]["Users"];

export type ListResponse = components["schemas"]["ListResponse"];

export type Model = components["schemas"]["+++"];

export type RequestModel = components["schemas"]["Request"];

export type RecordModel = components["schemas"]["Record"];

export type ArrayModel = components["schemas"]["Array"];

export type StringModel = components["schemas"]["string"];

export type Any = components["schemas"]["any"];

export type Null = components["schemas"]["null"];

export type Proto = components["schemas"]["__proto__"];

export type Constructor = components["schemas"]["constructor"];

export type 日本語 = components["schemas"]["日本語"];

export type PageUserModel = components["schemas"]["page-user"];

export type HttpValidationError = components["schemas"]["HttpValidationError"];

export type HttpValidationErrorModel =
  components["schemas"]["httpValidationError"];
