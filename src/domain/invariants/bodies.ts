import type { CatalogueContent } from '../catalogue.ts';
import { causePages } from './pages.ts';
import type { Problem } from './problem.ts';
import { withoutCode } from './without-code.ts';

/** The tags that the Markdown of `content` may use; `components/prose` makes them. */
export const proseTags = ['Cause', 'Confirm', 'Fix', 'Cite'] as const;

const causeAttributes = ['title', 'clients', 'code', 'system', 'sources'];

/**
 * Outside of code, tags are ours and braces do not stand: MDX would take other tags for nothing and
 * what braces hold for a program.
 */
export function bodiesUseKnownTags({ bodies }: CatalogueContent): Problem[] {
  return [...bodies].flatMap(([file, body]) => {
    const text = withoutCode(body);
    const tags = [...text.matchAll(/<\/?([A-Za-z][\w.-]*)/g)].map(([, tag = '']) => tag);
    const unknown = new Set(tags.filter((tag) => !(proseTags as readonly string[]).includes(tag)));
    const complain = (complaint: string): Problem => ({ file, field: 'body', complaint });
    return [
      ...[...unknown].map((tag) =>
        complain(`<${tag}> is no tag of ours; put it between back-ticks if it is quoted`),
      ),
      ...[...text.matchAll(/\{[^}]{0,40}\}?/g)].map(([found]) =>
        complain(`${found} stands outside of code: put it between back-ticks`),
      ),
    ];
  });
}

/** Causes have titles of their own, attributes that exist, and steps that say something. */
export function causesAreWellFormed(content: CatalogueContent): Problem[] {
  const systems = new Set(content.systems.map(({ id }) => id));
  return causePages(content).flatMap(({ file, body, causes }) => {
    const complain = (complaint: string): Problem => ({ file, field: 'body', complaint });
    const ids = causes.map(({ id }) => id);
    const attributes = [...body.matchAll(/<Cause\b([^>]*)>/g)].flatMap(([, text = '']) =>
      [...text.replace(/"[^"]*"/g, '').matchAll(/[\w-]+/g)].map(([name]) => name),
    );
    return [
      ...causes
        .filter(({ id }, index) => ids.indexOf(id) !== index)
        .map(({ title }) => complain(`two causes have the title "${title}"`)),
      ...causes
        .filter(({ system }) => system !== undefined && !systems.has(system))
        .map(({ title, system }) =>
          complain(`the cause "${title}" names a system "${system}", which does not exist`),
        ),
      ...causes
        .filter(({ text }) => /<Confirm>\s*<\/Confirm>/.test(text))
        .map(({ title }) => complain(`the cause "${title}" has an empty <Confirm>`)),
      ...attributes
        .filter((name) => !causeAttributes.includes(name))
        .map((name) => complain(`<Cause> has no attribute "${name}"`)),
    ];
  });
}
