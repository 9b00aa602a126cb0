import { foldName } from '../../text/fold.ts';
import type { Input } from '../input.ts';
import {
  isCommonName,
  type Knowledge,
  type KnownName,
  statusOfBareName,
} from '../known/knowledge.ts';
import { isQualifierOfS3 } from '../known/qualifier.ts';
import { limits } from '../limits.ts';
import { codeFinding, type Finding, neighbourFindings, type Step } from './step.ts';

/** Codes spelled as programs spell them, anywhere in the text: log lines, stack traces, class names. */
export const codesInText: Step = (input, knowledge) => {
  const findings: Finding[] = [];
  for (const match of input.text.matchAll(/[A-Za-z][A-Za-z0-9_]{3,63}/g)) {
    const finding = findingOfToken(match[0], match.index, input, knowledge);
    if (finding) findings.push(...finding);
  }
  return [...findings, ...namesInWords(input, knowledge)];
};

/** `cause="Signature does not match"`: a name written as a sentence, alone between quotation marks. */
const namesInWords: Step = ({ text, aboutS3, isForeign }, knowledge) => {
  if (!aboutS3) return [];
  const sentences = text.matchAll(/["'`]([A-Z][a-z]+(?: [a-z]+){1,7})(?=["'`])/g);
  return [...sentences].flatMap(({ 1: said = '', index }) => {
    const code = knowledge.names.get(foldName(said))?.code;
    const isTelling = code && !isCommonName(code, knowledge) && !isForeign(index);
    return isTelling
      ? [codeFinding(code, 'spelled-loose', 'the text names it in words', index)]
      : [];
  });
};

function findingOfToken(
  token: string,
  at: number,
  input: Input,
  knowledge: Knowledge,
): Finding[] | undefined {
  const { text, aboutS3, isForeign, confirms } = input;
  // Names in running text have a capital or an underscore inside: `error` and `Bucket` are words.
  if (!/[A-Z_]/.test(token.slice(1))) {
    // … unless they label their own message: "Redirect: Temporary redirect."
    const isLabel = text[at + token.length] === ':' && confirms(token, at);
    const evidence = input.aboutOthers ? 'spelled-loose' : 'label';
    return isLabel ? [codeFinding(token, evidence, 'the text names it', at)] : undefined;
  }
  const before = text.slice(Math.max(0, at - 60), at);
  const known = knownToken(token, before, input, knowledge);
  const neighbour = known ? undefined : neighbourSpelled(token, knowledge);
  if ((!known && !neighbour) || isForeign(at)) return undefined;
  // .NET writes the phrase for the number: `StatusCode: ServiceUnavailable`.
  if (/status[ _-]?code["']?\s?[:=]\s?["']?$/i.test(before)) return undefined;
  // Others make a class of the status: `AccessDeniedException: 403 my-bucket`.
  if (/^\w*Exception: [45]\d\d /.test(text.slice(at, at + 80))) return undefined;
  const qualifier = /(?:[\w$-]{1,40}(?:\.|::|\\)){1,6}$/.exec(before)?.[0];
  const ofS3 = qualifier !== undefined && isQualifierOfS3(qualifier, knowledge);
  if (qualifier !== undefined && !ofS3 && !aboutS3) return undefined;
  if (neighbour) return neighbourFindings(neighbour, at);
  // NotFound and Forbidden stand for a status, see `statusOnly`.
  if (!known || statusOfBareName(known.code, knowledge) !== undefined) return undefined;
  const isCommon = isCommonName(known.code, knowledge);
  // `java.nio.file.AccessDeniedException` in a log of Hadoop is Java's own.
  if (isCommon && qualifier !== undefined && !ofS3) return undefined;
  const isOurs = ofS3 || aboutS3 || confirms(known.code, at);
  if (isCommon && !isOurs && !mayBeOurs(token, known, at, input, knowledge)) return undefined;
  // Names such as AccessDeniedException belong to every AWS service, with their messages; names in
  // small letters, such as service_unavailable, are how the own interfaces of stores spell them.
  const isOwn = input.namesS3 || !isCommon;
  const isSure = isOwn && /[A-Z]/.test(token) && !input.aboutOthers;
  const evidence = isSure ? 'spelled' : 'spelled-loose';
  return [codeFinding(known.code, evidence, whyToken(token, known), at)];
}

/** Also names with a dot in them: `KMS.NotFoundException`. */
function knownToken(
  token: string,
  before: string,
  input: Input,
  knowledge: Knowledge,
): KnownName | undefined {
  const prefix = /(?:^|[^\w.])(\w{2,20}\.)$/.exec(before)?.[1];
  const names = prefix === undefined ? [token] : [prefix + token, token];
  return (
    first(names, (name) => knowledge.spelled.get(name)) ??
    first(names, (name) => gluedToMessage(name, input, knowledge))
  );
}

/** The first that something is found of. */
function first<Found>(names: readonly string[], find: (name: string) => Found | undefined) {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function neighbourSpelled(token: string, { withoutPage }: Knowledge) {
  const neighbour = withoutPage.get(token.toLowerCase());
  return neighbour?.code === token ? neighbour : undefined;
}

/** A name that other software uses: the shortness of the text, or its status, must speak for it. */
function mayBeOurs(
  token: string,
  known: KnownName,
  at: number,
  { text, statuses }: Input,
  knowledge: Knowledge,
): boolean {
  // "NotImplemented: A header you provided …": a text that opens with it speaks of nothing else.
  if (at === 0 && text[token.length] === ':') return true;
  const isWord = token === known.code && /^(?: |$|[^ -~\s])/.test(text.slice(at + token.length));
  const { shortSentence, shortText } = limits.letters;
  return (
    text.length <= (isWord ? shortSentence : shortText) ||
    statuses.some(({ number }) => knowledge.statuses.get(number)?.includes(known.code))
  );
}

function whyToken(token: string, { code, kind }: KnownName): string {
  if (kind === 'code' && token === code) return 'the text names it';
  return kind === 'alias' ? `${token} is another name of it` : `${token} stands for it`;
}

/** `SignatureDoesNotMatchThe request …`: jets3t and browsers drop the tags between code and message. */
function gluedToMessage(
  token: string,
  { opens }: Input,
  { spelled }: Knowledge,
): KnownName | undefined {
  // The message begins with a word, or with a word in capitals: "…RequestPOST".
  for (const opening of [/[A-Z][a-z]{0,20}$/, /[A-Z]{2,8}$/]) {
    const word = opening.exec(token)?.[0];
    const known = word === undefined ? undefined : spelled.get(token.slice(0, -word.length));
    if (word !== undefined && known && opens(known.code, word)) return known;
  }
  return undefined;
}
