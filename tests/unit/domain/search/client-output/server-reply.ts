import type { Failure } from './format.ts';

export const requestId = '4442587FB7D0A2F9';
export const hostId =
  'kG9JxNyqOYYzbD4Z8xGvJvhr2zYJRpXBcKqnJmGmPq1O5xMx2m8K0lJcH5bJb1s7kPzW4sKqkYo=';
const uuid = '5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c';

export const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The body as Amazon S3 sends it. */
export const xml = ({ code, message }: Failure) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>${requestId}</RequestId><HostId>${hostId}</HostId></Error>`;

/** The body as the Internet Archive sends it. */
export const ias3 = ({ code, message }: Failure) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><Resource /><RequestId>${uuid}</RequestId></Error>`;
