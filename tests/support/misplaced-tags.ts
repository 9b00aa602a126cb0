const comment = '<!--[\\s\\S]*?-->';
const text = '<(script|style|textarea|title)\\b[^>]*>[\\s\\S]*?</\\1>';
const tag =
  '<(/?)([a-z][\\w-]*)((?:\\s+[\\w:@-]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'>]+))?)*)\\s*(/?)>';
const markup = new RegExp(`${comment}|${text}|${tag}`, 'gi');

/** Elements without content, which are never closed. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What a paragraph or a heading cannot hold: the parser would end it there. */
const blocks = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const phrasing = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
const parents: Record<string, readonly string[]> = {
  li: ['ul', 'ol', 'menu'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  tr: ['thead', 'tbody', 'tfoot', 'table'],
  td: ['tr'],
  th: ['tr'],
};

/**
 * Finds in a page, without building its tree, tags that are not closed in the order in which they
 * were opened, and elements in places where HTML has none.
 * @returns a few words per place, in the order of the page
 */
export function misplacedTags(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, , close, name = '', , selfClosing] of html.matchAll(markup)) {
    if (name === '') continue;
    const element = name.toLowerCase();
    if (close) {
      if (open.at(-1) === element) open.pop();
      else return [...found, `</${element}> where <${open.at(-1)}> is open`];
      continue;
    }
    found.push(...misplaced(element, open));
    if (!selfClosing && !empty.has(element)) open.push(element);
  }
  return [...found, ...open.map((element) => `<${element}> is not closed`)];
}

function misplaced(element: string, open: readonly string[]): string[] {
  const parent = open.at(-1) ?? '';
  const around = blocks.has(element) && open.find((outer) => phrasing.has(outer));
  const control = ['a', 'button', 'select', 'textarea'].includes(element);
  const outerControl = control && open.find((outer) => outer === 'a' || outer === 'button');
  return [
    ...(around ? [`<${element}> in <${around}>`] : []),
    ...(outerControl ? [`<${element}> in <${outerControl}>`] : []),
    ...(parents[element]?.includes(parent) === false ? [`<${element}> in <${parent}>`] : []),
  ];
}
