/** The middle one of some figures. */
export const median = (figures: readonly number[]): number => percentile(figures, 50);

/**
 * The smallest figure that so many per cent of the figures do not exceed.
 * @throws when there are no figures
 */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = [...figures].sort((left, right) => left - right);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  const figure = sorted[rank - 1];
  if (figure === undefined) throw new RangeError('There are no figures.');
  return figure;
}

/** How many times the second figure the first one is; `null` when one of them was not measured. */
export function ratio(figure: number | null | undefined, other: number | null | undefined) {
  return figure === null || figure === undefined || !other ? null : figure / other;
}

/** A budget in words beside its figure, as "at most 20,000: met". */
export function heldAgainst(budget: number, figure: number | null | undefined): string {
  const limit = `at most ${budget.toLocaleString('en-US')}`;
  if (figure === null || figure === undefined) return `${limit}: not measured`;
  return `${limit}: ${figure <= budget ? 'met' : 'missed'}`;
}
