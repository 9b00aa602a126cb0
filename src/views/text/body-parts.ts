import Slugger from 'github-slugger';
import { type HastNode, mdxToHast } from 'satteri';
import type { Catalogue } from '../../domain/catalogue.ts';

/** A part of a body: text, or an element. */
export type BodyPart = string | BodyElement;

/** An element of HTML or a tag of ours, with what stands in it. */
export interface BodyElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parts: readonly BodyPart[];
}

/** A heading of a body, with its fragment. */
export interface BodyHeading {
  depth: number;
  slug: string;
  text: string;
}

/** A body as a page shows it. */
export interface BodyView {
  parts: readonly BodyPart[];
  headings: readonly BodyHeading[];
}

/** The body of a file of content; an empty one where it has none. */
export function bodyOf(file: string, { bodies }: Pick<Catalogue, 'bodies'>): BodyView {
  return bodyParts(bodies.get(file)?.text ?? '');
}

/**
 * The body of an MDX file as parts that a component writes, with its headings. It is data and no
 * module, so that a thousand bodies are nothing to bundle. Quotation marks and hyphens stay straight.
 * @throws when it cannot be read, which a body without faults can, or holds what no page has
 */
export function bodyParts(body: string): BodyView {
  const headings: BodyHeading[] = [];
  // Many pages have no body: they need no parser.
  if (body.trim() === '') return { parts: [], headings };
  const slugger = new Slugger();
  const partsOf = (node: HastNode): BodyPart[] => {
    if (node.type === 'text') return [node.value];
    const opening = openingOf(node);
    const parts = 'children' in node ? beforeCitations(node.children.flatMap(partsOf)) : [];
    if (!opening) return parts;
    const [, depth] = /^h([1-6])$/.exec(opening.tag) ?? [];
    if (depth === undefined) return [{ ...opening, parts }];
    const text = textOf(parts);
    const slug = slugger.slug(text);
    headings.push({ depth: Number(depth), slug, text });
    return [{ tag: opening.tag, attributes: { ...opening.attributes, id: slug }, parts }];
  };
  const features = { frontmatter: false, smartPunctuation: false };
  return { parts: partsOf(mdxToHast(body, { features, position: false })), headings };
}

/** The same parts, without the blank before a citation: its mark keeps to the word before it. */
function beforeCitations(parts: readonly BodyPart[]): BodyPart[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    return typeof part === 'string' && typeof next === 'object' && next.tag === 'Cite'
      ? part.trimEnd()
      : part;
  });
}

/** The tag and the attributes of an element; nothing for the root. */
function openingOf(node: HastNode): Omit<BodyElement, 'parts'> | undefined {
  switch (node.type) {
    case 'root':
      return undefined;
    case 'element': {
      const attributes = Object.entries(node.properties).map(([name, value]) => [
        attributeNamed(name),
        Array.isArray(value) ? value.join(' ') : String(value),
      ]);
      return { tag: node.tagName, attributes: Object.fromEntries(attributes) };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = node.attributes.map((attribute) => {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
          return [attribute.name, attribute.value];
        }
        throw new Error(`An attribute of <${node.name}> in a body is no plain text.`);
      });
      return { tag: node.name ?? '', attributes: Object.fromEntries(attributes) };
    }
    default:
      throw new Error(`A body holds what no page has: ${node.type}.`);
  }
}

/** What Markdown gives its elements, by the name of the property. */
const attributeNames = new Map([
  ['className', 'class'],
  ['href', 'href'],
  ['start', 'start'],
  ['title', 'title'],
]);

function attributeNamed(property: string): string {
  const name = attributeNames.get(property);
  if (name === undefined)
    throw new Error(`An element of a body has what no page has: ${property}.`);
  return name;
}

function textOf(parts: readonly BodyPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : textOf(part.parts))).join('');
}
