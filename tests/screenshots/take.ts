/** Takes the pictures of the README from the site in `dist`: `npm run build && npm run screenshots`. */
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import sharp from 'sharp';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { screenshots } from './screenshots.ts';

const folder = new URL('./', import.meta.url);
const server = await preview({ logLevel: 'error', server: { port: 4330 } });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArguments],
});

for (const { name, address, theme, width, height, paste } of screenshots) {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`http://localhost:4330${address}`);
  if (paste !== undefined) {
    await page.locator('[data-search-box] textarea').fill(paste);
    await page.locator('[data-reading]').waitFor();
  }
  const picture = await page.screenshot();
  await sharp(picture)
    .webp({ quality: 82, effort: 6 })
    .toFile(new URL(`${name}.webp`, folder).pathname);
  await context.close();
  console.log(`${name}: ${address}, ${theme}, ${width} × ${height}`);
}

await browser.close();
await server.stop();
