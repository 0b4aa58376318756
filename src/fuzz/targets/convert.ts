import { transpile } from '../../core/transpile.ts';
import { versions } from '../../core/spec/versions.ts';
import { convert, convertibleFormats, detect } from '../../convert/index.ts';
import { Draw } from '../generate/draw.ts';
import { bytesOfInput, type Input } from '../generate/input.ts';
import { checkFindings } from './findings.ts';
import { law, target, textOf, type Target } from './target.ts';

const names = ['a.service', 'web.container', 'eth0.nmconnection', 'id.pub', 'config.ign', 'compose.yml', 'a.ks', '__proto__'];

/** What may have been decided about a text. */
function optionsOf({ text, choice }: Input) {
  const draw = new Draw(choice, text.length);
  const start = draw.below(text.length + 1);
  const piece = text.slice(start, start + draw.below(30));
  return {
    format: draw.chance(30) ? draw.one(convertibleFormats) : undefined,
    to: draw.chance(40) ? draw.one([...Object.keys(versions), 'fcos', 'flatcar', 'openshift', piece]) : undefined,
    fileName: draw.chance(30) ? draw.one([...names, piece]) : undefined,
    platform: draw.one([undefined, 'ec2', piece]),
    filesystems: draw.one([undefined, { data: '/var/data', [piece]: piece }]),
    openMerges: draw.chance(50),
    answers: draw.one([undefined, { name: 'a.service', user: piece, [piece]: piece }]),
  };
}

const asked = ({ format, ...options }: ReturnType<typeof optionsOf>) => ({ ...options, ...(format !== undefined && { format }) });

export const convertTargets: readonly Target[] = [
  target('convert/convert', 'source', {
    given: (input) => asked(optionsOf(input)),
    answer: (options, { text }) => convert(text, options),
    check({ text, findings, questions, links }, _, input) {
      checkFindings(findings, input.text);
      const count = input.text.split(/\r\n?|[\n\x85\u2028\u2029]/).length;
      for (const { id, text: words, line, choices, answer } of questions) {
        law(id !== '' && words !== '', 'a question has no name or no words');
        law(line === undefined || (line >= 1 && line <= count), `a question is on line ${String(line)} of ${count}`);
        law(!choices || answer === '' || choices.some(({ value }) => value === answer), `the answer ${answer} is not one of the choices`);
      }
      if (text === undefined) {
        const isOpen = questions.some(({ answer }) => answer === '');
        return law(isOpen || findings.some(({ kind }) => kind === 'error'), 'there is no text, and nothing says why');
      }
      law(text.endsWith('\n'), 'the last line does not end');
      law(!findings.some(({ kind }) => kind === 'error'), 'there is a text although a finding is an error');
      const made = text.split('\n').length;
      for (const { source, result } of links)
        law(
          source >= 1 && source <= count && result >= 1 && result <= made,
          `a link leads from line ${source} of ${count} to ${result} of ${made}`,
        );
      const { error, entries } = transpile(text);
      law(error === undefined, `what was made does not translate: ${error ?? ''} ${entries.map(({ message }) => message).join('; ')}`);
    },
  }),
  target('convert/convert bytes', 'bytes', {
    given: bytesOfInput,
    answer: (bytes) => convert(bytes),
  }),
  target('convert/detect', 'source', { given: textOf, answer: (text, { choice }) => detect(text, names[choice % 20]) }),
  target('convert/detect in configs', 'config', {
    given: textOf,
    answer: (text) => detect(text),
  }),
];
