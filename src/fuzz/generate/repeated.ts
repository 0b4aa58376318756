import type { Draw } from './draw.ts';
import { lineBreaks, oddCharacters } from './odd-text.ts';

/** What patterns look for, or begin with. */
const pieces = [
  'password', 'passwd', 'pwd', 'token', 'secret', 'key', 'api_key', 'psk', '=', ': ', ':', '"', "'", '\\"', '\\', '\\n', '`', '$(', '${', '}', '(', ')', '[', ']', '{', '{{', '<', '>', ',', ';', '|', '&', '&&', '!', '#', '##', '%', '%4', '%41', '@', '*', '+', '-', '--', '---', '_', '.', '..',
  '/', '//', '../', './', '~', '$', '$6$', '$y$', '$2b$', '$argon2id$', '-----', '-----BEGIN ', 'PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----', '-----END ', 'ssh-rsa ', 'ssh-ed25519 ', 'AAAA', 'PuTTY-User-Key-File-2: ', 'b3BlbnNzaC1rZXktdjE', 'ghp_', 'eyJ', 'AKIA', 'xoxb-', 'data:', 'data:,', ';base64,', 'data:;base64,',
  'http://', 'https://', 'https://a:b@', 'Bearer ', 'Authorization: ', 'Cookie: ', 'curl ', '-u ', 'mysql ', '-p', '--password ', 'sshpass ', 'openssl ', 'passwd ', 'chpasswd', 'echo ', 'podman secret create ', 'Exec', 'ExecStart=', 'Environment=', 'SetCredential=', '[Unit]', '[Service]', 'variant', 'variant:', 'root:', ':::', '::',
  ' ', '  ', '\t', '\n', '\n\n', ' \n', '\n ', '\n#', '\n- ', '- ', '? ', 'a', 'A', 'aA0', '0', '9', '1', 'x', 'f', '=\n', '\\\n', '1.', 'a.', 'a-', 'a_', 'a/', 'a:', 'a=', 'a,', 'a ', 'k: v\n', 'K=v\n', '"a", ', "''", '""', '&#', '&amp;',
  ...lineBreaks, ...oddCharacters,
];

const piece = (draw: Draw): string => draw.some(1, draw.chance(60) ? 1 : 3, () => draw.one(pieces)).join('');

/** A piece again and again, with something before and something behind: what shows a pattern that goes back and forth. */
export const repeated = (draw: Draw): string => (draw.chance(50) ? piece(draw) : '') + draw.repeat(piece(draw), draw.many(draw.largest / 2)) + (draw.chance(60) ? piece(draw) : '');
