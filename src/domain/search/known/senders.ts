/** Which part of a reply a sign is looked for in. */
export type SignPlace = 'header' | 'hostId' | 'requestId' | 'body' | 'message';

/** Whether no other system is known to send the same. */
export type SignCertainty = 'certain' | 'likely';

/** A sign by which a reply is known as a system's, as its content file has it. */
export interface SenderSign {
  where: SignPlace;
  pattern: string;
  certainty: SignCertainty;
  /** The sign in words. */
  sign: string;
}

/** What its codes and sentences tell is looked for in what stands where codes do, and in messages, folded. */
export interface KnownSign extends Omit<SenderSign, 'where'> {
  where: SignPlace | 'code' | 'said';
}

/** How a system's request ids carry the time; the pattern's one group is the part that is the time. */
export interface SenderClock {
  pattern: string;
  digits: 'hex' | 'decimal' | 'base64-hex';
  unit: 'seconds' | 'milliseconds' | 'nanoseconds';
  certainty: SignCertainty;
  /** Which part is the time, and which line of a log to look for. */
  says: string;
}

/** What the reading of a paste knows of a system: its file in the browser has one for each. */
export interface KnownSender {
  id: string;
  name: string;
  /** The system whose software it runs: where both could have sent a reply, this one has. */
  runs?: string;
  /** Host names of its endpoints, as regular expressions. */
  hosts: readonly string[];
  signs: readonly KnownSign[];
  requestIdTime?: SenderClock;
}

/** The facts of a system that it can be recognised by. */
export interface RecognisableSystem {
  id: string;
  name: string;
  runs?: string | undefined;
  hosts: readonly string[];
  signs: readonly SenderSign[];
  requestIdTime?: SenderClock | undefined;
}

/**
 * Picks from the systems what their recognition needs, in their order.
 * @param own the signs that codes and sentences of their own are, by system
 */
export function buildSenders(
  systems: readonly RecognisableSystem[],
  own: ReadonlyMap<string, readonly KnownSign[]>,
): KnownSender[] {
  return systems.map(({ id, name, runs, hosts, signs, requestIdTime: clock }) => ({
    id,
    name,
    ...(runs === undefined ? {} : { runs }),
    hosts,
    signs: [
      ...signs.map(({ where, pattern, certainty, sign }) => ({ where, pattern, certainty, sign })),
      ...(own.get(id) ?? []),
    ],
    ...(clock && {
      requestIdTime: {
        pattern: clock.pattern,
        digits: clock.digits,
        unit: clock.unit,
        certainty: clock.certainty,
        says: clock.says,
      },
    }),
  }));
}
