/** How many answers are kept: more than any public document asks for. */
const most = 50_000;

/** Names that are longer are hardly ever asked for again. */
const longest = 200;

/** Returns a function of an object that works out each answer once. */
export function rememberedOf<Subject extends object, T>(
  answer: (subject: Subject) => T,
): (subject: Subject) => T {
  const known = new WeakMap<Subject, T>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const found = answer(subject);
    known.set(subject, found);
    return found;
  };
}

/** Returns a function of a name that works out each answer once. */
export function remembered<T>(
  answer: (name: string) => T,
): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = answer(name);
    if (known.size >= most) known.clear();
    if (name.length <= longest) known.set(name, found);
    return found;
  };
}
