import { load, YAMLException } from 'js-yaml';

/** What is no YAML, and where. */
export interface YamlFault {
  /** In the text, from 1. */
  line: number;
  complaint: string;
}

/** Reads YAML 1.2, in which a bare 2024-12-04 is a date and no text. */
export function readYaml(text: string): { data: unknown } | { fault: YamlFault } {
  try {
    return { data: load(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // What a colon or a quotation mark in a bare text leads to.
    const hint = error.reason.startsWith('bad indentation')
      ? '; a text with a colon or a quotation mark in it needs quotation marks around it'
      : '';
    const line = (error.mark?.line ?? 0) + 1;
    return { fault: { line, complaint: `is not YAML: ${error.reason}${hint}` } };
  }
}
