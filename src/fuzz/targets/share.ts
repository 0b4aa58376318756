import assert from 'node:assert/strict';
import { decodeLink } from '../../share/link/decode-link.ts';
import { checkedLink, encodeLink } from '../../share/link/encode-link.ts';
import { inflate } from '../../share/link/inflate.ts';
import { readPayload } from '../../share/link/payload.ts';
import { readUrlFragment, readReference } from '../../open/reference.ts';
import { findSecrets, withoutSecrets } from '../../share/secrets/find-secrets.ts';
import type { SharedConfig } from '../../share/shared-config.ts';
import { embedFrame, markdownBadge, markdownLink } from '../../share/snippets.ts';
import { usedFiles } from '../../share/used-files.ts';
import { nameOfAddress, readWebAddress } from '../../open/web-address.ts';
import { looksLikeConfig } from '../../open/config-text.ts';
import { versions } from '../../share/link/versions.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { linkForms } from '../../ui/share/link-forms.ts';
import { lengthText } from '../../ui/share/length-text.ts';
import { bytesOfInput, filesOf, type Input } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';
import { toBase64 } from '../../core/bytes/base64.ts';

/** A config to share; the base64 of its files is valid, as everywhere in the app. */
const sharedOf = (input: Input): SharedConfig => ({
  text: input.text,
  ...(input.files.length > 0 && { files: filesOf(input) }),
  ...(input.choice % 3 === 0 && { name: input.text.slice(0, 20) }),
  ...(input.choice % 5 === 0 && { section: 'files', line: 1 + (input.choice % 7) }),
});

/** Where a secret is, as the text that contains it. */
function holderOf({ text, name = '', files = {} }: SharedConfig, { file, inName }: { file?: string; inName?: true }): string {
  if (inName) return file ?? name;
  if (file === undefined) return text;
  const entry = files[file];
  return entry === undefined ? '' : 'text' in entry ? entry.text : 'link' in entry ? entry.link : entry.base64;
}

export const shareTargets: readonly Target[] = [
  target('share/secrets', 'config', {
    given: sharedOf,
    answer: findSecrets,
    check(secrets, config) {
      for (const { file, inName, start, end, placeholder } of secrets) {
        const holder = holderOf(config, { ...(file !== undefined && { file }), ...(inName && { inName }) });
        law(start >= 0 && start < end && end <= holder.length, `a secret stands at ${start} to ${end} of ${holder.length}`);
        law(/^(?:data:,)?REPLACE-WITH-[A-Z-]+$/.test(placeholder), `a secret has the placeholder ${placeholder}`);
      }
    },
  }),
  target('share/without secrets', 'config', {
    given: (input) => ({ config: sharedOf(input), secrets: findSecrets(sharedOf(input)) }),
    answer: ({ config, secrets }) => withoutSecrets(config, secrets),
    check(clean, { config, secrets }) {
      if (secrets.length === 0) assert.deepEqual(clean, config);
      // With a placeholder, a text that was not YAML may become YAML, with other values.
      if (parseText(config.text).problem) return;
      const left = findSecrets(clean);
      law(left.length === 0, `secrets are left when those found are taken out: ${JSON.stringify(left.slice(0, 2))}`);
    },
  }),
  target('share/link and back', 'config', {
    given: sharedOf,
    async answer(config) {
      const link = checkedLink(config);
      return { link, read: link.ok ? await decodeLink(link.fragment) : undefined };
    },
    check({ link, read }, { text, files }) {
      if (!link.ok) return law(link.reason.startsWith('it '), 'there is no link and no reason');
      law(read?.ok === true, `a link that was made cannot be read: ${read?.ok === false ? read.reason : ''}`);
      law(read.config.text === text, 'a link holds another text');
      assert.deepEqual(
        Object.entries(read.config.files ?? {}),
        Object.entries(files ?? {})
          .map(([path, entry]) => [path, { ...entry, ...(entry.exec !== true && {}) }])
          .map(([path, entry]) => [path, withoutFalse(entry)]),
      );
    },
  }),
  target('share/used files', 'config', {
    given: (input) => ({ parsed: parseText(input.text), files: filesOf(input) }),
    answer: ({ parsed, files }) => Object.keys(usedFiles(parsed, files)),
    check: (used, { files }) =>
      law(
        used.every((path) => Object.hasOwn(files, path)),
        'a file is used that is not there',
      ),
  }),
  target('share/looks like a config', 'config', { given: textOf, answer: (text) => looksLikeConfig(text, 'a.txt') }),
  target('share/read link', 'link', {
    given: textOf,
    answer: (text) => decodeLink(text),
    async check(read) {
      if (!read.ok) return law(read.reason.startsWith('it '), `the reason is ${read.reason}`);
      const again = await decodeLink(encodeLink(read.config));
      assert.deepEqual(again, read);
    },
  }),
  target('share/references', 'link', {
    given: textOf,
    answer: (text) => ({ fragment: readUrlFragment(text), reference: readReference(text), address: readWebAddress(text) }),
    check({ address }) {
      if (!address.ok) return law(address.reason !== '', 'an address is refused without a reason');
      const { url, host, file } = address.address;
      const parsed = new URL(url);
      law(
        parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '' && parsed.hash === '' && parsed.host === host,
        `an address is taken that must not be: ${url}`,
      );
      law(file.length <= 100 && !/[/\\]/.test(file), `a file is called ${file}`);
      nameOfAddress(address.address);
    },
  }),
  target('share/forms of a link', 'word', {
    given: textOf,
    answer: (text) => [
      ...linkForms.map(({ make }) => make('https://a.b/', text)),
      markdownLink('https://a.b/', 'c1:', text),
      markdownBadge('https://a.b/', 'c1:', text),
      embedFrame('https://a.b/', 'c1:', text),
      lengthText(text.length),
    ],
    check: (forms) => law(!/<(?!iframe |\/iframe>)/.test(forms.at(-2) ?? ''), 'a frame has more tags than its own'),
  }),
  target('share/payload', 'bytes', {
    given: bytesOfInput,
    answer: (bytes) => readPayload(bytes),
    check: (read) => law(read.ok || read.reason !== '', 'a payload is refused without a reason'),
  }),
  target('share/inflate', 'bytes', {
    given: bytesOfInput,
    answer: (bytes) => inflate(bytes, versions.get('c1')?.dictionary ?? new Uint8Array()),
    told: (inflated) => (inflated.ok ? toBase64(inflated.bytes.subarray(0, 1000)) : inflated.reason),
    check: (inflated) => law(!inflated.ok || inflated.bytes.length <= 2 ** 21, 'more comes of a link than is allowed'),
  }),
];

const withoutFalse = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'exec' in entry && entry.exec !== true
    ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'exec'))
    : entry;
