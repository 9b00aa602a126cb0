import { relative } from 'node:path';
import { kindInWords } from './schema-complaint.ts';

/** What Astro and its parsers add to an error when they know the place. */
interface Located extends Error {
  loc?: { file?: string; line?: number };
}

/**
 * Why a build failed, for the writer of the content: file, field or line, and what is wrong there,
 * in one line each. What is not about a file of the project stays in its own words.
 */
export function explainFailure(error: unknown, root: string): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, message } = error as Located;
  if (loc?.file) return explainContent(relative(root, loc.file), loc.line ?? 0, error);
  const mdx = /(\S+\.mdx):(\d+):\d+\n\w*Error: [\d:]+ (.+?)(?: \([\w:-]+\))*$/m.exec(message);
  if (!mdx) return message;
  const [, file = '', line, complaint] = mdx;
  return `${relative(root, file)}: line ${line}: ${complaint}`;
}

/** A schema's complaint: its field, and its text behind the field's name once more. */
const schemaLine = /^ {2}\*\*(.*?)\*\*: (?:\*\*.*?\*\*: )?(.*)$/gm;

function explainContent(file: string, line: number, { name, message }: Error): string {
  const fields = [...message.matchAll(schemaLine)];
  if (fields.length > 0) {
    return fields
      .map(([, field = '', complaint = '']) => `${file}: ${explainField(field, complaint)}`)
      .join('\n');
  }
  if (!/YAML|ParseError/.test(name)) return `${file}: line ${line}: ${message}`;
  const reason = message.replace(/^.*failed to parse: /, '');
  // What a colon or a quotation mark in a bare text leads to.
  const hint = reason.startsWith('bad indentation')
    ? '; a text with a colon or a quotation mark in it needs quotation marks around it'
    : '';
  return `${file}: line ${line}: is not YAML: ${reason}${hint}`;
}

function explainField(field: string, complaint: string): string {
  const [, unknown] = /^Unrecognized keys?: (.*)$/.exec(complaint) ?? [];
  if (unknown) {
    const names = unknown.replaceAll('"', '');
    return `${field === '' ? names : `${field}.${names}`}: there is no such field`;
  }
  const [, expected = '', received = ''] =
    /^Expected type `"?(.+?)"?`, received `"?(.+?)"?`$/.exec(complaint) ?? [];
  if (expected !== '') {
    // Nothing at all counts as an object too.
    const instead = received === 'object' ? '' : `, not ${kindInWords(received)}`;
    return `${field}: must be ${kindInWords(expected)}${instead}`;
  }
  if (complaint === 'Required') return field === '' ? 'file: is empty' : `${field}: is missing`;
  const words = complaint
    .replace(/^Invalid option: expected one of /, 'must be one of ')
    .replaceAll('"|"', '", "');
  return `${field || 'file'}: ${words}`;
}
