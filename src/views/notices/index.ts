import { type ServedLicence, servedSoftware } from './served-software.ts';
import bsd3Clause from './texts/bsd-3-clause.txt?raw';
import gpl3 from './texts/gpl-3.0.txt?raw';
import mit from './texts/mit.txt?raw';

const texts: Record<ServedLicence, string> = {
  MIT: mit,
  'BSD-3-Clause': bsd3Clause,
  'BlueOak-1.0.0': 'https://blueoakcouncil.org/license/1.0.0\n',
  'GPL-3.0-only': gpl3,
};

const introduction = `LICENCES

S3 Errors: code under the MIT License, our own prose under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). The published lists that are
quoted, and what servers and clients print, belong to their publishers.

The pictures of links are drawn with the typefaces Source Serif 4 and Source
Code Pro (SIL Open Font License 1.1); the fonts themselves are not served.

These parts of what is served were made by others. Each has its licence, its
copyright, the files that hold it and the address of its source code; the texts
of the licences follow.
`;

/** The notices that the licences of other people's software ask to be served along with it. */
export function noticesText(): string {
  const parts = servedSoftware.map(
    ({ name, licence, copyright, where, source }) =>
      `* ${name}: ${licence}\n  ${copyright}\n  in ${where}\n  source: ${source}\n`,
  );
  const licences = Object.entries(texts).map(
    ([licence, text]) => `${'-'.repeat(72)}\n${licence}\n\n${text}`,
  );
  return [introduction, ...parts, ...licences].join('\n');
}
