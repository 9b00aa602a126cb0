import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';

/** What a page has complained about since it was last asked. */
export type Complaints = string[];

interface SharedPages {
  /** A page that only looks: nothing on it is clicked, so nothing is left for the next test. */
  looking: Page;
  /** The same without JavaScript. */
  scriptless: Page;
  /** The same where JavaScript is allowed, but no script arrives. */
  scriptsHeldBack: Page;
  complaints: Complaints;
}

/**
 * Tests that share a page with the others of their worker: a browser of its own for each would
 * prove nothing more, and starting it takes longer than looking.
 */
export const test = base.extend<object, SharedPages>({
  complaints: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed.
    async ({}, use) => use([]),
    { scope: 'worker' },
  ],
  looking: [
    async ({ browser, complaints }, use, { project }) => {
      const context = await browser.newContext(optionsOf(project.use.baseURL));
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(event.violatedDirective),
        );
      });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  scriptless: [
    async ({ browser }, use, { project }) => {
      const options = optionsOf(project.use.baseURL);
      const context = await browser.newContext({ ...options, javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  scriptsHeldBack: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(optionsOf(project.use.baseURL));
      await context.route('**/*.js', (route) => route.abort());
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Settings of tests do not reach what a whole worker shares, so they are handed on. */
function optionsOf(baseURL: string | undefined): BrowserContextOptions {
  return { ...(baseURL !== undefined && { baseURL }), reducedMotion: 'reduce' };
}
