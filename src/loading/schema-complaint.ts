import type { z } from 'astro/zod';
import type { Problem } from '../domain/invariants/problem.ts';

/** What a schema has against a file, in a writer's words: the field, and what is wrong with it. */
export function schemaComplaint(issue: z.core.$ZodIssue): Omit<Problem, 'file'> {
  const field = issue.path.join('.');
  const at = (complaint: string) => ({ field: field || 'file', complaint });
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { field: field === '' ? key : `${field}.${key}`, complaint: 'there is no such field' };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
    return at(`must be ${issue.values.length === 1 ? '' : 'one of '}${values}`);
  }
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) {
    return at(issue.message);
  }
  if (/received (?:undefined|null)$/.test(issue.message)) {
    return at(field === '' ? 'is empty' : 'is missing');
  }
  const [, received = ''] = /received (\w+)$/.exec(issue.message) ?? [];
  return at(`must be ${inWords(issue.expected)}, not ${inWords(received)}`);
}

const kinds: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

/** What YAML calls a kind of value, as a writer would say it. */
function inWords(kind: string): string {
  return kinds[kind] ?? kind;
}
