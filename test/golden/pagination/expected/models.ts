// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Book = components["schemas"]["Book"];

export type Loan = components["schemas"]["Loan"];

export type Reader = components["schemas"]["Reader"];

export type Envelope = components["schemas"]["Envelope"];

export type PagePromiseModel = components["schemas"]["PagePromise"];
