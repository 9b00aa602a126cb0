import type { Target } from '../../domain/content/target.ts';
import { urls } from './urls.ts';

/** Where a line of content leads. */
export function targetHref(target: Target): string {
  if ('code' in target) return urls.code(target.code, target.fragment);
  if ('system' in target) return urls.system(target.system, target.fragment);
  return 'status' in target ? urls.status(target.status) : urls.difference(target.difference);
}
