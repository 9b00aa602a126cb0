import { compiledClients } from './compiled.ts';
import type { ClientFormat } from './format.ts';
import { goClients } from './go.ts';
import { internetArchiveClients } from './internet-archive.ts';
import { javaClients } from './java.ts';
import { javascriptClients } from './javascript.ts';
import { otherLanguages } from './other-languages.ts';
import { httpPrograms } from './programs.ts';
import { pythonClients } from './python.ts';
import { bareReplies } from './replies.ts';

export type { Failure } from './format.ts';

/** How clients print a failed request, taken from their sources and from reports of their users. */
export const clientFormats: readonly ClientFormat[] = [
  ...pythonClients,
  ...goClients,
  ...javaClients,
  ...javascriptClients,
  ...otherLanguages,
  ...compiledClients,
  ...internetArchiveClients,
  ...httpPrograms,
  ...bareReplies,
];
