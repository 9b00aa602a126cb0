import type { CatalogueContent } from '../catalogue.ts';
import type { Cause } from '../content/causes.ts';

/** A content file whose body may explain causes, with what it lists as its sources. */
export interface CausePage {
  file: string;
  body: string;
  causes: readonly Cause[];
  sources: readonly { id: string }[];
}

export const clientFile = (id: string): string => `content/clients/${id}.mdx`;
export const codeFile = (code: string): string => `content/codes/${code}.mdx`;
export const familyFile = (id: string): string => `content/families/${id}.mdx`;
export const listFile = (id: string): string => `content/lists/${id}.yaml`;
export const statusFile = (name: string): string => `content/statuses/${name}.mdx`;
export const systemFile = (id: string): string => `content/systems/${id}/about.mdx`;
export const sendsFile = (id: string): string => `content/systems/${id}/sends.yaml`;
export const topicFile = (id: string): string => `content/topics/${id}.mdx`;

/** The files of codes, systems and topics. */
export function causePages({ bodies, codes, systems, topics }: CatalogueContent): CausePage[] {
  const page = (file: string, { causes, sources }: Omit<CausePage, 'file' | 'body'>) => ({
    file,
    body: bodies.get(file) ?? '',
    causes,
    sources,
  });
  return [
    ...codes.map((code) => page(codeFile(code.code), code)),
    ...systems.map((system) => page(systemFile(system.id), system)),
    ...topics.map((topic) => page(topicFile(topic.id), topic)),
  ];
}
