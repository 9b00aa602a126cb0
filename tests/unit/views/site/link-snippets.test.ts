import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { linkPage } from '../../../../src/views/site/link-page.ts';

const { forPrograms } = linkPage(new URL('https://errors.example/'));
const snippet = (id: string): string => forPrograms.find((found) => found.id === id)?.text ?? '';

/** What clients put in the place of the code, and the link that it must give. */
const links: [code: string, link: string][] = [
  ['NoSuchKey', 'https://errors.example/e/nosuchkey/'],
  ['404', 'https://errors.example/e/404/'],
  ['../x?y', 'https://errors.example/e/..%2Fx%3Fy/'],
];

test('the helpers for programs have three lines', () => {
  for (const { id, text } of forPrograms) expect(text.split('\n'), id).toHaveLength(3);
});

test.each(links)('the JavaScript helper gives for %s the link %s', (name, link) => {
  const linkOf = new Function(`${snippet('javascript')}; return s3ErrorLink;`)() as (error: {
    name: string;
  }) => string;
  expect(linkOf({ name })).toBe(link);
});

// Not every machine has a Python, so the text is held as well: as it stands it was run with botocore.
const boto3 = `from urllib.parse import quote
def s3_error_link(error):
    return "https://errors.example/e/" + quote(error.response["Error"]["Code"].lower(), safe="") + "/"`;
const hasPython = spawnSync('python3', ['--version']).status === 0;

test('the Python helper is the one that was run, and gives the links where there is a Python', () => {
  expect(snippet('boto3')).toBe(boto3);
  if (!hasPython) return;
  // The only thing that the helper knows of botocore's exception.
  const calls = `
import json, sys
class ClientError(Exception):
    def __init__(self, code):
        self.response = {"Error": {"Code": code, "Message": ""}}
print(json.dumps([s3_error_link(ClientError(code)) for code in sys.argv[1:]]))`;
  const codes = links.map(([code]) => code);
  const printed = execFileSync('python3', ['-c', snippet('boto3') + calls, ...codes], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual(links.map(([, link]) => link));
});

test('the Go helper is the one that was compiled, vetted and run with smithy-go', () => {
  expect(snippet('go')).toBe(`func s3ErrorLink(err smithy.APIError) string {
\treturn "https://errors.example/e/" + url.PathEscape(strings.ToLower(err.ErrorCode())) + "/"
}`);
});
