import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

export const serif = 'Source Serif 4';
export const mono = 'Source Code Pro';

const require = createRequire(import.meta.url);

/** Pages use the reader's own fonts; pictures have to bring theirs. Satori reads no WOFF2. */
export const fonts: Font[] = [
  font(serif, 'source-serif-4', 400, 'normal'),
  font(serif, 'source-serif-4', 400, 'italic'),
  font(serif, 'source-serif-4', 600, 'normal'),
  font(mono, 'source-code-pro', 700, 'normal'),
];

function font(
  name: string,
  family: string,
  weight: 400 | 600 | 700,
  style: 'normal' | 'italic',
): Font {
  const file = `@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff`;
  return { name, weight, style, data: readFileSync(require.resolve(file)) };
}
