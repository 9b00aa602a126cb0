import type { ErrorCode } from '../../content/error-code.ts';
import type { System } from '../../systems/system.ts';
import { tellingWords } from '../../text/words.ts';
import { operationsIn } from './operations-in.ts';

/** The part of a recorded reply that tells one situation from another; texts as telling words. */
export interface SituationSigns {
  system: string;
  status?: string | undefined;
  message?: string | undefined;
  resource?: string | undefined;
  body?: string | undefined;
  elements?: readonly string[];
  /** Those that it is said to have been seen with; left out where none is named. */
  operations?: readonly string[];
  /** Set where its system explains errors in `<Resource>` and this reply has no explanation. */
  isUnexplained?: true;
}

/**
 * What tells the recorded replies of a code apart, in the order of its content file.
 * @param systems those that sent them
 */
export function situationSigns(
  { seen, listed }: Pick<ErrorCode, 'seen' | 'listed'>,
  systems: readonly Pick<System, 'id' | 'explainsIn'>[],
): SituationSigns[] {
  const explainsInResource = (id: string) =>
    systems.some((system) => system.id === id && system.explainsIn === 'resource');
  const listedStatuses = Object.values(listed).map(({ status }) => status);
  const telling = (text: string | undefined) =>
    text === undefined ? undefined : tellingWords(text);
  return seen.map(({ system, status, message, resource, body, elements, situation }) => ({
    system,
    // A status that a list has as well tells nothing: only another one does.
    status: status !== undefined && listedStatuses.includes(status) ? undefined : status,
    message: telling(message),
    resource: telling(resource),
    body: telling(body),
    elements,
    ...operationsOf(situation),
    ...(resource === undefined && explainsInResource(system) && { isUnexplained: true as const }),
  }));
}

function operationsOf(situation: string): Pick<SituationSigns, 'operations'> {
  const operations = operationsIn(situation);
  return operations.length > 0 ? { operations } : {};
}
