import { createResolver, type Resolution } from '../../../../src/domain/search/index.ts';
import type { NameEntry, NamesFile } from '../../../../src/domain/search/known/names-file.ts';
import { buildPatterns } from '../../../../src/domain/search/known/patterns-file.ts';
import type { CodePhrases, PhrasesFile } from '../../../../src/domain/search/said/phrases-file.ts';
import type { QuestionsFile } from '../../../../src/domain/search/said/questions-file.ts';
import { tellingWords } from '../../../../src/domain/text/words.ts';
import { content, phrases } from './resolver-from-content.ts';

/** A few codes, the most familiar first, enough to test one way of understanding at a time. */
const codes: NameEntry[] = [
  ['AccessDenied', [403], { common: true }],
  ['NoSuchKey', [404]],
  ['NoSuchBucket', [404]],
  ['SlowDown', [503], { aliases: ['SlowDownRead'], phrases: ['Slow Down'], common: true }],
  ['SignatureDoesNotMatch', [403]],
  ['MalformedXML', [400]],
  ['MalformedACLError', [400]],
  ['Redirect', [307], { phrases: ['Moved Temporarily'], common: true }],
  ['PermanentRedirect', [301], { common: true }],
  ['InternalError', [500], { common: true }],
  ['InvalidArgument', [400], { common: true }],
  ['InvalidToken', [400], { common: true }],
  ['KMS.NotFoundException', [400]],
  ['NotFound', [404], { common: true, status: 404 }],
];

/** How texts are written is read from the content: there is no smaller way to know it. */
export const smallNames: NamesFile = { codes, patterns: buildPatterns(content) };

/** Texts as lists, servers, clients and people have them. */
interface Printed {
  listed?: string[];
  messages?: (string | number)[];
  resources?: string[];
  prints?: string[];
  keywords?: string[];
}

const printed: Record<string, Printed> = {
  AccessDenied: {
    listed: ['Access Denied'],
    messages: [
      0,
      'User: {arn} is not authorized to perform: {action} because no identity-based policy allows the {action} action',
      'Request has expired',
    ],
    resources: ['This item has been taken offline'],
  },
  NoSuchKey: { listed: ['The specified key does not exist.'] },
  NoSuchBucket: { listed: ['The specified bucket does not exist.'] },
  SlowDown: {
    listed: ['Please reduce your request rate.'],
    messages: [0],
    resources: [
      'Your upload of {item} from username {mail} appears to be spam.',
      'total_tasks_queued exceeds global_limit',
    ],
    prints: ['s3 is overloaded, sleeping for {seconds} seconds and retrying.'],
    keywords: ['rate limit', 'overload'],
  },
  SignatureDoesNotMatch: {
    listed: [
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
  },
  MalformedXML: {
    listed: [
      'The XML you provided was not well-formed or did not validate against our published schema.',
    ],
    messages: [0],
  },
  MalformedACLError: {
    listed: [
      'The XML you provided was not well-formed or did not validate against our published schema.',
    ],
  },
  Redirect: { listed: ['Temporary redirect.'] },
  PermanentRedirect: {
    listed: [
      'The bucket you are attempting to access must be addressed using the specified endpoint.',
    ],
  },
  InternalError: { listed: ['We encountered an internal error. Please try again.'] },
  InvalidArgument: { listed: ['Invalid Argument'] },
  InvalidToken: { listed: ['The provided token is malformed or otherwise invalid.'] },
};

const words = (texts: readonly string[] = []) => texts.map(tellingWords);
const telling = (code: string, texts: Printed): CodePhrases => [
  code,
  words(texts.keywords),
  texts.messages?.map((said) => (typeof said === 'number' ? said : tellingWords(said))) ?? [],
  words(texts.prints),
  words(texts.listed),
  words(texts.resources),
];

export const smallPhrases: PhrasesFile = {
  statusWords: phrases.statusWords,
  withoutPage: [
    ['ExpiredRequest', ['AccessDenied'], 'the name that another server has for it'],
    ['IncorrectEndpoint', ['PermanentRedirect'], 'the bucket lives elsewhere'],
  ],
  codes: Object.entries(printed).map(([code, texts]) => telling(code, texts)),
  topics: [
    {
      id: 'no-credentials',
      title: 'No credentials were found',
      prints: words(['Error when retrieving credentials from the chain of providers']),
      keywords: words(['NoCredentialsError']),
      names: words(['NoCredentialsError', 'EOF']),
    },
    {
      id: 'cors',
      title: 'The browser hides the reply',
      shows: words(['has been blocked by CORS policy']),
    },
  ],
};

export const smallQuestions: QuestionsFile = {
  codes: [['AccessDenied', ['Zugriff verweigert', '权限不足']]],
  topics: [
    {
      id: 'no-credentials',
      title: 'No credentials were found',
      english: words(['which aws credentials are used']),
      others: ['Keine Anmeldedaten gefunden', '認証情報が見つかりません'],
    },
  ],
  otherPrograms: 'nginx',
  vocabulary: [
    [
      'no-credentials',
      ['no keys at all'],
      [
        [['keys'], ['lost', 'gone']],
        [['chain'], ['ended'], ['s3']],
      ],
    ],
  ],
};

const { resolve, learn, learnQuestions } = createResolver(smallNames);
await learn(smallPhrases);
await learnQuestions(smallQuestions);

export function resolveSmall(input: string): Resolution {
  return resolve(input);
}

/** The answers as short texts: `NoSuchKey exact`, `404 likely`. */
export function answersTo(input: string): string[] {
  return resolve(input).answers.map(
    ({ code, status, topic, certainty }) => `${code ?? status ?? topic?.id} ${certainty}`,
  );
}
