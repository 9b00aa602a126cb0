import type { Catalogue } from '../../domain/catalogue.ts';
import type { Sends } from '../../domain/systems/system.ts';

/** Where the codes of a system were read: which document, of which version and day. */
export interface ReadView {
  title: string;
  url: string;
  /** The version, or the date where there is no version; what stands in both is said once. */
  version: string | undefined;
  kind: string;
  whole: boolean;
}

export function readView({ read }: Sends, catalogue: Catalogue): ReadView {
  const { title, url, date } = catalogue.source(read.source);
  return {
    title,
    url,
    version: read.version ?? read.date ?? date,
    kind: read.kind === 'source' ? 'its source code' : 'its maker’s list',
    whole: read.whole,
  };
}
