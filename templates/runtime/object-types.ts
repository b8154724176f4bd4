/** `T` with its members `K` always there. */
export type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };

/** `T` without its members `K`. Unlike `Omit`, it keeps each of several alternatives, and members beside an index signature. */
export type Without<T, K extends PropertyKey> = {
  [P in keyof T as Exclude<P, K>]: T[P];
};
