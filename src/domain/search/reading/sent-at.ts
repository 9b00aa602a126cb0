import type { KnownSender, SenderClock, SignCertainty } from '../known/senders.ts';
import type { Sender } from './sender.ts';

/** When a reply was sent, as its request id tells. */
export interface SentAt {
  /** In UTC, as `2025-11-25T07:24:22Z`, with milliseconds where the id has them. */
  time: string;
  certainty: SignCertainty;
  /** Which part of the id is the time, and which line of a log to look for. */
  says: string;
  /** Set when the dates in the text are far from it: the clock of one of the two is wrong. */
  farFrom?: string;
}

/** S3 began in March 2006; nothing that is read now was sent after this century's end. */
const earliest = Date.UTC(2006, 2, 1);
const latest = Date.UTC(2100, 0, 1);

/** A log may lie this far from the reply, for its time zone and for retries, in milliseconds. */
const near = 26 * 60 * 60 * 1000;

/** Of a long log so many dates are read, from its end. */
const mostDates = 200;

const perUnit = { seconds: 1000n, milliseconds: 1n, nanoseconds: 1n } as const;

/**
 * Reads the time in a request id.
 * @param requestIds the ids that stand in the text, the last one being that of the reply
 * @param sender who sent it; without one, only a clock that all systems with ids of this shape share is believed
 */
export function readSentAt(
  text: string,
  requestIds: readonly string[],
  sender: Sender | undefined,
  senders: readonly KnownSender[],
): SentAt | undefined {
  const clock = clockOf(sender, senders);
  if (!clock) return undefined;
  const pattern = new RegExp(clock.pattern);
  for (const id of requestIds.toReversed()) {
    const milliseconds = timeIn(id, pattern, clock);
    if (milliseconds === undefined) continue;
    const isCertain = clock.certainty === 'certain' && sender?.certainty === 'certain';
    const farFrom = farthest(text, milliseconds);
    return {
      time: new Date(milliseconds).toISOString().replace('.000Z', 'Z'),
      certainty: isCertain ? 'certain' : 'likely',
      says: clock.says,
      ...(farFrom === undefined ? {} : { farFrom }),
    };
  }
  return undefined;
}

/** The sender's own clock, or that of the software it runs. */
function clockOf(
  sender: Sender | undefined,
  senders: readonly KnownSender[],
): SenderClock | undefined {
  const found = senders.find(({ id }) => id === sender?.id);
  return found?.requestIdTime ?? senders.find(({ id }) => id === found?.runs)?.requestIdTime;
}

function timeIn(id: string, pattern: RegExp, { digits, unit }: SenderClock): number | undefined {
  const part = pattern.exec(id)?.[1];
  if (part === undefined) return undefined;
  const text = digits === 'base64-hex' ? (hexInBase64(part) ?? '') : part;
  const isNumber = digits === 'decimal' ? /^\d{1,20}$/ : /^[0-9a-f]{1,20}$/i;
  if (!isNumber.test(text)) return undefined;
  const value = BigInt(digits === 'decimal' ? text : `0x${text}`);
  const milliseconds = Number(unit === 'nanoseconds' ? value / 1_000_000n : value * perUnit[unit]);
  return milliseconds >= earliest && milliseconds < latest ? milliseconds : undefined;
}

/** Tencent's ids are base64 of `5cac13e8_…`, whose first part is the time. */
function hexInBase64(text: string): string | undefined {
  try {
    return /^[0-9a-f]{8}/.exec(atob(text))?.[0];
  } catch {
    // What has the letters of base64 need not have its length.
    return undefined;
  }
}

/** Dates as logs and headers print them; only the day is compared, so zones do not matter. */
const dates =
  /\b(20\d\d)[-/](\d\d)[-/](\d\d)(?!\d)|\b(20\d\d)(\d\d)(\d\d)T\d{6}Z|\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (20\d\d)\b/g;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The text's last date, when none of its dates is near the time. */
function farthest(text: string, time: number): string | undefined {
  const days = [...text.matchAll(dates)].slice(-mostDates).flatMap((match) => {
    const [, year, month, day, year2, month2, day2, day3, name = '', year3] = match;
    const date = Date.UTC(
      Number(year ?? year2 ?? year3),
      name === '' ? Number(month ?? month2) - 1 : months.indexOf(name) / 3,
      Number(day ?? day2 ?? day3),
    );
    return Number.isNaN(date) ? [] : [date];
  });
  const last = days.at(-1);
  // A day is as long as it is: noon is the fairest moment to measure from.
  const isNear = days.some((day) => Math.abs(day + 43_200_000 - time) < near + 43_200_000);
  return last === undefined || isNear ? undefined : new Date(last).toISOString().slice(0, 10);
}
