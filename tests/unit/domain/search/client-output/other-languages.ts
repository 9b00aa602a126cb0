import { type ClientFormat, code } from './format.ts';
import { hostId, requestId, xml } from './server-reply.ts';

/** Libraries for PHP, Ruby, Perl, Haskell, Elixir and R. */
export const otherLanguages: readonly ClientFormat[] = [
  code(
    'PHP',
    (f) =>
      `Fatal error: Uncaught exception 'Aws\\S3\\Exception\\S3Exception' with message 'Error executing "PutObject" on "https://my-data.s3.amazonaws.com/k"; AWS HTTP error: Client error: \`PUT https://my-data.s3.amazonaws.com/k\` resulted in a \`${f.status} ${f.phrase}\` response:\n${xml(f).slice(0, 120)} (truncated...)\n ${f.code} (client): ${f.message} - ${xml(f)}'`,
  ),
  code(
    'PHP v2',
    (f) =>
      `Aws\\S3\\Exception\\${f.code}Exception: AWS Error Code: ${f.code}, Status Code: ${f.status}, AWS Request ID: ${requestId}, AWS Error Type: client, AWS Error Message: ${f.message}, User-Agent: aws-sdk-php2/2.8.31`,
  ),
  code(
    'PHP, class of tpyo',
    (f) => `PHP Warning:  S3::putObject(): [${f.code}] ${f.message} in /var/www/S3.php on line 358`,
  ),
  code('Ruby v1', (f) => `AWS::S3::Errors::${f.code}: ${f.message}`),
  code(
    'Ruby v3',
    (f) =>
      `/usr/lib/ruby/gems/aws-sdk-core-3.190.0/lib/seahorse/client/plugins/raise_response_errors.rb:17:in \`call': ${f.message} (Aws::S3::Errors::${f.code})`,
  ),
  code('Ruby aws-s3', (f) => `AWS::S3::${f.code}: ${f.message}`),
  code(
    'fog',
    (f) =>
      `Excon::Error: Expected(200) <=> Actual(${f.status} ${f.phrase})\nexcon.error.response\n  :body          => "${xml(f).replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n  :status        => ${f.status}`,
  ),
  code('Perl Amazon::S3', (f) => `${f.code}: ${f.message} at upload.pl line 12.`),
  code(
    'Perl Net::Amazon::S3',
    (f) => `Net::Amazon::S3: Amazon responded with ${f.code}: ${f.message}`,
  ),
  code(
    'git-annex',
    (f) =>
      `copy f.bin (checking my-s3...) (to my-s3...)\n  S3Error {s3StatusCode = Status {statusCode = ${f.status}, statusMessage = "${f.phrase}"}, s3ErrorCode = "${f.code}", s3ErrorMessage = ${JSON.stringify(f.message)}, s3ErrorResource = Nothing, s3ErrorHostId = Just "${hostId}", s3ErrorAccessKeyId = Nothing}\nfailed`,
  ),
  code(
    'amazonka',
    (f) =>
      `ServiceError (ServiceError' {_serviceAbbrev = Abbrev "S3", _serviceStatus = Status {statusCode = ${f.status}, statusMessage = "${f.phrase}"}, _serviceCode = ErrorCode "${f.code}", _serviceMessage = Just (ErrorMessage ${JSON.stringify(f.message)})})`,
  ),
  code(
    'ExAws',
    (f) =>
      `{:error, {:http_error, ${f.status}, %{body: ${JSON.stringify(xml(f))}, headers: [{"Server", "AmazonS3"}], status_code: ${f.status}}}}`,
  ),
  code(
    'R aws.s3',
    (f) =>
      `List of 4\n $ Code     : chr "${f.code}"\n $ Message  : chr ${JSON.stringify(f.message)}\n $ RequestId: chr "${requestId}"\nError in parse_aws_s3_response(r, Sig, verbose = verbose) : \n  ${f.phrase} (HTTP ${f.status}).`,
  ),
];
