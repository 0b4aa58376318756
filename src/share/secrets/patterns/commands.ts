import { placeholders } from '../../../core/placeholders.ts';
import type { SecretMatch, StretchAt } from './secret-match.ts';
import { isHarmless } from './harmless.ts';
import { unquoted, wordsBehind, type Word } from './words.ts';

/** How a command takes a secret. */
interface Rule {
  /** The names of the command. */
  names: string;
  /** The word after which this holds. */
  use?: string;
  /** Whether the name comes first on its line, as in settings files. */
  isSetting?: true;
  /** Only what precedes the first word that is not an option. */
  isLeading?: true;
  /** Options whose next word is the secret. */
  next?: RegExp;
  /** Prefixes after which the rest of the same word is the secret. */
  joined?: RegExp;
  /** Which of the words that are not options is the secret; if negative, the last, when there are that many. */
  operand?: number;
  /** Whether no other word may follow, as in files of logins; elsewhere it would be a sentence. */
  isAlone?: true;
  /** The option without which there is no secret. */
  needs?: RegExp;
  /** The options that take the next word. */
  valued?: RegExp;
  /** What separates the secret from the name before it. */
  after?: string;
}

const registries = 'podman|docker|buildah|skopeo|nerdctl|oc|registry|helm|oras|crane|az';

const rules: readonly Rule[] = [
  {
    names: String.raw`mysql(?:dump|admin|import|check|show|binlog|slap|sh|_upgrade)?|mariadb(?:-[a-z]{1,20})?`,
    joined: /^-p(?!(?:[\d.]+:)?\d+:\d)/,
  },
  { names: 'sshpass', isLeading: true, next: /^-p$/, joined: /^-p/ },
  { names: 'curl|etcdctl', next: /^(?:-[A-Za-z]*[uU]|--(?:proxy-)?user)$/, joined: /^(?:-[fgikLsSv]*[uU]|--(?:proxy-)?user=)/, after: ':' },
  { names: 'curl', next: /^(?:-b|--cookie)$/, joined: /^--cookie=/, after: '=' },
  { names: registries, use: 'login', next: /^-p$/, joined: /^-p=?/ },
  { names: 'vault', use: 'login', operand: 0 },
  { names: 'ngrok', next: /^(?:add-)?authtoken$/ },
  { names: 'cloudflared', use: 'install', operand: 0 },
  { names: 'openssl', next: /^-pass(?:in|out)?$/, after: 'pass:' },
  { names: 'openssl', next: /^-[kK]$/ },
  { names: 'openssl', use: 'passwd', operand: 0, valued: /^-(?:salt|in|provider|provider-path)$/ },
  { names: 'htpasswd|mosquitto_passwd', operand: -2, needs: /^-\w*b/ },
  { names: 'mkpasswd', operand: 0, valued: /^(?:-[mSRP]|--(?:method|salt|rounds))$/ },
  { names: 'wpa_passphrase', operand: -2 },
  { names: 'rclone', use: 'obscure', operand: 0 },
  { names: 'mc', use: 'set', operand: 3 },
  { names: 'redis-cli', next: /^(?:-a|--pass)$/ },
  { names: 'mongo(?:sh|dump|restore|import|export)?', next: /^-p$/, joined: /^-p/ },
  { names: 'ldap(?:search|add|modify|delete|passwd|whoami)|ipa-[a-z]{1,20}-install', next: /^-[A-Za-z]*w$/, joined: /^-w/ },
  { names: 'ipmitool|mosquitto_[ps]ub|zip|unzip', next: /^-\w*P$/ },
  { names: '7z[ar]?', joined: /^-p/ },
  { names: 'smbclient|rpcclient', next: /^(?:-U|--user)$/, joined: /^(?:-U|--user=)/, after: '%' },
  { names: 'lftp', next: /^-u$/, after: ',' },
  { names: 'ssh-keygen', next: /^-\w*[NP]$/ },
  { names: 'useradd|usermod', next: /^-\w*p$/ },
  { names: 'nmcli', next: /(?:^|\.)(?:[\w-]*password|psk|wep-key\d?)$/ },
  { names: 'snmp(?:bulk)?(?:walk|get|getnext|set|trap|status)', next: /^-[cAX]$/ },
  { names: 'net-snmp-create-v3-user', next: /^-[AX]$/ },
  { names: 'createUser', isSetting: true, next: /^(?:MD5|SHA(?:-\d{3})?|DES|AES(?:-\d{3})?)$/ },
  { names: 'com2sec6?', isSetting: true, operand: 2 },
  { names: 'r[ow]community6?|requirepass|masterauth|auth_pass|bindpw|rootpw', isSetting: true, operand: 0 },
  { names: 'stats[ \\t]+auth', isSetting: true, operand: 0, after: ':' },
  { names: 'password', isSetting: true, isAlone: true, operand: 0 },
  { names: 'user', isSetting: true, next: /^insecure-password$/ },
  { names: 'MONITOR', isSetting: true, operand: 3 },
];

const commands = new RegExp(
  String.raw`(?:(?<![\w.-])|(?<=\\[nrt]))(?:${[...new Set(rules.map(({ names }) => names))].join('|')})(?=(?:''|\\?["'])?(?:[\s,]|\\\r?\n|\\n))`,
  'g',
);
const ofName = rules.map((rule) => ({ ...rule, name: new RegExp(`^(?:${rule.names})$`) }));

/** What precedes a setting on its line. */
const beginsLine = /(?:^|\n|\\n|["'])[ \t]*$/;

/** An SNMP community, and the ones that agents ship with, which everyone knows. */
const wellKnown = /^(?:snmp\w+|r[ow]community6?|com2sec6?) (?:public|private)$/;

/** Whether a name is where the name of a setting would be, followed by blanks. */
const isSetting = (text: string, index: number, name: string): boolean =>
  beginsLine.test(text.slice(Math.max(0, index - 40), index)) && /[ \t]/.test(text.charAt(index + name.length));

/** Finds the secrets among the arguments of commands, and in lines of settings that consist of words as well. */
export function findInCommands(text: string, stretchAt: StretchAt): SecretMatch[] {
  const found: SecretMatch[] = [];
  // Where the words end of the last command with a name: a name among them does not begin another command.
  const ends = new Map<string, number>();
  for (const { 0: name, index } of text.matchAll(commands)) {
    if (index < (ends.get(name) ?? 0)) continue;
    const fitting = ofName.filter((rule) => rule.name.test(name) && (!rule.isSetting || isSetting(text, index, name)));
    if (fitting.length === 0) continue;
    const words = wordsBehind(text, index, index + name.length, stretchAt(index));
    ends.set(name, words.at(-1)?.end ?? 0);
    for (const { start, end } of fitting.flatMap((rule) => secretsOf(rule, text, words))) {
      const said = text.slice(start, end);
      if (!isHarmless(said) && !wellKnown.test(`${name} ${said}`))
        found.push({ what: `Password (${name})`, placeholder: placeholders.password, start, end });
    }
  }
  return found;
}

function secretsOf(rule: Rule, text: string, words: readonly Word[]): Word[] {
  const said = words.map(({ start, end }) => text.slice(start, end));
  if (rule.isAlone && words.length !== 1) return [];
  if (rule.needs && !said.some((word) => rule.needs?.test(word))) return [];
  const from = rule.use === undefined ? 0 : said.indexOf(rule.use) + 1;
  if (rule.use !== undefined && from === 0) return [];
  const found: Word[] = [];
  const operands: Word[] = [];
  for (let index = from; index < words.length; index++) {
    const [word, option, next, argument] = [words[index], said[index] ?? '', words[index + 1], said[index + 1] ?? ''];
    if (!word) break;
    const [prefix] = rule.joined?.exec(option) ?? [];
    if (next && rule.next?.test(option)) {
      if (!argument.startsWith('-')) found.push(next);
      index++;
    } else if (prefix !== undefined && prefix.length < option.length) found.push({ start: word.start + prefix.length, end: word.end });
    else if (rule.valued?.test(option)) index++;
    else if (!option.startsWith('-')) {
      if (rule.isLeading) break;
      operands.push(word);
    }
  }
  const operand =
    rule.operand === undefined
      ? undefined
      : operands[rule.operand < 0 && operands.length >= -rule.operand ? operands.length - 1 : rule.operand];
  // A setting of a method has a name of its own.
  if (operand && !(rule.use === 'login' && text.slice(operand.start, operand.end).includes('='))) found.push(operand);
  return found.flatMap((word) => behind(rule.after, text, word));
}

/** The part of a word after a sign, without its own quotes; empty when there is none. */
function behind(sign: string | undefined, text: string, word: Word): Word[] {
  const at = sign === undefined ? 0 : text.slice(word.start, word.end).indexOf(sign);
  return at < 0 ? [] : [unquoted(text, { start: word.start + at + (sign?.length ?? 0), end: word.end })];
}
