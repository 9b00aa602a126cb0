/**
 * The number of typing slips between two words: a letter missing, added, wrong, or two neighbours
 * swapped (optimal string alignment). Gives up with `limit + 1` once it exceeds `limit`.
 */
export function typingSlips(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current: number[] = [row];
    let best = row;
    // Further from the diagonal than the limit, more letters are missing than may be.
    const to = Math.min(right.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= to; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let slips = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      }
      current[column] = slips;
      if (slips < best) best = slips;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** How many slips a name of this length may hold and still be meant: one in six letters. */
export function allowedSlips(length: number): number {
  return length < 5 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 6)));
}
