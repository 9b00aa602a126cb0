import type { Catalogue } from '../../domain/catalogue.ts';
import { differences } from '../lists/differences.ts';
import type { KnownPages } from '../site/meant-page.ts';
import { comparedSystems } from '../systems/pair-page.ts';
import { shortLinks } from './short-links.ts';
import { urls } from './urls.ts';

/** What the page of missing addresses knows of the others. */
export function knownPages(catalogue: Catalogue): KnownPages {
  const pages = [
    urls.codes(),
    ...catalogue.codes.map(({ code }) => urls.code(code)),
    urls.statuses(),
    ...catalogue.statusNumbers().map((number) => urls.status(number)),
    urls.comparison(),
    urls.movingToIas3(),
    ...differences().map(({ id }) => urls.difference(id)),
    urls.systems(),
    ...catalogue.systems.map(({ id }) => urls.system(id)),
    urls.systemComparison(),
    ...comparedSystems(catalogue).map(({ id }) => urls.systemComparison(id)),
    urls.families(),
    ...catalogue.families.map(({ id }) => urls.family(id)),
    urls.topics(),
    ...catalogue.topics.map(({ id }) => urls.topic(id)),
    urls.clients(),
    ...catalogue.clients.map(({ id }) => urls.client(id)),
    urls.errorResponse(),
    urls.sources(),
    urls.link(),
    urls.data(),
    urls.search(),
  ];
  // A code's own name can be read off its address.
  const otherNames = shortLinks(catalogue).filter(
    ({ name, href }) => href.toLowerCase() !== urls.code(name),
  );
  return {
    home: urls.home(),
    pages,
    names: Object.fromEntries(otherNames.map(({ name, href }) => [name, href])),
  };
}
