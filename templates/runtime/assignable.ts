/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Makes a call by path assignable to openapi-fetch's, whose generic types the compiler cannot relate to ours. An overload
 * that nobody can call: it needs more arguments than any call has, so that it appears in no message either.
 */
export type Assignable = (
  this: never,
  first: any,
  second: any,
  third: any,
  fourth: any,
  ...others: any[]
) => Promise<any>;
