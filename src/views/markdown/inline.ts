import type { QuotedSegment } from '../../domain/text/inline-text.ts';
import type { NumberedSource } from '../text/numbered-sources.ts';
import type { ProseSegment } from '../text/prose.ts';

/** Text whose characters Markdown would otherwise take for marks. */
export function escaped(text: string): string {
  // An underscore within a word and an ampersand that begins no entity mark nothing.
  return text.replace(/[\\`*[\]<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?\w+;)/g, '\\$&');
}

/** Text as inline code, to the letter. Its fence is longer than any run of back-ticks in it. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** A link; its label is Markdown already. */
export function link(label: string, address: string): string {
  return `[${label}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
}

/** One of our sentences, with absolute links. */
export function proseMarkdown(segments: readonly ProseSegment[], site: URL): string {
  return segments
    .map(({ text, code, href }) => {
      if (!code) return escaped(text);
      return href ? link(codeSpan(text), new URL(href, site).href) : codeSpan(text);
    })
    .join('');
}

/** A text as printed; `{name}` stands for what varies, as in the content. */
export function quotedMarkdown(segments: readonly QuotedSegment[]): string {
  return codeSpan(segments.map(({ text, varies }) => (varies ? `{${text}}` : text)).join(''));
}

/** The numbers of cited sources, as they stand under Sources: ` [1] [4]`. */
export function citationMarks(sources: readonly NumberedSource[]): string {
  return sources.map(({ number }) => ` [${number}]`).join('');
}
