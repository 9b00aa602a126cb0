import { getCollection } from 'astro:content';
import registerText from '../../content/addresses.txt?raw';
import { readRegister } from '../domain/addresses/register.ts';
import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import { contentOf } from '../domain/content/entries.ts';
import { findProblems, formatProblem } from '../domain/invariants/index.ts';
import { withLinesBefore } from './lines-before.ts';

let loaded: Promise<Catalogue> | undefined;

/**
 * All content, checked and look-up-able. It is read once per build.
 * @throws with one line per problem when content files contradict each other
 */
export function loadCatalogue(): Promise<Catalogue> {
  // In development the content changes under the server, so nothing is kept.
  if (import.meta.env.DEV) return readCatalogue();
  loaded ??= readCatalogue();
  return loaded;
}

async function readCatalogue(): Promise<Catalogue> {
  const { register } = readRegister(registerText);
  const content = contentOf(
    {
      changes: await getCollection('changes'),
      clients: (await getCollection('clients')).map(withLinesBefore),
      codes: (await getCollection('codes')).map(withLinesBefore),
      comparison: await getCollection('comparison'),
      elements: await getCollection('elements'),
      families: (await getCollection('families')).map(withLinesBefore),
      home: await getCollection('home'),
      lists: await getCollection('lists'),
      recordings: await getCollection('recordings'),
      sends: await getCollection('sends'),
      sources: await getCollection('sources'),
      statuses: (await getCollection('statuses')).map(withLinesBefore),
      systems: (await getCollection('systems')).map(withLinesBefore),
      texts: await getCollection('texts'),
      topics: (await getCollection('topics')).map(withLinesBefore),
      vocabulary: await getCollection('vocabulary'),
      withoutPage: await getCollection('withoutPage'),
    },
    register,
  );
  const problems = findProblems(content);
  if (problems.length > 0) {
    throw new Error(`The content contradicts itself:\n${problems.map(formatProblem).join('\n')}`);
  }
  return createCatalogue(content);
}
