import { describe, expect, it } from 'vitest';
import { answersTo, resolveSmall } from '../small-lexicon.ts';

describe('codes in the text', () => {
  it.each([
    [
      'botocore.exceptions.ClientError: An error occurred (NoSuchKey) when calling the GetObject operation: x',
      'brackets',
    ],
    ['HTTP/1.1 404 Not Found <Error><Code>NoSuchKey</Code>', '<Code>'],
    ['operation error S3: GetObject, api error NoSuchKey: x', 'api error'],
    ['S3Error { code: "NoSuchKey", message: "" }', 'gives it as the code'],
    ['Unable to parse ExceptionName: NoSuchKey Message: x', 'C++'],
    ['<soapenv:Fault><faultcode>soapenv:Client.NoSuchKey</faultcode>', 'SOAP'],
  ])('says how it found it in “%s”', (input, why) => {
    const [first] = resolveSmall(input).answers;
    expect(first).toMatchObject({ code: 'NoSuchKey', certainty: 'exact' });
    expect(first?.why).toContain(why);
  });

  it.each([
    'upload failed: NoSuchKey: gone\n\tstatus code: 404, request id: x',
    'AWS Error NO_SUCH_KEY during HeadObject operation',
    'ERROR: ErrorNoSuchKey\n  Message: x',
    'WARN sccache::s3: BadHTTPStatus(NoSuchKey)',
    'XML Error Message: NoSuchKeyThe specified key does not exist.',
    'software.amazon.awssdk.services.s3.model.NoSuchKeyException: null (Service: S3, Status Code: 404)',
  ])('finds the name in “%s”', (input) => {
    expect(answersTo(input)[0]).toBe('NoSuchKey exact');
  });

  it('finds a name that a log writes as a sentence, between quotation marks', () => {
    const said = (cause: string) =>
      resolveSmall(`level=error msg="s3 GET" cause="${cause}" source="a.go"`).answers[0]?.why;
    expect(said('No such key')).toBe('the text names it in words');
    expect(said('No such key at all')).not.toBe('the text names it in words');
  });

  it('is not sure of a name in small letters, which is how other interfaces of stores spell theirs', () => {
    expect(answersTo('B2 bucket backups: is gone (404 no_such_key)')[0]).toBe('NoSuchKey likely');
  });

  it('answers first with the error that ends the log', () => {
    const log =
      'An error occurred (NoSuchKey) when calling the GetObject operation: x\nfatal error: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied';
    expect(answersTo(log)).toEqual(['AccessDenied exact', 'NoSuchKey exact']);
  });

  it('puts a code before a status printed beside it', () => {
    const log =
      'An error occurred (403) when calling the HeadBucket operation: Forbidden\nAn error occurred (SignatureDoesNotMatch) when calling the CreateBucket operation: x';
    expect(answersTo(log)[0]).toBe('SignatureDoesNotMatch exact');
  });

  it('takes a misspelled code for likely', () => {
    expect(answersTo('<Code>NoSuckKey</Code> from s3')).toEqual(['NoSuchKey likely']);
  });

  it.each([
    'An error occurred (NoSuchTagSet) when calling the GetObjectTagging operation: The TagSet does not exist',
    '<Error><Code>NoSuchLifecycleConfiguration</Code><Message>The lifecycle configuration does not exist</Message></Error>',
  ])('does not guess about a code without a page: %s', (input) => {
    expect(answersTo(input)).toEqual([]);
  });

  it.each([
    'An error occurred (AccessDenied) when calling the AssumeRole operation: x',
    'operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: x, api error AccessDenied: x',
    '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code></Error></ErrorResponse>',
    'com.amazonaws.x: denied (Service: AWSSecurityTokenService; Status Code: 403; Error Code: AccessDenied; Request ID: 1)',
    'Aws\\Ec2\\Exception\\Ec2Exception: AWS Error Code: SignatureDoesNotMatch, Status Code: 403',
    'Aws::DynamoDB::Errors::AccessDeniedException: AccessDenied',
    'User: arn:aws:iam::1:user/a is not authorized to perform: dynamodb:GetItem on resource: x',
    '{"__type":"com.amazonaws.dynamodb.v20120810#AccessDeniedException"}',
  ])('leaves the error of another service alone: %s', (input) => {
    expect(answersTo(input).filter((answer) => answer.endsWith('exact'))).toEqual([]);
  });

  it('counts the first one in a sentence, the last one in a log', () => {
    expect(answersTo('S3 gives NoSuchKey instead of NoSuchBucket')[0]).toBe('NoSuchKey exact');
    expect(answersTo('s3: NoSuchKey: not there: NoSuchBucket')[0]).toBe('NoSuchBucket exact');
  });

  it('completes a code that the paste cuts off', () => {
    expect(answersTo('An error occurred (NoSuchBu')).toEqual(['NoSuchBucket likely']);
    expect(answersTo('An error occurred (NoSuchBu) when calling')).toEqual([]);
  });

  it('takes a code that stands in a short sentence for what it is about', () => {
    expect(answersTo('Handle InvalidToken by generating a new one')).toEqual([
      'InvalidToken likely',
    ]);
    expect(answersTo('文件操作的时候报错AccessDenied没有endpoint')).toEqual([
      'AccessDenied likely',
    ]);
    expect(answersTo('jwt: InvalidToken: the signature of the token has expired')).toEqual([]);
  });

  it('wants more than a name that other software uses too', () => {
    expect(
      answersTo('werkzeug handler raised InternalError while rendering the template of the page'),
    ).toEqual([]);
    const printed = 'InternalError: We encountered an internal error. Please try again.';
    expect(answersTo(printed)[0]).toBe('InternalError likely');
    expect(answersTo(`${printed} host id: 9Gjj`)[0]).toBe('InternalError exact');
  });

  it('is not sure of what all services of Amazon send, where S3 is not named', () => {
    expect(answersTo('Status Code: 403; Error Code: AccessDenied; Request ID: x')).toEqual([
      'AccessDenied likely',
    ]);
    expect(answersTo('Amazon S3; Status Code: 403; Error Code: AccessDenied;')).toEqual([
      'AccessDenied exact',
    ]);
    expect(answersTo('<Code>AccessDenied</Code>')).toEqual(['AccessDenied exact']);
  });
});
