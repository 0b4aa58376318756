import { generate } from './generate/generate.ts';
import { serve } from './child.ts';
import { readOptions, usage } from './options.ts';
import { run } from './run.ts';
import { targets } from './targets/all.ts';

// `npm run fuzz` bundles this file and runs it from the project's folder; the bundle is its own child as well.
if (process.argv.includes('--child')) serve(targets, (seed, index, largest) => generate(seed, index, largest).input);
else if (process.argv.includes('--help')) console.log(usage);
else {
  const found = await run(readOptions(process.argv.slice(2), Date.now()), {
    script: process.argv[1] ?? '',
    makeInput: generate,
    folder: 'src/fuzz/cases',
    print: (line) => console.log(line),
  });
  console.log(found.length === 0 ? 'nothing found' : `${found.length} found; each is a test of src/fuzz/found.test.ts from now on`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
