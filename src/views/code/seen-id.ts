/** The fragment of a code's nth recorded reply, counted from 0 as in its content file. */
export const seenId = (index: number): string => `seen-${index + 1}`;
