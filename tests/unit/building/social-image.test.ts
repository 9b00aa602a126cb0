import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawSocialImage } from '../../../src/building/social-image/draw.ts';
import { colour } from '../../../src/building/social-image/layout.ts';
import { codeCard } from '../../../src/views/previews/social-card.ts';
import { exampleCode } from '../example-code.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** A colour of the light theme as `#rrggbb`; the matrices are those of CSS Color 4. */
function inHex(name: string): string {
  const found = new RegExp(
    `--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`,
  ).exec(tokens);
  const [lightness = 0, chroma = 0, hue = 0] = (found ?? []).slice(1).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const light = lightness / 100;
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, value)));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

test('pictures have the colours of the light theme', () => {
  expect(colour).toEqual({
    paper: inHex('paper'),
    line: inHex('line'),
    ink: inHex('ink'),
    muted: inHex('muted'),
    accent: inHex('accent'),
    sides: [inHex('side-1'), inHex('side-2')],
  });
});

test('the same card gives the same bytes', async () => {
  const card = codeCard(exampleCode({ code: 'NoSuchKey' }));
  expect((await drawSocialImage(card)).equals(await drawSocialImage(card))).toBe(true);
});
