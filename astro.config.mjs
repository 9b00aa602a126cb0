import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { securityHeaders } from './src/domain/security-headers.ts';
import { reloadWithContent } from './src/loading/reload-with-content.ts';

// The canonical address and the folder it is served from; pages assume neither.
const site = process.env.SITE_URL ?? 'https://s3errors.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  // Not in node_modules, which copies of the project share while they are built side by side.
  cacheDir: './.astro/cache',
  integrations: [sitemap({ filter: (page) => !/\/(?:search|e\/[^/]+)\/$/.test(page) })],
  // Everything stays in files of our own origin, so the policy needs no hash and no 'unsafe-inline'.
  // While one page is written, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  server: ({ command }) => ({ headers: command === 'preview' ? securityHeaders : {} }),
  devToolbar: { enabled: false },
  vite: {
    // The sheets are made small by Vite, for the browsers that know what they use: light-dark().
    plugins: [tailwindcss({ optimize: false }), reloadWithContent()],
    build: {
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      assetsInlineLimit: 0,
    },
  },
});
