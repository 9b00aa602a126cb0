import { type MdastNode, mdxToMdast } from 'satteri';

/** A node of a body's tree. Places are those of the body's text; lines begin with 1. */
export type BodyNode = MdastNode;

/** A tag of ours in a body. */
export type Tag = Extract<BodyNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A place of a body that cannot be read, and why. */
export interface BodyFault {
  /** In the body, from 1. */
  line: number;
  complaint: string;
}

/**
 * Reads a body with the parser that makes the pages.
 * @returns the root of its tree, or why there is none
 */
export function parseBody(body: string): BodyNode | BodyFault {
  try {
    return mdxToMdast(body, { features: { frontmatter: false } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', complaint = message] =
      /^(\d+):\d+: (.+?)(?: \([\w:-]+\))*$/.exec(message) ?? [];
    return {
      line: Number(line),
      complaint: `${complaint}; what is quoted stands between back-ticks`,
    };
  }
}

/** Whether reading a body has failed. */
export const isFault = (read: BodyNode | BodyFault): read is BodyFault => 'complaint' in read;

/** A node and everything in it, in the order of the text. */
export function* nodesIn(node: BodyNode): Generator<BodyNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

export function isTag(node: BodyNode, name?: string): node is Tag {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && (name === undefined || node.name === name);
}

/** The attributes of a tag that are plain text. */
export function attributesOf(tag: Tag): Record<string, unknown> {
  return Object.fromEntries(
    tag.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, attribute.value ?? null]
        : [`{${attribute.value}}`, null],
    ),
  );
}

/** Where a node stands in the body. @throws for a node that the parser did not place */
export function placeOf({ position, type }: BodyNode): {
  start: number;
  end: number;
  line: number;
} {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`The parser gave no place to a node of the type ${type}.`);
  }
  return { start: start.offset, end: end.offset, line: start.line };
}

/** Where what stands between the tags begins and ends; both are the tag's end where nothing does. */
export function insideOf(tag: Tag): { start: number; end: number } {
  const [first] = tag.children;
  const last = tag.children.at(-1);
  const { end } = placeOf(tag);
  return first && last
    ? { start: placeOf(first).start, end: placeOf(last).end }
    : { start: end, end };
}
