import { expect, test } from 'vitest';
import { feedbackAddress, feedbackLink } from '../../../../src/views/site/feedback.ts';

const facts = [
  { label: 'Code', value: 'SlowDown' },
  { label: 'Edition', value: '2026-11-28' },
];

test('a report goes to a mail address with subject and text', () => {
  const link = new URL(feedbackLink('mailto:errors@example.org', 'SlowDown', facts));
  expect(link.protocol).toBe('mailto:');
  expect(link.pathname).toBe('errors@example.org');
  expect(link.searchParams.get('subject')).toBe('SlowDown: this did not help');
  expect(link.searchParams.get('body')).toMatch(/^Code: SlowDown\nEdition: 2026-11-28\n/);
});

test('a report goes to the form of a repository with title and text, also where the form has parameters of its own', () => {
  const form = 'https://example.org/owner/name/issues/new?labels=reader';
  const link = new URL(feedbackLink(form, 'A & B', facts));
  expect(link.searchParams.get('labels')).toBe('reader');
  expect(link.searchParams.get('title')).toBe('A & B: this did not help');
});

test('mail programs read a blank as %20, not as a plus', () => {
  expect(feedbackLink('mailto:errors@example.org', 'Slow Down', facts)).not.toContain('+');
});

test('without an address there is no link, and another scheme stops the build', () => {
  expect(feedbackAddress(undefined)).toBeUndefined();
  expect(feedbackAddress('')).toBeUndefined();
  expect(() => feedbackAddress('errors@example.org')).toThrow('FEEDBACK_ADDRESS');
  expect(() => feedbackAddress('http://example.org/new')).toThrow('FEEDBACK_ADDRESS');
});
