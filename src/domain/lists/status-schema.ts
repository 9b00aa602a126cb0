import { verbatim } from '../text/schema.ts';
import { parseStatus } from './status.ts';

/** A status as printed by its source, for example "404 Not Found", a bare "507", or "N/A". */
export const statusSchema = verbatim.refine(
  (text) => parseStatus(text) !== undefined,
  'cannot be read as a status: write a number, with its phrase where the source has one, as in "404 Not Found", or "N/A"',
);
