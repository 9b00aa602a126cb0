import { type ClientFormat, code, message, status } from './format.ts';
import { hostId, requestId, xml } from './server-reply.ts';

/** The AWS SDKs for Java, jets3t, jclouds, and what is built on them. */
export const javaClients: readonly ClientFormat[] = [
  code(
    'Java v1',
    (f) =>
      `com.amazonaws.services.s3.model.AmazonS3Exception: ${f.message} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.code}; Request ID: ${requestId}; S3 Extended Request ID: ${hostId}; Proxy: null), S3 Extended Request ID: ${hostId}\n\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)`,
  ),
  code(
    'Java v1, old',
    (f) =>
      `Status Code: ${f.status}, AWS Service: Amazon S3, AWS Request ID: ${requestId}, AWS Error Code: ${f.code}, AWS Error Message: ${f.message}, S3 Extended Request ID: ${hostId}`,
  ),
  code(
    'Hadoop',
    (f) =>
      `org.apache.hadoop.fs.s3a.AWSS3IOException: getFileStatus on s3a://my-data/k: com.amazonaws.services.s3.model.AmazonS3Exception: ${f.message} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.code}; Request ID: ${requestId}), S3 Extended Request ID: ${hostId}:${f.code}`,
  ),
  message(
    'Java v2',
    (f) =>
      `software.amazon.awssdk.services.s3.model.S3Exception: ${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId}, Extended Request ID: ${hostId}) (SDK Attempt Count: 1)`,
  ),
  code(
    'Java v2, class',
    (f) =>
      `software.amazon.awssdk.services.s3.model.${f.code}Exception: ${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId})`,
  ),
  code(
    'jets3t',
    (f) =>
      `org.jets3t.service.S3ServiceException: Service Error Message. -- ResponseCode: ${f.status}, ResponseStatus: ${f.phrase}, XML Error Message: ${xml(f)}`,
  ),
  code('jets3t, tags lost', (f) => `XML Error Message: ${f.code}${f.message}${requestId}${hostId}`),
  code(
    'jclouds',
    (f) =>
      `org.jclouds.aws.AWSResponseException: request PUT https://my-data.s3.amazonaws.com/k HTTP/1.1 failed with code ${f.status}, error: AWSError{requestId='${requestId}', requestToken='${hostId}', code='${f.code}', message='${f.message}', context='{}'}`,
  ),
  status(
    'Java v1, HEAD',
    (f) =>
      `com.amazonaws.services.s3.model.AmazonS3Exception: ${f.phrase} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.status} ${f.phrase}; Request ID: ${requestId})`,
  ),
  code(
    'Amazon Redshift',
    (f) =>
      `ERROR: S3ServiceException:${f.message},Status ${f.status},Error ${f.code},Rid ${requestId},ExtRid abc,CanRetry 1`,
  ),
  message(
    'CloudFormation',
    (f) =>
      `Resource handler returned message: "${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId}, Extended Request ID: ${hostId})" (RequestToken: x, HandlerErrorCode: GeneralServiceException)`,
  ),
];
