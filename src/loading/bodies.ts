import { getEntry, render } from 'astro:content';

/**
 * The prose of an entry as a component, with its headings and its Markdown source.
 * @throws when the entry does not exist
 */
export async function loadBody(
  collection: 'clients' | 'codes' | 'families' | 'statuses' | 'systems' | 'topics',
  id: string,
) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no content/${collection}/${id}.mdx.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, markdown: entry.body ?? '' };
}
