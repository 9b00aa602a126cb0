import { dataLicence } from '../../domain/api/published-set.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Change } from '../../domain/content/changes.ts';
import { urls } from '../addresses/urls.ts';
import { plainText } from '../text/prose.ts';

const siteName = 'S3 Errors';

/** The dated changes as an Atom feed. Nothing in it depends on when it was built. */
export function atomFeed(catalogue: Catalogue, site: URL): string {
  const absolute = (path: string) => new URL(path, site).href;
  const feed = absolute(urls.feed());
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('title', `${siteName}: changes`),
    element('id', feed),
    element('updated', midnight(catalogue.editionDate())),
    `<author>${element('name', siteName)}</author>`,
    element('rights', `${dataLicence.name}. ${dataLicence.covers}`),
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(urls.home()))}"/>`,
    ...catalogue.changes.flatMap((change) => entry(change, feed, absolute)),
    '</feed>',
    '',
  ].join('\n');
}

/** An entry leads to the code that it is about, or to the table when it is about several. */
function entry(change: Change, feed: string, absolute: (path: string) => string): string[] {
  const [first, ...others] = change.codes;
  const about = first !== undefined && others.length === 0 ? urls.code(first) : urls.codes();
  return [
    '<entry>',
    element('title', change.title),
    // The key in the content file is permanent, and so is the address of the feed.
    element('id', `${feed}#${change.id}`),
    element('updated', midnight(change.date)),
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(about))}"/>`,
    ...change.codes.map(
      (code) => `<link rel="related" href="${xmlText(absolute(urls.code(code)))}"/>`,
    ),
    `<content type="text">${xmlText(plainText(change.text))}</content>`,
    '</entry>',
  ];
}

const midnight = (date: string): string => `${date}T00:00:00Z`;

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
