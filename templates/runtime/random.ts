/** Digits that nobody can foresee, such as no text holds. React Native has no `crypto`. */
export function random(): string {
  const digits = new Uint32Array(4);
  return typeof crypto === "undefined"
    ? digits.map(() => Math.random() * 2 ** 32).join("")
    : crypto.getRandomValues(digits).join("");
}
