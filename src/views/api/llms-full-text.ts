import type { Catalogue } from '../../domain/catalogue.ts';
import { codeText } from '../markdown/code-text.ts';
import { topicText } from '../markdown/topic-text.ts';

/** Every page of a code and of a topic as Markdown, one after the other, each from its heading. */
export function llmsFullText(catalogue: Catalogue, site: URL): string {
  return [
    ...catalogue.codes.map((code) => codeText(code, catalogue, site)),
    ...catalogue.topics.map((topic) => topicText(topic, catalogue, site)),
  ].join('\n');
}
