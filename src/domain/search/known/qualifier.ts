import type { Knowledge } from './knowledge.ts';

/** What SDKs of several languages call the module of their errors, without a name of S3 in it. */
const moduleOfErrors = /^(?:client\.)?(?:exceptions|types|errors)\.$/i;

/** Whether what stands before a class name, such as `botocore.errorfactory.`, is about S3. */
export function isQualifierOfS3(qualifier: string, { marks }: Knowledge): boolean {
  return (
    marks.namesS3(qualifier) || marks.speaksOfAmazon(qualifier) || moduleOfErrors.test(qualifier)
  );
}
