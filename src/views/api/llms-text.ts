import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import { escaped, link } from '../markdown/inline.ts';
import { plainText } from '../text/prose.ts';

/** What a language model is told first, in the form of llmstxt.org. */
export function llmsText(catalogue: Catalogue, site: URL): string {
  const item = (name: string, path: string, about: string) =>
    `- ${link(name, new URL(path, site).href)}: ${about}`;
  return [
    '# S3 Errors',
    '',
    '> The error codes of Amazon S3, of the Internet Archive’s S3-like API (IAS3) and of other S3 servers: what each means, why it is sent, how to confirm the cause, what to do, and whether to try again.',
    '',
    'Each page keeps three kinds of statement apart: what a published list says (quoted unchanged), what a server was seen to send (with its source), and our advice. A code that a list does not have can be sent all the same.',
    '',
    '## Codes',
    '',
    ...catalogue.codes.map(({ code, summary }) =>
      item(code, urls.codeMarkdown(code), escaped(plainText(summary))),
    ),
    '',
    '## Errors without a code',
    '',
    ...catalogue.topics.map(({ id, title, summary }) =>
      item(escaped(title), urls.topicMarkdown(id), escaped(plainText(summary))),
    ),
    '',
    '## Data',
    '',
    item('llms-full.txt', urls.allAsText(), 'every page as Markdown in one file'),
    item('codes.json', urls.codesJson(), 'the whole set'),
    item('topics.json', urls.topicsJson(), 'errors without a code'),
    item('codes.csv', urls.codesCsv(), 'one row per code'),
    item('systems.json', urls.systemsJson(), 'who answers: signs, hosts, codes and statuses'),
    item(
      'recordings.json',
      urls.recordingsJson(),
      'what servers were recorded to answer, and what clients printed',
    ),
    item('matrix.csv', urls.matrixCsv(), 'code × system, each cell the statuses'),
    item('schema.json', urls.dataSchema(), 'the JSON Schema of the data'),
    item('atom.xml', urls.feed(), 'dated changes'),
    '',
  ].join('\n');
}
