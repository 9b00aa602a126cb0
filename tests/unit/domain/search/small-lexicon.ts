import { createResolver, type Resolution } from '../../../../src/domain/search/index.ts';
import type { Lexicon, LexiconEntry } from '../../../../src/domain/search/known/lexicon.ts';
import { tellingWords } from '../../../../src/domain/text/words.ts';

/** Wordings as lists print them. */
const printed: LexiconEntry[] = [
  {
    code: 'AccessDenied',
    listed: { aws: ['Access Denied', '403 Forbidden'], ias3: ['Access Denied', '403 Forbidden'] },
    messages: [
      '=aws',
      tellingWords(
        'User: {arn} is not authorized to perform: {action} because no identity-based policy allows the {action} action',
      ),
      tellingWords('Request has expired'),
    ],
    resources: [tellingWords('This item has been taken offline')],
  },
  {
    code: 'NoSuchKey',
    listed: { aws: ['The specified key does not exist.', '404 Not Found'] },
  },
  {
    code: 'NoSuchBucket',
    listed: { aws: ['The specified bucket does not exist.', '404 Not Found'] },
  },
  {
    code: 'SlowDown',
    listed: { ias3: ['Please reduce your request rate.', '503 Service Unavailable'] },
    messages: ['=ias3'],
    resources: [
      tellingWords('Your upload of {item} from username {mail} appears to be spam.'),
      tellingWords('total_tasks_queued exceeds global_limit'),
    ],
    statuses: ['503 Slow Down'],
    aliases: ['SlowDownRead'],
    prints: [tellingWords('s3 is overloaded, sleeping for {seconds} seconds and retrying.')],
    keywords: [tellingWords('rate limit'), tellingWords('overload')],
  },
  {
    code: 'SignatureDoesNotMatch',
    listed: {
      aws: [
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
        '403 Forbidden',
      ],
    },
  },
  {
    code: 'MalformedXML',
    listed: {
      aws: [
        'The XML you provided was not well-formed or did not validate against our published schema.',
        '400 Bad Request',
      ],
    },
    messages: ['=aws'],
  },
  {
    code: 'MalformedACLError',
    listed: {
      ias3: [
        'The XML you provided was not well-formed or did not validate against our published schema.',
        '400 Bad Request',
      ],
    },
  },
  {
    code: 'Redirect',
    listed: { ias3: ['Temporary redirect.', '307 Moved Temporarily'] },
  },
  {
    code: 'PermanentRedirect',
    listed: {
      aws: [
        'The bucket you are attempting to access must be addressed using the specified endpoint.',
        '301 Moved Permanently',
      ],
    },
  },
  {
    code: 'InternalError',
    listed: {
      aws: ['We encountered an internal error. Please try again.', '500 Internal Server Error'],
    },
  },
  {
    code: 'InvalidArgument',
    listed: { aws: ['Invalid Argument', '400 Bad Request'] },
  },
  {
    code: 'InvalidToken',
    listed: { aws: ['The provided token is malformed or otherwise invalid.', '400 Bad Request'] },
  },
];

/** A few codes, enough to test one way of understanding at a time. */
export const smallLexicon: Lexicon = {
  codes: printed.map((entry) => ({
    ...entry,
    listed: Object.fromEntries(
      Object.entries(entry.listed).map(([system, [wording, status]]) => [
        system,
        [tellingWords(wording), status],
      ]),
    ),
  })),
  openings: ['Access', 'The', 'Please', 'User', 'Request'],
};

const resolve = createResolver(smallLexicon);

export function resolveSmall(input: string): Resolution {
  return resolve(input);
}

/** The answers as short texts: `NoSuchKey exact`, `404 likely`. */
export function answersTo(input: string): string[] {
  return resolve(input).answers.map(
    ({ code, status, certainty }) => `${code ?? status} ${certainty}`,
  );
}
