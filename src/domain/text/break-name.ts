/** A name of so many letters fits every column. */
const short = 20;

/**
 * The parts between which a name may break where it is wider than its line: before a capital, never
 * inside a word.
 * @param isNarrow whether even a short name may be wider than its line
 */
export function breakName(name: string, isNarrow = false): string[] {
  return isNarrow || name.length > short ? name.split(/(?<=[a-z])(?=[A-Z])/) : [name];
}
