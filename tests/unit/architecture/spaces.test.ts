import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../project-copy.ts';

/** Something that prints within a sentence: a value, or an element that stands in a line. */
const inlineStart = /^(?:\{(?!['"`] ['"`]\})|<(?:a|b|code|em|span|strong|time|[A-Z]\w*)\b)/;
const inlineEnd = /(?:\}|<\/(?:a|b|code|em|span|strong|time)>|<[A-Z]\w*[^<>]*\/>)$/;
const written = /^[A-Za-z0-9(&]/;
/** A line of a tag's attributes or of a program looks like a sentence's beginning, too. */
const program = /^[\w:-]+(?:=|$)|^(?:const|export|return)\b/;

/** Lines that a reader sees run into the next, as `file:line`. */
function gluedLines(file: string): string[] {
  const lines = readFileSync(join(project, file), 'utf8').split('\n');
  const markup = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.flatMap((raw, index) => {
    const line = raw.trim();
    const next = lines[index + 1]?.trim() ?? '';
    const isProse = index >= markup && !/\{' '\}$/.test(line);
    const isGlued =
      (inlineEnd.test(line) && written.test(next) && !program.test(next)) ||
      (/[a-z,;:.]$/.test(line) && !/\},$/.test(line) && inlineStart.test(next));
    return isProse && isGlued ? [`${file}:${index + 1}: ${line}`] : [];
  });
}

test('no line of text runs into what is printed on the next: Astro drops line breaks, so {" "} says the space', () => {
  const files = globSync('src/**/*.astro', { cwd: project });
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(gluedLines)).toEqual([]);
});
