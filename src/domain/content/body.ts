import { z } from 'astro/zod';
import {
  attributesOf,
  type BodyFault,
  type BodyNode,
  insideOf,
  isFault,
  isTag,
  nodesIn,
  parseBody,
  placeOf,
  type Tag,
} from './body-tree.ts';
import { type Cause, causeId, causeSchema, type FixOpening } from './cause.ts';

/** What the body of an MDX file holds. Lines are those of the file. */
export interface Body {
  /** As written. */
  text: string;
  causes: Cause[];
  /** What `<Cite>` names. */
  citations: { source: string; line: number }[];
  /** What is wrong in it. */
  faults: BodyFault[];
}

const nothing = z.strictObject({});

/** The tags that a body may use, with their attributes; `components/prose` makes them. */
const tagSchemas = {
  Cause: causeSchema,
  Confirm: nothing,
  Steps: nothing,
  Fix: nothing,
  Cite: z.strictObject({ source: z.string() }),
} as const;

export type ProseTag = keyof typeof tagSchemas;

const isProseTag = (name: string | null): name is ProseTag =>
  name !== null && Object.hasOwn(tagSchemas, name);

/**
 * Reads a body: its causes and citations, and what is wrong with its tags.
 * @param linesBefore how many lines of the file stand before it
 */
export function readBody(text: string, linesBefore = 0): Body {
  const { causes, citations, faults } = readText(text);
  const inFile = <Placed extends { line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + linesBefore,
  });
  return { text, causes, citations: citations.map(inFile), faults: faults.map(inFile) };
}

function readText(body: string): Omit<Body, 'text'> {
  // Many pages have no body: they need no parser.
  if (body.trim() === '') return { causes: [], citations: [], faults: [] };
  const root = parseBody(body);
  if (isFault(root)) return { causes: [], citations: [], faults: [root] };
  const tags = [...nodesIn(root)].filter((node) => isTag(node));
  const read = tags.filter((tag) => isTag(tag, 'Cause')).flatMap((tag) => readCause(tag, body));
  return {
    causes: read.map(({ cause }) => cause),
    citations: tags
      .filter((tag) => isTag(tag, 'Cite'))
      .flatMap((tag) => {
        const { source } = attributesOf(tag);
        return typeof source === 'string' ? [{ source, line: placeOf(tag).line }] : [];
      }),
    faults: [
      ...[...nodesIn(root)].flatMap(programFaults),
      ...tags.flatMap(tagFaults),
      ...twice(read),
      ...tags.filter((tag) => isTag(tag, 'Cause')).flatMap(stepFaults),
    ].sort((left, right) => left.line - right.line),
  };
}

/** A cause whose attributes are well-formed. */
function readCause(tag: Tag, body: string): { cause: Cause; line: number }[] {
  const { success, data } = causeSchema.safeParse(attributesOf(tag));
  if (!success) return [];
  const { start, end } = insideOf(tag);
  const fix = tag.children.find((child) => isTag(child, 'Fix'));
  return [
    {
      cause: {
        ...data,
        id: causeId(data.title),
        fix: fix && isTag(fix) ? openingOf(fix, body) : undefined,
        text: body.slice(start, end),
      },
      line: placeOf(tag).line,
    },
  ];
}

function openingOf(fix: Tag, body: string): FixOpening | undefined {
  const [first, second] = fix.children;
  if (!first) return undefined;
  if (first.type === 'code') return { words: '', command: first.value };
  return {
    words: first.type === 'paragraph' ? plainWords(first, body).trim() : '',
    command: second?.type === 'code' ? second.value : undefined,
  };
}

/** A text as written, without citations, and with links as plain words. */
function plainWords(node: BodyNode, body: string): string {
  if (node.type === 'paragraph' || node.type === 'link') {
    return node.children.reduce(
      (text, child) =>
        // The blank before a citation belongs to it.
        isTag(child, 'Cite') ? text.trimEnd() : text + plainWords(child, body),
      '',
    );
  }
  const { start, end } = placeOf(node);
  return body.slice(start, end);
}

/** MDX takes braces outside of code, and lines that begin with import or export, for programs. */
function programFaults(node: BodyNode): BodyFault[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const complaint = `{${node.value.slice(0, 40)}} stands outside of code: put it between back-ticks`;
      return [{ line: placeOf(node).line, complaint }];
    }
    case 'mdxjsEsm': {
      const complaint = 'a line that begins with import or export is taken for a program';
      return [{ line: placeOf(node).line, complaint }];
    }
    default:
      return [];
  }
}

function tagFaults(tag: Tag): BodyFault[] {
  const { line } = placeOf(tag);
  const { name } = tag;
  if (!isProseTag(name)) {
    const complaint = `<${name}> is no tag of ours; put it between back-ticks if it is quoted`;
    return [{ line, complaint }];
  }
  const { error } = tagSchemas[name].safeParse(attributesOf(tag));
  return (error?.issues ?? []).flatMap((issue) =>
    attributeComplaints(name, issue).map((complaint) => ({ line, complaint })),
  );
}

function attributeComplaints(tag: string, issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `<${tag}> has no attribute "${key}"`);
  }
  const [attribute] = issue.path;
  if (issue.code !== 'invalid_type') return [`<${tag}>: ${String(attribute)} ${issue.message}`];
  return issue.input === undefined && /received undefined$/.test(issue.message)
    ? [`<${tag}> has no ${String(attribute)}`]
    : [`<${tag}>: ${String(attribute)} must be a text between quotation marks`];
}

function twice(read: readonly { cause: Cause; line: number }[]): BodyFault[] {
  const ids = read.map(({ cause }) => cause.id);
  return read
    .filter(({ cause }, index) => ids.indexOf(cause.id) !== index)
    .map(({ cause, line }) => ({
      line,
      complaint: `two causes have the title "${cause.title}"`,
    }));
}

/** A cause without a fix leaves its reader alone, and an empty step says nothing. */
function stepFaults(cause: Tag): BodyFault[] {
  const of = `the cause "${String(attributesOf(cause)['title'])}"`;
  const steps = cause.children.filter((child) => isTag(child));
  const empty = steps.filter(({ children }) => children.length === 0);
  return [
    ...(steps.some((step) => isTag(step, 'Fix'))
      ? []
      : [{ line: placeOf(cause).line, complaint: `${of} has no <Fix>` }]),
    ...empty
      .filter((step) => isTag(step, 'Confirm') || isTag(step, 'Fix'))
      .map((step) => ({
        line: placeOf(step).line,
        complaint: `${of} has an empty <${step.name}>`,
      })),
  ];
}
