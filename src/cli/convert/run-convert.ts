import { noAnswer, notConverted, oneInput, question, usage } from '#words/convert/command';
import { failed } from '#words/deliver/command';
import { convert, convertibleFormats, type Converted } from '../../convert/index.ts';
import { errorText } from '../../core/report/error-text.ts';
import { formatFinding } from '../../core/report/format-report.ts';
import { diskFiles } from '../disk-files.ts';
import { CommandLineError } from '../deliver/command-error.ts';
import { readWhole, writeNew } from '../deliver/files.ts';
import { output, parseWords, type OptionTable } from '../deliver/parse-words.ts';
import type { DeliverSurroundings } from '../deliver/surroundings.ts';

const options: OptionTable = {
  ...output,
  from: { type: 'string', short: 'f' },
  to: { type: 'string', short: 't' },
  answer: { type: 'string', short: 'a', multiple: true },
  'files-dir': { type: 'string', short: 'd' },
};

/** Whether a command line converts. A file of that name is translated as `./convert`. */
export const isConverting = ([first]: readonly string[]): boolean => first === 'convert';

/** Runs `convert`, and returns its exit code: 0, 1 when nothing was made, 2 when it was called wrongly. */
export async function runConvert(around: DeliverSurroundings): Promise<number> {
  const help = usage(around.name, convertibleFormats);
  const words = around.arguments.slice(1);
  if (words.some((word) => word === '--help' || word === '-h')) {
    around.standardOutput(new TextEncoder().encode(help));
    return 0;
  }
  try {
    return await convertWith(words, around);
  } catch (error) {
    const isLine = error instanceof CommandLineError;
    around.standardError(`${failed(errorText(error))}\n${isLine ? `\n${help}` : ''}`);
    return isLine ? 2 : 1;
  }
}

async function convertWith(words: readonly string[], around: DeliverSurroundings): Promise<number> {
  const given = parseWords(words, options);
  if (given.files.length > 1) throw new CommandLineError(oneInput);
  const [path] = given.files;
  const answers = Object.fromEntries(
    given.list('answer').map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new CommandLineError(noAnswer(text));
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
  const from = given.text('from');
  const input = path === undefined || path === '-' ? around.standardInput() : await readWhole(path);
  const folder = given.text('files-dir');
  const files = folder === undefined ? undefined : diskFiles(folder);
  const converted = convert(input, { to: given.text('to'), answers, files, fileName: path, ...(from !== undefined && { format: from }) });
  around.standardError(reportOf(converted));
  if (converted.text === undefined) {
    around.standardError(`${notConverted(converted.format)}\n`);
    return 1;
  }
  await writeNew(given.text('output'), new TextEncoder().encode(converted.text), { ...around, outputIsTerminal: false });
  return 0;
}

/** Findings and questions, a line each. */
function reportOf({ findings, questions }: Converted): string {
  const asked = questions.map(({ id, text, answer, choices = [] }) =>
    question(
      id,
      text,
      answer,
      choices.map(({ value }) => value),
    ),
  );
  return [...findings.map(formatFinding), ...asked].map((line) => `${line}\n`).join('');
}
