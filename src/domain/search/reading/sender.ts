import type { KnownSender, SignCertainty } from '../known/senders.ts';
import type { ReplyParts } from './reply-parts.ts';

/** The system that a reply was read to come from, and what gave it away. */
export interface Sender {
  /** The system's id, the name of its folder in the content and of its page. */
  id: string;
  name: string;
  certainty: SignCertainty;
  /** The sign in words that follow "because of". */
  sign: string;
  /** The system whose software it runs: what is true of that is true here. */
  software?: { id: string; name: string };
}

/** How much a sign in each part tells: a shape of an id is easier to share than a sentence. */
const telling = {
  header: 6,
  host: 5,
  code: 5,
  body: 4,
  message: 4,
  said: 4,
  hostId: 3,
  requestId: 2,
} as const;
type Part = keyof typeof telling;

interface Sighted {
  sender: KnownSender;
  part: Part;
  certainty: SignCertainty;
  sign: string;
  /** How much it tells: less, the more systems have it. */
  worth: number;
}

/** Values of headers are written in any case; a body stands somewhere in a text of many lines. */
const flagsOf = {
  header: 'i',
  host: '',
  code: '',
  body: 'm',
  message: '',
  said: '',
  hostId: '',
  requestId: '',
} as const;

/** Compiled once per page: a page reads many pastes with the same signs. */
const compiled = new Map<string, RegExp>();

function isFound(part: Part, pattern: string, values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const flags = flagsOf[part];
  const key = `${flags} ${pattern}`;
  const expression = compiled.get(key) ?? new RegExp(pattern, flags);
  compiled.set(key, expression);
  return values.some((value) => expression.test(value));
}

/**
 * Who sent a reply: certain signs before likely ones, a hoster before its software, then whose signs
 * tell most. Nothing is certain while the signs of two systems contradict each other, and nothing is
 * answered while two are as likely.
 */
export function readSender(parts: ReplyParts, senders: readonly KnownSender[]): Sender | undefined {
  const sighted = weighed(senders.flatMap((sender) => sightings(parts, sender)));
  const certain = withoutSoftware(sighted.filter(({ certainty }) => certainty === 'certain'));
  const owners = new Set(certain.map(({ sender }) => sender));
  const found =
    owners.size === 0
      ? best(withoutWeakerOf(sighted), sighted, 'likely')
      : // A paste that speaks of two systems: which of them failed, no sign tells.
        best(certain, sighted, owners.size === 1 ? 'certain' : 'likely');
  return found && withSoftware(found, senders);
}

function withSoftware(found: Sender, senders: readonly KnownSender[]): Sender {
  const runs = senders.find(({ id }) => id === found.id)?.runs;
  const software = runs === undefined ? undefined : senders.find(({ id }) => id === runs);
  return software ? { ...found, software: { id: software.id, name: software.name } } : found;
}

function sightings(parts: ReplyParts, sender: KnownSender): Sighted[] {
  const hosts = sender.hosts.some((pattern) => isFound('host', pattern, parts.host))
    ? [sight(sender, 'host', 'certain', 'its host name stands in the text')]
    : [];
  const signs = sender.signs
    .filter(({ where, pattern }) => isFound(where, pattern, parts[where]))
    .map(({ where, certainty, sign }) => sight(sender, where, certainty, sign));
  return [...hosts, ...signs];
}

function sight(sender: KnownSender, part: Part, certainty: SignCertainty, sign: string): Sighted {
  return { sender, part, certainty, sign, worth: telling[part] };
}

/** A sign that several unrelated systems have tells less of each. */
function weighed(sighted: readonly Sighted[]): Sighted[] {
  const sharers = (part: Part) =>
    new Set(sighted.filter((other) => other.part === part).map(({ sender }) => sender.id)).size;
  return sighted.map((sign) => ({ ...sign, worth: sign.worth / sharers(sign.part) }));
}

/** Where a hoster and the software it runs are both sighted, the software says nothing more. */
function withoutSoftware(sighted: readonly Sighted[]): Sighted[] {
  const run = new Set(sighted.map(({ sender }) => sender.runs));
  return sighted.filter(({ sender }) => !run.has(sender.id));
}

/**
 * The same among signs that are only likely: but software says more where it is known by a sign that
 * tells more than any of the hoster's.
 */
function withoutWeakerOf(sighted: readonly Sighted[]): Sighted[] {
  const most = (id: string | undefined) =>
    Math.max(
      0,
      ...sighted.filter(({ sender }) => sender.id === id).map(({ part }) => telling[part]),
    );
  return withoutSoftware(
    sighted.filter(
      ({ sender }) => sender.runs === undefined || most(sender.id) >= most(sender.runs),
    ),
  );
}

/** Whose signs tell most in all; of one system's signs, the one that tells most. */
function best(
  candidates: readonly Sighted[],
  sighted: readonly Sighted[],
  certainty: SignCertainty,
): Sender | undefined {
  const ranked = [...new Set(candidates.map(({ sender }) => sender))]
    .map((sender) => ({ sender, worth: worthOf(sender, sighted) }))
    .sort((left, right) => right.worth - left.worth);
  const [first, second] = ranked;
  if (!first || (second && second.worth > first.worth * 0.999)) return undefined;
  const [sign] = candidates
    .filter(({ sender }) => sender === first.sender)
    .sort((left, right) => right.worth - left.worth);
  const { id, name } = first.sender;
  return sign && { id, name, certainty, sign: sign.sign };
}

/** All that speaks for a system; what speaks for its software speaks for it as well. */
function worthOf(sender: KnownSender, sighted: readonly Sighted[]): number {
  const best = new Map<Part, number>();
  for (const { sender: owner, part, worth } of sighted) {
    if (owner !== sender && owner.id !== sender.runs) continue;
    best.set(part, Math.max(worth, best.get(part) ?? 0));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}
