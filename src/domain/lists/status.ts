/** A status as a list prints it, read into its parts. */
export interface Status {
  /** The text it was read from, unchanged. */
  text: string;
  /** The HTTP status code; `null` when the list states none ("N/A"). */
  number: number | null;
  /** The reason phrase, without any condition; empty where the source prints a bare number. */
  phrase: string;
  /** A condition in brackets behind the phrase, without the brackets. */
  condition: string | null;
}

/** How two statuses relate. `not-stated`: at least one list names no number. */
export type StatusVerdict = 'identical' | 'condition' | 'phrase' | 'different' | 'not-stated';

const notStated = 'N/A';
const statusPattern = /^([1-5]\d\d)(?: ([A-Za-z][^()]*?)(?: \(([^()]+)\))?)?$/;

/**
 * Reads a status such as `409 Conflict (in all Regions except …)` or `N/A`.
 * Gives `undefined` for anything else.
 */
export function parseStatus(text: string): Status | undefined {
  if (text === notStated) return { text, number: null, phrase: notStated, condition: null };
  const [, number, phrase = '', condition] = statusPattern.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { text, number: Number(number), phrase, condition: condition ?? null };
}

/**
 * Reads a status that is known to be readable, as every status of the catalogue is.
 * @throws when it is not.
 */
export function readStatus(text: string): Status {
  const status = parseStatus(text);
  if (!status) throw new Error(`"${text}" cannot be read as a status.`);
  return status;
}

/** Compares two statuses of the same code in two lists. */
export function compareStatuses(left: Status, right: Status): StatusVerdict {
  if (left.number === null || right.number === null) return 'not-stated';
  if (left.text === right.text) return 'identical';
  if (left.number !== right.number) return 'different';
  return left.condition === right.condition ? 'phrase' : 'condition';
}

const notStatedName = 'not-stated';

/** The name of a status in addresses and file names: `404`, or `not-stated`. */
export function statusName(number: number | null): string {
  return number === null ? notStatedName : String(number);
}

/** The number of the status that has this name; `null` stands for "not stated". */
export function statusNumber(name: string): number | null {
  return name === notStatedName ? null : Number(name);
}
