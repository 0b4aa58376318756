/**
 * For tests: a unit's settings as systemd itself reads them (`config_parse`, `extract_first_word`, `specifier_printf` and
 * `replace_env_argv` in its source), made without looking at what writes them here.
 */

/** The logical lines of a text: one whose last backslash is not itself escaped goes on in the next. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let continued = '';
  for (const line of text.split('\n')) {
    let isEscaped = false;
    for (const sign of line) isEscaped = !isEscaped && sign === '\\';
    if (isEscaped) continued += `${line.slice(0, -1)} `;
    else {
      lines.push(continued + line);
      continued = '';
    }
  }
  return lines;
}

/** The values of a setting, in their order. */
export const readSettings = (text: string, key: string): string[] =>
  logicalLines(text)
    .map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/g, ''))
    .filter((line) => !/^[#;]/.test(line) && line.startsWith(`${key}=`))
    .map((line) => line.slice(key.length + 1).replace(/^[ \t]+/, ''));

const escapes = new Map(Object.entries({ '\\': '\\', '"': '"', "'": "'", s: ' ', n: '\n', t: '\t', r: '\r' }));

/** The words of a value, as `EXTRACT_UNQUOTE | EXTRACT_CUNESCAPE` makes them, and `;` between commands. */
export function readRawWords(value: string): string[] {
  const words: string[] = [];
  const signs = Array.from(value);
  let at = 0;
  while (at < signs.length) {
    if (/[ \t]/.test(signs[at] ?? '')) {
      at++;
      continue;
    }
    let quote = '';
    let word = '';
    for (; at < signs.length; at++) {
      const sign = signs[at] ?? '';
      if (quote === '' && /[ \t]/.test(sign)) break;
      if (sign === '\\') {
        const escaped = escapes.get(signs[++at] ?? '');
        if (escaped === undefined) throw new Error(`an escape that this reader does not know in ${value}`);
        word += escaped;
      } else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
      else if (sign === quote) quote = '';
      else word += sign;
    }
    if (quote !== '') throw new Error(`a quotation that does not end in ${value}`);
    words.push(word);
  }
  return words;
}

/** What a word is once its specifiers are resolved; there are none but the percent sign itself in what is read here. */
const withoutSpecifiers = (word: string): string =>
  word.replace(/%([\s\S]?)/g, (_, sign: string) => {
    if (sign !== '%') throw new Error(`a specifier in ${word}`);
    return '%';
  });

/** What a word of a command is once its variables are resolved; there are none in what is read here. */
const withoutVariables = (word: string): string =>
  word.replace(/\$([\s\S]?)/g, (_, sign: string) => {
    if (sign !== '$') throw new Error(`a variable in ${word}`);
    return '$';
  });

/** The words of a setting that takes words. */
export const readWords = (value: string): string[] => readRawWords(value).map(withoutSpecifiers);

/** The words of a command, each as the process gets it. */
export const readCommand = (value: string): string[] => readWords(value).map(withoutVariables);
