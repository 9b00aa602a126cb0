import { foldName } from '../../text/fold.ts';
import type { Input } from '../input.ts';
import { isOthersStatus, isUsualPhrase, statusByPhrase } from '../known/http-phrases.ts';
import { type Knowledge, statusOfBareName } from '../known/knowledge.ts';
import { codesOfPhrase } from '../known/read-name.ts';
import { limits } from '../limits.ts';
import type { StatusMention } from '../read/http-status.ts';
import { codeFinding, type Finding, phraseTells, type Step, statusFinding } from './step.ts';

/** What clients print in the place of a status, whatever the code was. */
export type StatusWords = readonly [said: RegExp, status: number][];

/**
 * All there is, is a status: git, lftp, aria2, curl -f, a HEAD request, a proxy's page. The status
 * page answers first, then the codes that come with it.
 */
export const statusOnly =
  (statusWords: StatusWords): Step =>
  (input, knowledge) => {
    const told = statusAlone(input) ?? statusWords.find(([said]) => said.test(input.text))?.[1];
    return told === undefined
      ? statusMentioned(input, knowledge)
      : statusAnswers(told, true, 0, input, knowledge);
  };

const statusMentioned: Step = (input, knowledge) => {
  const { text, isForeign } = input;
  const mentions = input.statuses.filter(
    (mention) => isMeant(mention, input, knowledge) && !isForeign(mention.at),
  );
  const last = mentions.findLast(({ sure }) => sure) ?? mentions.at(-1);
  if (!last) return statusInName(input, knowledge);
  // "503 Slow Down", "400 Bad Data": an unusual phrase tells more than the number.
  const telling = startsTelling(last.phrase, last.number, knowledge);
  const isOurs =
    input.namesS3 || (isShort(text) && !input.aboutOthers && !isOthersStatus(last.number));
  const isSure = (last.sure && isOurs) || text.length === 3;
  const isTold = telling.length === 1;
  return [
    ...telling.map((code) =>
      codeFinding(
        code,
        isTold && isSure ? 'status-phrase' : 'status-phrase-loose',
        phraseTells,
        last.at,
      ),
    ),
    ...statusAnswers(last.number, isSure && !isTold, last.at, input, knowledge),
  ];
};

/** The phrase alone, or as Paws and others print it, with a trace below it. */
function statusAlone({ text, aboutS3 }: Input): number | undefined {
  const [firstLine = ''] = text.split('\n', 1);
  return statusByPhrase.get(foldName(aboutS3 ? firstLine : text));
}

function isMeant(mention: StatusMention, input: Input, knowledge: Knowledge): boolean {
  const { number, sure, cued, phrase } = mention;
  return (
    (sure || input.aboutS3 || (cued && input.text.length <= limits.letters.question)) &&
    (knowledge.statuses.has(number) || startsTelling(phrase, number, knowledge).length > 0)
  );
}

/** Clients make a name of the phrase: NotFound, MovedPermanently, libs3 HttpErrorForbidden. */
function statusInName(input: Input, knowledge: Knowledge): Finding[] {
  const { text, aboutS3, isForeign } = input;
  if (!aboutS3) return [];
  for (const match of text.matchAll(/\b[A-Z][a-z]{2,15}(?:[A-Z][a-z]{2,15}){0,4}\b/g)) {
    const status = statusByPhrase.get(foldName(match[0].replace('HttpError', '')));
    if (status === undefined || isForeign(match.index)) continue;
    return statusAnswers(status, true, match.index, input, knowledge);
  }
  return [];
}

const isShort = (text: string) => text.length <= limits.letters.shortStatus;

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
  const fits = (code: string) => Number(code.includes('Bucket') && aboutBucket);
  const others = codes
    .filter((code) => statusOfBareName(code, knowledge) === undefined)
    .sort((left, right) => fits(right) - fits(left));
  const evidence = isSure ? 'status' : 'status-loose';
  return [
    statusFinding(status, evidence, 'the text tells a status and no code', at),
    ...others
      .slice(0, limits.answers.ofStatus)
      .map((code) => codeFinding(code, 'status-codes', `it comes with status ${status}`, at)),
  ];
}
