/** Addresses as people and programs get them wrong, with the page that a host must send them to. */
export const otherSpellings: [asked: string, page: string][] = [
  ['/codes/nosuchkey', '/codes/NoSuchKey/'],
  ['/codes/nosuchkey/', '/codes/NoSuchKey/'],
  ['/codes/nosuchkey/?from=ticket%2042', '/codes/NoSuchKey/?from=ticket%2042'],
  ['/codes/NoSuchKey', '/codes/NoSuchKey/'],
  ['/codes/NoSuchKey?from=bot', '/codes/NoSuchKey/?from=bot'],
  ['/codes/NoSuchKey.html', '/codes/NoSuchKey/'],
  ['/codes/KeyTooLongError/', '/codes/KeyTooLong/'],
  ['/codes/keytoolongerror', '/codes/KeyTooLong/'],
  ['/e/nosuchkey', '/codes/NoSuchKey/'],
  ['/e/nosuchkey/?from=macro', '/codes/NoSuchKey/?from=macro'],
  ['/e/NoSuchKey/', '/codes/NoSuchKey/'],
  ['/e/keytoolongerror/', '/codes/KeyTooLong/'],
  ['/e/NotFound/', '/status/404/'],
  ['/codes/notfound', '/codes/NotFound/'],
  ['/codes/kms.notfoundexception', '/codes/KMS.NotFoundException/'],
  ['/codes/KMS.NotFoundException', '/codes/KMS.NotFoundException/'],
  ['/e/kms.notfoundexception', '/codes/KMS.NotFoundException/'],
  ['/e/KMS.NotFoundException', '/codes/KMS.NotFoundException/'],
  [
    '/codes/evaluatorinvalidtimestampformatpatternsymbolforparsing/',
    '/codes/EvaluatorInvalidTimestampFormatPatternSymbolForParsing/',
  ],
  [
    '/e/evaluatorinvalidtimestampformatpatternsymbolforparsing',
    '/codes/EvaluatorInvalidTimestampFormatPatternSymbolForParsing/',
  ],
  ['/e/404', '/status/404/'],
  ['/e/notfound/', '/status/404/'],
  ['/codes?q=slow', '/codes/?q=slow'],
  ['/status/404', '/status/404/'],
];

/** What a host answers, as it is: redirects are not followed. */
export const ask = (
  host: string,
  address: string,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(host + address, { redirect: 'manual', headers });
