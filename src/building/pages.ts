/**
 * Writes the pages, by Astro. It is a program of its own, because a large set takes gigabytes that
 * Astro's bundler does not give back: with its end they are free for the search index.
 */
import { build } from 'astro';
import { explainFailure } from './explain-failure.ts';

// Astro lets the environment overrule what it knows of a build: with `DEV` set by chance, pages
// would be built without their policy.
process.env['NODE_ENV'] = 'production';
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(explainFailure(error, process.cwd()));
  process.exitCode = 1;
}
