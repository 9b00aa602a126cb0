import type { ClientFormat } from './format.ts';
import { framedLines } from './frames.ts';
import { clientLines } from './from-content.ts';
import { otherPrograms } from './other-programs.ts';
import { bareReplies } from './replies.ts';

export type { Failure } from './format.ts';

/**
 * How clients print a failed request: the lines of their files, the same within what stands around
 * them, and programs that have no file, from their sources and from reports of their users.
 */
export const clientFormats: readonly ClientFormat[] = [
  ...clientLines,
  ...framedLines,
  ...otherPrograms,
  ...bareReplies,
];
