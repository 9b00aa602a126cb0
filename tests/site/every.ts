import { expect } from 'vitest';

/**
 * Holds each of many against the same expectations, and fails once, with a list of those that do
 * not meet them and why. A test for each would say the same in a thousand lines.
 * @param many addresses, codes, files: what a failure is to be named by
 */
export async function expectOfEach(
  many: readonly string[],
  meets: (one: string) => unknown,
): Promise<void> {
  expect(many.length).toBeGreaterThan(0);
  const offenders: string[] = [];
  for (const one of many) {
    try {
      await meets(one);
    } catch (error) {
      offenders.push(`${one}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (offenders.length > 0) {
    throw new Error(`${offenders.length} of ${many.length}:\n${offenders.join('\n')}`);
  }
}
