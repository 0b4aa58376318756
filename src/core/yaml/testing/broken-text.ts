import fc from 'fast-check';

const config = [
  'variant: fcos', 'storage:', '  files:', '    - path: /etc/a', '      mode: 0644', '      contents:', '        inline: |', '          [Unit]', '          a: b', '# c', '    - path: "/etc/b"',
  "      tags: ['x', {y: z}]", '      user: &u {name: root}', '      group: *u', 'passwd:', '  users:', '  - name: 😀', '    groups: [', '      a,', '    ]', 'systemd: >-', '  text',
];

const piece = fc.constantFrom(
  '"', "'", ':', ': ', '- ', '-', '? ', '[', ']', '{', '}', ',', '&a ', '*a', '!x!y ', '!', '|', '>', '|2', '#', ' #', '@', '`', '%', '%YAML 1.2', '---', '...', '\t', ' ', '  ', '\n', '\r', '\r\n', '\u2028', '\x85',
  '\0', '\x01', '\ufeff', '\u00a0', '\u200b', '“', '\\', '\\x', '😀', '\ud800', '{{ x }}', '{% y %}', '${Z}', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n', 'nam', 'a:b', 'a: b: c', 'é',
);

/** A config that was cut, changed and pasted into, or nothing but pieces. */
export const brokenText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(piece, fc.constantFrom(...config.map((line) => `${line}\n`))), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.tuple(fc.nat(500), fc.nat(6), piece), { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), `${config.join('\n')}\n`),
  ),
);
