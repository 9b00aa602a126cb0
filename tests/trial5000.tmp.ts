import { statSync } from 'node:fs';
import { addGeneratedCodes } from './bench/generated-codes.ts';
import { buildOurs } from './bench/workbench.ts';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
copy.fill();
addGeneratedCodes(copy.at('content/codes'), 5000);
try {
  console.log(await buildOurs(copy));
  for (const f of ['search/names.json.br', 'codes/index.html.br', 'search/phrases.json.br'])
    console.log(f, statSync(copy.at('dist/' + f)).size);
} catch (e) {
  console.log(String(e).slice(0, 3000));
}
copy.remove();
