import { foldName } from '../../text/fold.ts';

/** A code without a page of its own, and the pages that speak of it, the closest first. */
export interface Neighbour {
  code: string;
  pages: readonly string[];
  why: string;
}

/**
 * Codes of S3 and of servers like it that people meet and that have no page here: the code, the
 * pages that discuss it or the same mistake, and how it is related. Any other unknown code gets no
 * answer. Codes that only other services send do not belong here.
 */
const neighbours: readonly [code: string, pages: string, why: string][] = [
  [
    'AccessControlListNotSupported',
    'MissingSecurityHeader',
    'the bucket has its ACLs switched off',
  ],
  ['AllAccessDisabled', 'InvalidPayer', 'Amazon has switched the resource off'],
  [
    'AuthorizationQueryParametersError',
    'AuthorizationHeaderMalformed',
    'the same fault in a presigned URL',
  ],
  ['BucketHasAccessPointsAttached', 'BucketNotEmpty', 'the bucket still has access points'],
  ['ConditionalRequestConflict', 'PreconditionFailed', 'two conditional writes met'],
  ['ExpiredRequest', 'AccessDenied', 'R2’s name for an expired presigned URL'],
  [
    'IllegalLocationConstraintException',
    'InvalidLocationConstraint',
    'the same at another Region’s endpoint',
  ],
  ['IncorrectEndpoint', 'PermanentRedirect', 'the bucket lives at another endpoint'],
  [
    'InvalidHostHeader',
    'InvalidAddressingHeader InvalidBucketName',
    'the addressing style is wrong',
  ],
  ['InvalidObjectState', 'InvalidStorageClass', 'the object’s storage class forbids it'],
  ['InvalidPartNumber', 'InvalidRange InvalidPart', 'the object has no such part'],
  ['InvalidRequest', 'MalformedXML MissingSecurityHeader', 'a catch-all whose message decides'],
  ['InvalidTag', 'InvalidArgument', 'S3 does not accept the tag'],
  ['InvalidTokenId', 'InvalidToken', 'the security token is not valid'],
  ['MalformedPolicy', 'InvalidPolicyDocument', 'the same for a bucket policy'],
  ['MissingRequestBodyError', 'MalformedXML', 'the request needs a body and had none'],
  ['NoSuchVersion', 'NoSuchKey', 'the object is there, the version is not'],
  ['NoSuchWebsiteConfiguration', 'NoSuchBucket', 'the bucket has no website configuration'],
  ['RequestHeaderSectionTooLarge', 'MetadataTooLarge', 'too much in the headers'],
  ['TooManyRequests', 'SlowDown', 'other servers’ name for it'],
];

const byFoldedName: ReadonlyMap<string, Neighbour> = new Map(
  neighbours.map(([code, pages, why]) => [foldName(code), { code, pages: pages.split(' '), why }]),
);

const bySpelling: ReadonlyMap<string, Neighbour> = new Map(
  [...byFoldedName.values()].map((neighbour) => [neighbour.code, neighbour]),
);

/** The pages for a code without a page, as servers spell it. */
export function neighbourSpelled(code: string): Neighbour | undefined {
  return bySpelling.get(code);
}

/** The pages for a code without a page, by any spelling of the code. */
export function neighbourOf(code: string): Neighbour | undefined {
  return byFoldedName.get(foldName(code));
}

/** Every code without a page that is recognised. */
export function allNeighbours(): Neighbour[] {
  return [...byFoldedName.values()];
}
