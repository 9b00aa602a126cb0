import { foldName } from '../../text/fold.ts';
import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import { limits } from '../limits.ts';
import { codeFinding, type Finding } from '../ways/step.ts';
import { isUsualPhrase, statusByPhrase } from './http-phrases.ts';
import { type Knowledge, type Neighbour, namesNear, statusOfBareName } from './knowledge.ts';

/** What a name found in the place of a code stands for. */
export type NamedAs =
  | { kind: 'code'; code: string; note?: string }
  | { kind: 'misspelled'; code: string; note: string }
  | { kind: 'near'; neighbour: Neighbour }
  | { kind: 'status'; status: number; code?: string; phrase: readonly string[] };

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
  // The whole first: KMS.NotFoundException is another code than NotFoundException.
  const known = knowledge.names.get(foldName(raw)) ?? knowledge.names.get(folded);
  if (known) return namedCode(known, name, knowledge);
  const neighbour = knowledge.withoutPage.get(folded);
  if (neighbour) return { kind: 'near', neighbour };
  const stripped = folded.replace(affixes, '').replace(affixes, '');
  const made = knowledge.names.get(stripped);
  if (made) return namedCode(made, made.code, knowledge);
  const status = statusByPhrase.get(folded) ?? statusByPhrase.get(stripped);
  if (status !== undefined) return { kind: 'status', status, phrase: [] };
  return nearestName(folded, knowledge);
}

function namedCode(
  { code, kind }: { code: string; kind: string },
  name: string,
  knowledge: Knowledge,
): NamedAs {
  const status = statusOfBareName(code, knowledge);
  if (status !== undefined) return { kind: 'status', status, code, phrase: [] };
  const note = kind === 'alias' ? { note: `${name} is another name of ${code}` } : {};
  return { kind: 'code', code, ...note };
}

function readStatusName(status: number, phrase: string, knowledge: Knowledge): NamedAs | undefined {
  const folded = foldName(phrase);
  const isTelling = folded !== '' && !isUsualPhrase(folded, status);
  const codes = isTelling ? codesOfPhrase(folded, knowledge) : [];
  return knowledge.statuses.has(status) || codes.length > 0
    ? { kind: 'status', status, phrase: codes }
    : undefined;
}

/** Codes that an unusual reason phrase gives away: "Slow Down", "Bad Data". */
export function codesOfPhrase(folded: string, knowledge: Knowledge): readonly string[] {
  const own = knowledge.names.get(folded);
  return own ? [own.code] : (knowledge.tellingPhrases.get(folded) ?? []);
}

/** A code that is one slip away, two in a long name: servers do not misspell, people who retype do. */
function nearestName(folded: string, knowledge: Knowledge): NamedAs | undefined {
  const limit = Math.min(limits.slips.inPlaceOfCode, allowedSlips(folded.length));
  if (limit === 0 || folded.length > limits.letters.misspelledName) return undefined;
  let nearest: { code: string; slips: number } | undefined;
  for (const { name, code } of namesNear(folded, limit, knowledge)) {
    const slips = typingSlips(folded, name, nearest ? nearest.slips - 1 : limit);
    if (slips <= (nearest ? nearest.slips - 1 : limit)) nearest = { code, slips };
  }
  return nearest && { kind: 'misspelled', code: nearest.code, note: slipsInWords(nearest.slips) };
}

export function slipsInWords(slips: number): string {
  return slips === 1 ? 'one letter away' : `${slips} letters away`;
}

/** "NoSuch", "invalid acc", "NoSuchBu" where a text ends: what is begun is completed, the best known first. */
export function begun(
  name: string,
  knowledge: Knowledge,
  evidence: 'slot-cut' | 'guessed-name',
  at = 0,
): Finding[] {
  const folded = foldName(name);
  if (folded.length < limits.letters.begunName) return [];
  return [...knowledge.codes.keys()]
    .filter((code) => foldName(code).startsWith(folded))
    .map((code) => codeFinding(code, evidence, 'its name begins so', at));
}
