/**
 * Writes the file of a code that has no page yet, from what lists and systems say of it:
 * `npm run new-code NoSuchThing`. `npm run content` names what is left to write.
 */
import { writeFileSync } from 'node:fs';
import { readContent } from '../loading/read-content.ts';
import { codeStub } from './code-stub.ts';

const [name = ''] = process.argv.slice(2);
const { content, problems } = readContent('content');

try {
  if (problems.length > 0) throw new Error('Content is broken: npm run content says where.');
  const file = `content/codes/${name}.mdx`;
  writeFileSync(file, codeStub(name, content), { flag: 'wx' });
  console.log(`${file} is yours to write; npm run content names what is left.`);
  if (Object.hasOwn(content.withoutPage, name)) {
    console.log(`Take ${name} out of content/without-page.yaml.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
