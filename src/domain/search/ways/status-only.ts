import { foldName } from '../../text/fold.ts';
import type { Input } from '../input.ts';
import { isUsualPhrase, statusByPhrase } from '../known/http-phrases.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { codesOfPhrase } from '../known/names.ts';
import { codeFinding, type Finding, type Step, statusFinding } from './step.ts';

const mostCodes = 6;

/**
 * All there is, is a status: git, lftp, aria2, curl -f, a HEAD request, a proxy's page. The status
 * page answers first, then the codes that come with it.
 */
export const statusOnly: Step = (input, knowledge) => {
  const { text, isForeign } = input;
  // Paws and others print the phrase alone, with a trace below it.
  const [firstLine = ''] = text.split('\n', 1);
  const alone = statusByPhrase.get(foldName(input.aboutS3 ? firstLine : text));
  if (alone !== undefined) return statusAnswers(alone, true, 0, input, knowledge);
  const mentions = input.statuses.filter(
    ({ number, at, sure, cued, phrase }) =>
      (sure || input.aboutS3 || (cued && isShort(text))) &&
      (knowledge.statuses.has(number) || startsTelling(phrase, number, knowledge).length > 0) &&
      !isForeign(at),
  );
  const told = statusOfClient(text);
  if (told !== undefined) return statusAnswers(told, true, 0, input, knowledge);
  if (mentions.length === 0 && input.aboutS3) {
    // Clients make a name of the phrase: NotFound, MovedPermanently, libs3 HttpErrorForbidden.
    for (const match of text.matchAll(/\b[A-Z][a-z]{2,15}(?:[A-Z][a-z]{2,15}){0,4}\b/g)) {
      const status = statusByPhrase.get(foldName(match[0].replace('HttpError', '')));
      if (status !== undefined && !isForeign(match.index)) {
        return statusAnswers(status, true, match.index, input, knowledge);
      }
    }
  }
  const last = mentions.findLast(({ sure }) => sure) ?? mentions.at(-1);
  if (!last) return [];
  // "503 Slow Down", "400 Bad Data": an unusual phrase tells more than the number.
  const telling = startsTelling(last.phrase, last.number, knowledge);
  const isSure = (last.sure && (input.aboutS3 || isShort(text))) || text.length === 3;
  const [given] = telling;
  if (telling.length === 1 && given) {
    return [
      codeFinding(given, isSure ? 'exact' : 'likely', phraseTells, last.at),
      ...statusAnswers(last.number, false, last.at, input, knowledge),
    ];
  }
  return [
    ...statusAnswers(last.number, isSure, last.at, input, knowledge).slice(0, 1),
    ...telling.map((code) => codeFinding(code, 'likely', phraseTells, last.at)),
    ...statusAnswers(last.number, isSure, last.at, input, knowledge).slice(1),
  ];
};

/** What clients say instead of a status, whatever the code was. */
const clientStatuses: readonly [said: RegExp, status: number][] = [
  // libcloud says so for any 401 and 403, and the other for any 301.
  [/InvalidCredsError/, 403],
  [/bucket is located in a different region\. Please use the correct driver/, 301],
  // Git LFS.
  [/LFS: Authorization error/, 403],
  [/LFS: Repository or object not found/, 404],
];

function statusOfClient(text: string): number | undefined {
  return clientStatuses.find(([said]) => said.test(text))?.[1];
}

const phraseTells = 'the reason phrase gives it away';

const isShort = (text: string) => text.length <= 60;

/** The phrase may run on into other words: "Slow Down returned body". */
function startsTelling(phrase: string, status: number, knowledge: Knowledge): readonly string[] {
  const words = phrase.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const folded = foldName(words.slice(0, count).join(' '));
    if (isUsualPhrase(folded, status)) return [];
    const owners = codesOfPhrase(folded, knowledge);
    if (owners.length > 0) return owners;
  }
  return [];
}

function statusAnswers(
  status: number,
  isSure: boolean,
  at: number,
  { text }: Input,
  knowledge: Knowledge,
): Finding[] {
  const codes = knowledge.statuses.get(status);
  if (!codes) return [];
  const aboutBucket = /(?:Head|Create|List|Delete)Bucket/.test(text);
  const ordered = [...codes].sort((left, right) => fits(right) - fits(left));
  function fits(code: string): number {
    return Number(code.includes('Bucket') && aboutBucket);
  }
  return [
    statusFinding(status, isSure ? 'exact' : 'likely', 'the text tells a status and no code', at),
    ...ordered
      .slice(0, mostCodes)
      .map((code) => codeFinding(code, 'likely', `it comes with status ${status}`, at)),
  ];
}
