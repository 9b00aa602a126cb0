import { cpSync } from 'node:fs';
import { type ProjectCopy, project } from '../project-copy.ts';

/** The file of a code that tests may spoil: what is written of real codes can change without them. */
export const examplePage = 'content/codes/ExampleFailure.mdx';

/** Another one, which says of the first that it is easily confused with it. */
export const otherExamplePage = 'content/codes/OtherFailure.mdx';

/** Adds both to a copy of the project. */
export function addExamples(copy: ProjectCopy): void {
  cpSync(`${project}tests/fixtures/examples`, copy.at('content/codes'), { recursive: true });
}
