/** The command that converts. */
export const usage = (name: string, formats: readonly string[]): string => `Usage: ${name} convert [options] [INPUT]

Make a Butane config of an Ignition config, a MachineConfig, a Container Linux Config and the like.
  -f, --from FORMAT             the format of the input [default: found out]
                                ${formats.join(', ')}
  -t, --to VARIANT[@VERSION]    what to make, such as flatcar or fcos@1.6.0
  -a, --answer ID=ANSWER        answer to a question that an earlier run asked
  -d, --files-dir DIR           where the local files are that the input names
  -o, --output FILE             write to a new file [default: standard output]
INPUT is a file [default: standard input]
`;

export const oneInput = 'Name one file to convert.';
export const noAnswer = (text: string): string => `“${text}” is not of the form ID=ANSWER.`;
export const question = (id: string, text: string, answer: string, choices: readonly string[]): string =>
  `question ${id}: ${text}${choices.length > 0 ? ` (${choices.join(', ')})` : ''}${answer === '' ? '' : ` Taken: ${answer}`}`;
export const notConverted = (format: string): string => `Error: no Butane config was made. The input was taken for “${format}”.`;
