import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../project-copy.ts';
import { screenshots } from '../screenshots/screenshots.ts';

const guides = globSync('{*.md,{src,tests,content,.github}/**/*.md}', { cwd: project });

/** What a text in Markdown links to or shows, without addresses of other sites. */
const linkedFiles = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, file = '']) => file);

describe('what explains the project', () => {
  test.each(guides)('%s links to files that are there', (guide) => {
    const missing = linkedFiles(readFileSync(join(project, guide), 'utf8')).filter(
      (file) => !existsSync(join(project, dirname(guide), file)),
    );
    expect(missing).toEqual([]);
  });

  test('shows every screenshot that is taken, and no other', () => {
    const shown = linkedFiles(readFileSync(join(project, 'README.md'), 'utf8'))
      .filter((file) => file.endsWith('.webp'))
      .sort();
    expect(shown).toEqual(screenshots.map(({ name }) => `tests/screenshots/${name}.webp`).sort());
  });
});
