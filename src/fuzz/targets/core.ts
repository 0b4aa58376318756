import { advise } from '../../core/advice.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { formatReport } from '../../core/report/format-report.ts';
import { transpile, type TranspileOptions, type Transpiled } from '../../core/transpile.ts';
import { bytesOfInput, filesOf, type Input } from '../generate/input.ts';
import { law, target, type Target } from './target.ts';
import { checkFindings } from './findings.ts';
import { checkOutput } from './ignition-schema.ts';

/** The options chosen by an input. */
const optionsOf = (input: Input): TranspileOptions => ({
  pretty: (input.choice & 1) !== 0,
  raw: (input.choice & 2) !== 0,
  ...((input.files.length > 0 || (input.choice & 4) !== 0) && { files: memoryFiles(filesOf(input)) }),
});

function checkTranspiled({ output, error, entries }: Transpiled, text: string | undefined): void {
  law((output === undefined) !== (error === undefined), 'there is both an output and an error, or neither');
  law(error !== '', 'an error has no words');
  law(output === undefined || !entries.some(({ kind }) => kind === 'error'), 'there is an output although a finding is an error');
  if (text !== undefined) checkFindings(entries, text);
  if (output !== undefined) checkOutput(output);
}

/** Options of the text and bytes that a report is made from. */
const colored = ({ choice }: Input): { color: boolean } => ({ color: (choice & 8) !== 0 });

export const coreTargets: readonly Target[] = [
  target('core/transpile', 'config', {
    given: optionsOf,
    answer: (options, { text }) => transpile(text, options),
    check: (answer, _, { text }) => checkTranspiled(answer, text),
  }),
  target('core/transpile both ways', 'config', {
    given: (input) => optionsOf(input),
    answer: ({ files }, { text }) => [true, false].map((pretty) => transpile(text, { pretty, raw: true, ...(files && { files }) })),
    check([pretty, plain]) {
      law(pretty?.error === plain?.error, 'a text fails otherwise when its output is to be indented');
      if (pretty?.output === undefined || plain?.output === undefined) return;
      law(
        JSON.stringify(JSON.parse(pretty.output)) === JSON.stringify(JSON.parse(plain.output)),
        'indented, the output says something else',
      );
    },
  }),
  target('core/advise', 'config', {
    given: (input) => (input.files.length > 0 ? { files: memoryFiles(filesOf(input)) } : {}),
    answer: (options, { text }) => advise(text, options),
    check(answer, _, { text }) {
      checkFindings(answer, text);
    },
  }),
  target('core/report', 'config', {
    given: (input) => transpile(input.text, optionsOf(input)),
    answer: (result, input) => formatReport(result, 'config.bu', input.text, colored(input)),
    check(report, { entries }) {
      law((report === '') === (entries.length === 0), 'a report is empty, or is not, against its findings');
      law(report === '' || report.endsWith('\n'), 'a report does not end its last line');
    },
  }),
  target('core/transpile of bytes', 'bytes', {
    given: bytesOfInput,
    answer: (bytes) => transpile(bytes, {}),
    check: (answer) => checkTranspiled(answer, undefined),
  }),
  target('core/report of bytes', 'bytes', {
    given: (input) => ({ bytes: bytesOfInput(input), result: transpile(bytesOfInput(input)) }),
    answer: ({ bytes, result }, input) => formatReport(result, 'config.bu', bytes, colored(input)),
  }),
];
