import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { project } from '../../project-copy.ts';
import { type Measured, measuredCommand } from './measured-command.ts';

const astroConfig = (sideBar: string): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://s3errors.example',
  cacheDir: './.astro/cache',
  integrations: [
    starlight({
      title: 'S3 Errors',
      sidebar: ${sideBar},
    }),
  ],
});
`;

const everyPage = "[{ label: 'Codes', items: [{ autogenerate: { directory: 'codes' } }] }]";

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/**
 * Writes a Starlight project that says what our pages of codes say: one page for each Markdown twin
 * that our build has made, and a home page. Everything else is as Starlight has it by default.
 * @param folder made anew
 * @param twins the folder of the Markdown files, `dist/codes`
 * @param tools the folder where Starlight is installed
 * @param options.listsPages whether the side bar has a link to every page, which is the default
 */
export function writeStarlightProject(
  folder: string,
  twins: string,
  tools: string,
  { listsPages = true } = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  const pages = join(folder, 'src/content/docs/codes');
  mkdirSync(pages, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  // Astro looks for the packages that it must bundle among the dependencies.
  cpSync(join(tools, 'package.json'), join(folder, 'package.json'));
  write('astro.config.mjs', astroConfig(listsPages ? everyPage : '[]'));
  write('src/content.config.ts', contentConfig);
  const codes = readdirSync(twins).filter((file) => file.endsWith('.md'));
  for (const file of codes) {
    writeFileSync(join(pages, file), starlightPage(readFileSync(join(twins, file), 'utf8')));
  }
  const links = codes.map((file) => file.replace(/\.md$/, ''));
  const list = links.map((code) => `- [${code}](/codes/${code.toLowerCase()}/)`).join('\n');
  write('src/content/docs/index.md', page('S3 Errors', 'Every error code of S3.', list));
  // Without an icon every page would log an error, which no real site has.
  mkdirSync(join(folder, 'public'));
  cpSync(join(project, 'public/favicon.svg'), join(folder, 'public/favicon.svg'));
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
}

/** Our Markdown page as Starlight wants it: the title in the front matter, not in the text. */
function starlightPage(markdown: string): string {
  const [, title = '', text = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  return page(title, text.trim().split('\n')[0] ?? title, text);
}

const page = (title: string, description: string, text: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}\n`;

/** Builds a Starlight project into its `dist`. @throws what the build complains about */
export function buildStarlight(folder: string, timeout?: number): Promise<Measured> {
  return measuredCommand([process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    ...(timeout !== undefined && { timeout }),
  });
}
