import type { ProseTag } from '../../domain/content/body.ts';
import Cause from './Cause.astro';
import Cite from './Cite.astro';
import Code from './Code.astro';
import Confirm from './Confirm.astro';
import Fix from './Fix.astro';
import Pre from './Pre.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';

/** What the Markdown of `content` may use; the page sets `Astro.locals.prose` first. */
export const proseComponents = {
  Cause,
  Confirm,
  Fix,
  Cite,
  Steps,
  code: Code,
  pre: Pre,
  table: Table,
} satisfies Record<ProseTag | 'code' | 'pre' | 'table', unknown>;
