import { join } from 'node:path';
import type { Client, PrintedLine } from '../../../../src/domain/clients/client.ts';
import { readContent } from '../../../../src/loading/read-content.ts';
import { project } from '../../../project-copy.ts';
import type { Failure } from '../search/client-output/format.ts';
import { hostId, requestId, xml } from '../search/client-output/server-reply.ts';

/** The clients as their files describe them. */
export function clientsFromContent(): readonly Client[] {
  return readContent(join(project, 'content')).content.clients;
}

const examples: Readonly<Record<string, string>> = {
  address: '52.216.8.11',
  bucket: 'my-data',
  date: '2024/05/02 11:04:31',
  file: 'f.bin',
  'host id': hostId,
  key: 'k',
  operation: 'PutObject',
  'request id': requestId,
  resource: '/my-data/k',
  time: '552.330144ms',
  url: 'https://my-data.s3.amazonaws.com/k',
  'what failed': 'Failed to copy',
};

/** A line as a client prints it for a failed request, with something in each of its gaps. */
export function filled({ text }: Pick<PrintedLine, 'text'>, failure: Failure): string {
  const said: Readonly<Record<string, string>> = {
    ...examples,
    code: failure.code,
    'code in capitals': inCapitals(failure.code),
    message: failure.message,
    status: `${failure.status}`,
    phrase: failure.phrase,
    'phrase without blanks': failure.phrase.replaceAll(' ', ''),
    body: xml(failure),
  };
  return text.replace(/\{([a-z][a-z0-9 _-]*)\}/g, (_gap, name: string) => said[name] ?? name);
}

/** What a line tells of the reply: its code, else its message, else its status alone. */
export function tells({
  text,
}: Pick<PrintedLine, 'text'>): 'code' | 'message' | 'status' | 'nothing' {
  if (/\{(?:code|code in capitals|body)\}/.test(text)) return 'code';
  if (text.includes('{message}')) return 'message';
  return text.includes('{status}') ? 'status' : 'nothing';
}

/** `NoSuchKey` as `NO_SUCH_KEY`. */
function inCapitals(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();
}
