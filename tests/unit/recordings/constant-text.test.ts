import { expect, test } from 'vitest';
import { constantHeaders, constantText } from '../../recordings/constant-text.ts';

test.each([
  ['at http://127.0.0.1:43117/b', 'at http://127.0.0.1:{port}/b'],
  ['Mon, 30 Nov 2026 14:57:19 GMT', '{date}'],
  ['<LastModified>2026-11-30T14:57:19.123Z</LastModified>', '<LastModified>{time}</LastModified>'],
  ['20261130T145719Z\n20261130/us-east-1/s3', '{time}\n{day}/us-east-1/s3'],
  ['id: tx389e5f2141ec49419d720-0067ebebb5, host', 'id: {request-id}, host'],
  [
    '<RequestId>tx00000c8d5fa8a1ee81ad0-00692c8f2b-1036-default</RequestId><HostId>1036-default-default</HostId>',
    '<RequestId>{request-id}</RequestId><HostId>{host-id}</HostId>',
  ],
  [
    '<StringToSignBytes>41 57 53</StringToSignBytes>',
    '<StringToSignBytes>{bytes}</StringToSignBytes>',
  ],
  ['invocation-id:cfaf3ba6-6d49-45e7-bd57-77de46289c14', 'invocation-id:{uuid}'],
  ['2026/11/30 14:57:19 ERROR : failed', 'ERROR : failed'],
  ['between 1 and 1000, inclusive', 'between 1 and 1000, inclusive'],
])('%s becomes %s', (text, constant) => {
  expect(constantText(text)).toBe(constant);
});

test('headers keep their order and their names', () => {
  expect(constantHeaders(['X-Trans-Id', 'tx1', 'Date', 'now', 'Content-Length', '5'])).toEqual([
    'X-Trans-Id: {request-id}',
    'Date: {date}',
    'Content-Length: 5',
  ]);
});
