import type { BodyPart, BodyView } from './body-parts.ts';

/**
 * Takes the chapter that holds causes out of a body, so that it can stand before everything else.
 * @returns that chapter with its headings, empty where no chapter has causes, and what is left
 */
export function chapterOfCauses({ parts, headings }: BodyView): {
  causes: BodyView;
  rest: BodyView;
} {
  const isCause = (part: BodyPart) => typeof part === 'object' && part.tag === 'Cause';
  const title = parts.slice(0, Math.max(0, parts.findIndex(isCause))).findLast(isTitle);
  const [causes, before, after] = chapter(parts, (part) => part === title, isTitle);
  const slug = typeof title === 'object' ? title.attributes['id'] : undefined;
  const isOwn = (heading: { slug: string }) => heading.slug === slug;
  const [own, earlier, later] = chapter(headings, isOwn, ({ depth }) => depth === 2);
  return {
    causes: { parts: causes, headings: own },
    rest: { parts: [...before, ...after], headings: [...earlier, ...later] },
  };
}

const isTitle = (part: BodyPart) => typeof part === 'object' && part.tag === 'h2';

/** What stands from the one that begins it up to the next beginning, what before, and what behind. */
function chapter<Item>(
  items: readonly Item[],
  begins: (item: Item) => boolean,
  isBeginning: (item: Item) => boolean,
): [Item[], Item[], Item[]] {
  const from = items.findIndex(begins);
  if (from < 0) return [[], [...items], []];
  const length = items.slice(from + 1).findIndex(isBeginning);
  const to = length < 0 ? items.length : from + 1 + length;
  return [items.slice(from, to), items.slice(0, from), items.slice(to)];
}
