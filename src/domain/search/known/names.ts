import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import { type Certainty, codeFinding, type Finding } from '../ways/step.ts';
import { isUsualPhrase, statusByPhrase } from './http-phrases.ts';
import type { Knowledge } from './knowledge.ts';
import { type Neighbour, neighbourOf } from './neighbours.ts';

/** What a name found in the place of a code stands for. */
export type NamedAs =
  | { code: string; certainty: Certainty; note?: string }
  | { neighbour: Neighbour }
  | { status: number; codes: readonly string[] };

/** What languages put before or behind a code to make the name of a class or a constant. */
const affixes =
  /^(?:http|aws|s3|client|server)*(?:error|err)(?=.{4})|(?:exception|error|fault|errorcode)$/;

/** Reads a name that a client or a server gave as the code. */
export function readName(raw: string, knowledge: Knowledge): NamedAs | undefined {
  const numbered = /^([1-5]\d\d)\b ?(.{0,40})$/.exec(raw);
  if (numbered) return readStatusName(Number(numbered[1]), numbered[2] ?? '', knowledge);
  // com.amazonaws.services.s3.model.NoSuchKeyException, types::error::NoSuchKey, namespace#NoSuchKey
  const name = raw.split(/[.:#]/).filter(Boolean).at(-1) ?? raw;
  const folded = foldName(name);
  const known = knowledge.names.get(folded) ?? knowledge.names.get(foldName(raw));
  if (known) return { code: known.code, certainty: 'exact', ...aliasNote(name, known) };
  const neighbour = neighbourOf(name);
  if (neighbour) return { neighbour };
  const stripped = folded.replace(affixes, '').replace(affixes, '');
  const made = knowledge.names.get(stripped);
  if (made) return { code: made.code, certainty: 'exact' };
  const status = statusByPhrase.get(folded) ?? statusByPhrase.get(stripped);
  if (status !== undefined) return { status, codes: [] };
  return nearestName(folded, knowledge);
}

function aliasNote(name: string, known: { code: string; kind: string }): { note?: string } {
  return known.kind === 'alias' ? { note: `${name} is another name of ${known.code}` } : {};
}

function readStatusName(status: number, phrase: string, knowledge: Knowledge): NamedAs | undefined {
  const folded = foldName(phrase);
  const codes = folded && !isUsualPhrase(folded, status) ? codesOfPhrase(folded, knowledge) : [];
  return knowledge.statuses.has(status) || codes.length > 0 ? { status, codes } : undefined;
}

/** Codes that an unusual reason phrase gives away: "Slow Down", "Bad Data". */
export function codesOfPhrase(folded: string, knowledge: Knowledge): readonly string[] {
  const own = knowledge.names.get(folded);
  return own ? [own.code] : (knowledge.tellingPhrases.get(folded) ?? []);
}

/** A code that is one slip away, two in a long name: servers do not misspell, people who retype do. */
function nearestName(folded: string, knowledge: Knowledge): NamedAs | undefined {
  const limit = Math.min(2, allowedSlips(folded.length));
  if (limit === 0 || folded.length > 60) return undefined;
  let nearest: { code: string; slips: number } | undefined;
  for (const [name, { code }] of knowledge.names) {
    const slips = typingSlips(folded, name, nearest ? nearest.slips - 1 : limit);
    if (slips <= (nearest ? nearest.slips - 1 : limit)) nearest = { code, slips };
  }
  return nearest && { code: nearest.code, certainty: 'likely', note: slipsInWords(nearest.slips) };
}

export function slipsInWords(slips: number): string {
  return slips === 1 ? 'one letter away' : `${slips} letters away`;
}

/** "NoSuch", "invalid acc", "NoSuchBu" where a text ends: what is only begun is completed. */
export function begun(name: string, knowledge: Knowledge, at = 0): Finding[] {
  const folded = foldName(name);
  if (folded.length < 3) return [];
  return [...knowledge.entries.keys()]
    .filter((code) => foldName(code).startsWith(folded))
    .sort((left, right) => left.length - right.length)
    .map((code) => codeFinding(code, 'likely', 'its name begins so', at));
}
