import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 600_000,
          isolate: false,
        },
      },
      // Reads `dist`, so it runs after a build; some files build a copy of the project themselves.
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/prepare.ts',
          // Files share what they have read of the built site.
          isolate: false,
          // Limits that only a hang reaches, also on a machine that is busy with something else.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
