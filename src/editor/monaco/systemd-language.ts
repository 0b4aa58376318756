import { languages } from './monaco.ts';

/** Colours unit files according to systemd.syntax(7): sections, settings that may continue on the next line, specifiers, variables. Quadlets and systemd-networkd's files have the same syntax. */
export function registerSystemd(): void {
  languages.register({ id: 'systemd' });
  languages.setLanguageConfiguration('systemd', { comments: { lineComment: '#' }, brackets: [['[', ']']], autoClosingPairs: [] });
  languages.setMonarchTokensProvider('systemd', {
    includeLF: true,
    tokenizer: {
      root: [
        [/[ \t]*[#;].*\n?/, 'comment'],
        [/[ \t]*\[[^\]\n]*\][ \t]*/, 'keyword'],
        [/[^=\n]+(?==)/, 'type'],
        [/=/, { token: 'delimiter', next: '@setting' }],
        [/[^=\n]+/, ''],
        [/\n/, ''],
      ],
      setting: [[/\\\n/, { token: 'operators', switchTo: '@continued' }], [/\n/, { token: '', next: '@pop' }], { include: '@value' }],
      // A comment between the lines of a setting is not part of its value.
      continued: [
        [/[ \t]*[#;].*\n?/, 'comment'],
        [/(?=.|\n)/, { token: '', switchTo: '@setting' }],
      ],
      value: [
        [/%[%a-zA-Z]/, 'number'],
        [/\$\{\w+\}|\$\w+/, 'variable'],
        [/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/, 'string'],
        [/[^%$"'\\\n]+|./, ''],
      ],
    },
  });
}
