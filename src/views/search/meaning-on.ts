import type { Reading } from '../../domain/search/index.ts';
import { whoseWords } from '../../domain/search/reading/whose-words.ts';
import type { CodeFile } from './code-file.ts';

/** What a code means on the system that sent it, and the system's name. */
export interface MeaningOn {
  name: string;
  means: string;
}

/** What the code's page says of the sender, else of the software that it runs; nothing where it says nothing. */
export function meaningOn(
  sender: Reading['sender'],
  { elsewhere }: Pick<CodeFile, 'elsewhere'>,
): MeaningOn | undefined {
  for (const { id, name } of whoseWords(sender)) {
    const found = elsewhere.find(({ systems }) => systems.includes(id));
    if (found) return { name, means: found.means };
  }
  return undefined;
}

/** The sender's name, and that it is only likely where it is. */
export function senderInWords({ name, certainty }: NonNullable<Reading['sender']>): string {
  return `${certainty === 'certain' ? '' : 'probably '}${name}`;
}

/** The status that the code has on the sender, else in the lists. */
export function statusOn(
  sender: Reading['sender'],
  { statuses, statusOn: others }: Pick<CodeFile, 'statuses' | 'statusOn'>,
): string {
  const [status = statuses] = whoseWords(sender).flatMap(({ id }) => others[id] ?? []);
  return status;
}
