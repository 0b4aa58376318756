import type { Draw } from './draw.ts';
import { lineBreaks, numbers, oddCharacters, oddText } from './odd-text.ts';

/** What YAML is made of, and what is mistaken for it. */
const signs = [
  '- ', '-', '? ', '?', ': ', ':', ', ', ',', '[', ']', '{', '}', '&a ', '&b', '*a', '*b ', '*a : ', '<<: ', '<<: *a', '<<: [*a, *b]', '!!str ', '!!int ', '!!float ', '!!bool ', '!!null ', '!!binary ', '!!map ', '!!seq ',
  '!!merge ', '!!set ', '!!timestamp ', '!x ', '! ', '!<tag:yaml.org,2002:str> ', '!e!x ', '!<', '!%41 ', '|', '>', '|-', '|+', '|2', '>1-', '|0', '>-9', '"', "'", "''", '\\', '\\x4', '\\u12', '\\U0010ffff', '\\ud800', '\\n',
  '#', ' # ', '%YAML 1.1', '%YAML 1.9', '%TAG ! x', '%TAG !e! tag:e,2000:', '%FOO', '---', '--- ', '...', '@', '`', '~', 'null', 'true', 'no', '=', '=: ', '\ufeff', '\t', ' ', '  ', '    ', ':\t', '-\t', ': - ', '- - ', '- ? ', '? - ',
  "'a'", '"a"', '{}', '[]', '{a: b}', '[a, b]', '{a}', '{? a}', '[a: b]', 'a: ', 'a:', 'b: ', 'k: v',
];

const keys = [
  'variant', 'version', 'storage', 'files', 'path', 'contents', 'inline', 'source', 'local', 'mode', 'passwd', 'users', 'name', 'systemd', 'units', 'dropins', 'disks', 'partitions', 'ignition', 'config', 'merge', 'trees', 'luks',
  'boot_device', 'kernel_arguments', 'should_exist', 'metadata', 'labels', 'openshift', 'grub', 'http_headers', 'quadlets', 'filesystems', 'raid', 'directories', 'links', 'append', 'verification', 'hash', 'compression',
];

/** A piece of YAML. */
export function token(draw: Draw): string {
  const kind = draw.below(20);
  if (kind < 9) return draw.one(signs);
  if (kind < 12) return draw.one(['\n', '\n', '\r\n', ...lineBreaks]) + ' '.repeat(draw.below(3) * 2 + (draw.chance(20) ? 1 : 0));
  if (kind < 15) return draw.one(keys) + draw.one([':', ': ', ': ', '']);
  if (kind < 16) return draw.one(numbers);
  if (kind < 17) return draw.one(oddCharacters);
  return kind < 18 ? oddText(draw, 3) : draw.one(['a', 'b', 'fcos', '1.5.0', '/etc/a', 'core', 'x y', '0644']);
}

const header = (draw: Draw): string => draw.one(['', '', 'variant: fcos\nversion: 1.5.0\n', 'variant: openshift\nversion: 4.14.0\nmetadata: {name: a, labels: {machineconfiguration.openshift.io/role: b}}\n', 'variant: flatcar\nversion: 1.0.0\n']);

/** A text of pieces of YAML in no order. */
export const tokens = (draw: Draw): string => header(draw) + draw.some(1, Math.min(300, draw.many(2000) + 3), () => token(draw)).join('');
