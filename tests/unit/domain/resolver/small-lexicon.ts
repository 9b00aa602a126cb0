import { createResolver, type Resolution } from '../../../../src/domain/resolver';
import type { Lexicon } from '../../../../src/domain/resolver/lexicon';
import { tellingWords } from '../../../../src/domain/resolver/words';

/** A few codes, enough to test one way of understanding at a time. */
export const smallLexicon: Lexicon = {
  codes: [
    {
      code: 'AccessDenied',
      summary: 'You may not do that.',
      listed: { aws: ['Access Denied', '403 Forbidden'], ias3: ['Access Denied', '403 Forbidden'] },
      seen: [
        { system: 'aws', message: '=aws' },
        {
          system: 'aws',
          message: tellingWords(
            'User: {arn} is not authorized to perform: {action} because no identity-based policy allows the {action} action',
          ),
        },
        {
          system: 'aws',
          message: tellingWords('Request has expired'),
          elements: ['Expires', 'ServerTime'],
        },
        {
          system: 'ias3',
          message: '=ias3',
          resource: tellingWords('This item has been taken offline'),
        },
      ],
    },
    {
      code: 'NoSuchKey',
      summary: 'The object is not there.',
      listed: { aws: ['The specified key does not exist.', '404 Not Found'] },
    },
    {
      code: 'NoSuchBucket',
      summary: 'The bucket is not there.',
      listed: { aws: ['The specified bucket does not exist.', '404 Not Found'] },
    },
    {
      code: 'SlowDown',
      summary: 'Too fast.',
      listed: { ias3: ['Please reduce your request rate.', '503 Service Unavailable'] },
      seen: [
        {
          system: 'ias3',
          status: '503 Slow Down',
          message: '=ias3',
          resource: tellingWords('Your upload of {item} from username {mail} appears to be spam.'),
        },
        {
          system: 'ias3',
          message: '=ias3',
          resource: tellingWords('total_tasks_queued exceeds global_limit'),
        },
      ],
      aliases: ['SlowDownRead'],
      prints: [tellingWords('s3 is overloaded, sleeping for {seconds} seconds and retrying.')],
      keywords: [tellingWords('rate limit'), tellingWords('overload')],
    },
    {
      code: 'SignatureDoesNotMatch',
      summary: 'The signature is wrong.',
      listed: {
        aws: [
          'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
          '403 Forbidden',
        ],
      },
    },
    {
      code: 'MalformedXML',
      summary: 'The XML is wrong.',
      listed: {
        aws: [
          'The XML you provided was not well-formed or did not validate against our published schema.',
          '400 Bad Request',
        ],
      },
      seen: [{ system: 'aws', message: '=aws' }],
    },
    {
      code: 'MalformedACLError',
      summary: 'The ACL is wrong.',
      listed: {
        ias3: [
          'The XML you provided was not well-formed or did not validate against our published schema.',
          '400 Bad Request',
        ],
      },
    },
    {
      code: 'Redirect',
      summary: 'Elsewhere.',
      listed: { ias3: ['Temporary redirect.', '307 Moved Temporarily'] },
    },
    {
      code: 'PermanentRedirect',
      summary: 'Elsewhere for good.',
      listed: {
        aws: [
          'The bucket you are attempting to access must be addressed using the specified endpoint.',
          '301 Moved Permanently',
        ],
      },
    },
    {
      code: 'InternalError',
      summary: 'The server failed.',
      listed: {
        aws: ['We encountered an internal error. Please try again.', '500 Internal Server Error'],
      },
    },
    {
      code: 'InvalidArgument',
      summary: 'An argument is wrong.',
      listed: { aws: ['Invalid Argument', '400 Bad Request'] },
    },
    {
      code: 'InvalidToken',
      summary: 'The token is wrong.',
      listed: { aws: ['The provided token is malformed or otherwise invalid.', '400 Bad Request'] },
    },
  ],
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
