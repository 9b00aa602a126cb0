import { expect, test } from 'vitest';
import { linkPage } from '../../../../src/views/site/link-page.ts';

const page = linkPage(new URL('https://errors.example/'));
const snippet = (id: string): string =>
  [...page.forPeople, ...page.forPrograms].find((found) => found.id === id)?.text ?? '';

test('the templates are those of the two addresses, with an optional section', () => {
  expect(page.templates).toEqual([
    'https://errors.example/e/{code}/{#section}',
    'https://errors.example/codes/{Code}/{#section}',
  ]);
});

test('every snippet holds this site’s own address', () => {
  for (const { id, text } of [...page.forPeople, ...page.forPrograms]) {
    expect(text, id).toContain('https://errors.example/');
  }
});

test('the macros put the code into the address in lower case', () => {
  expect(snippet('zendesk')).toContain(
    'https://errors.example/e/{{ticket.ticket_field_ID | downcase}}/',
  );
  expect(snippet('jira')).toContain(
    '\nhttps://errors.example/e/{{issue.Error code.toLowerCase()}}/\n',
  );
});
