import type { CatalogueContent } from '../catalogue.ts';
import type { Cause } from '../content/cause.ts';
import { codeFile, systemFile, topicFile } from '../content/files.ts';

/** A content file whose body may explain causes, with what it lists as its sources. */
export interface CausePage {
  file: string;
  causes: readonly Cause[];
  sources: readonly { id: string }[];
}

/** The files of codes, systems and topics. */
export function causePages({ codes, systems, topics }: CatalogueContent): CausePage[] {
  const page = (file: string, { causes, sources }: Omit<CausePage, 'file'>) => ({
    file,
    causes,
    sources,
  });
  return [
    ...codes.map((code) => page(codeFile(code.code), code)),
    ...systems.map((system) => page(systemFile(system.id), system)),
    ...topics.map((topic) => page(topicFile(topic.id), topic)),
  ];
}
