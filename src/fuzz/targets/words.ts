import assert from 'node:assert/strict';
import { writeMode } from '../../core/document/write/write-mode.ts';
import { bytesOfText, textOfBytes } from '../../core/go/byte-text.ts';
import { parseArn } from '../../core/go/arn.ts';
import { base64Problem } from '../../core/go/base64.ts';
import { dataUrlProblem, decodeDataUrl, writtenData } from '../../core/go/data-url.ts';
import { cleanPath, extension, joinPath } from '../../core/go/go-path.ts';
import { goQuote, trimSpace } from '../../core/go/go-text.ts';
import { parseUrl, queryValue } from '../../core/go/go-url.ts';
import { gunzip } from '../../core/bytes/gunzip.ts';
import { isIpV6 } from '../../core/go/ip-v6.ts';
import { goJsonSyntaxError } from '../../core/go/json-error.ts';
import { readFloat, readInteger } from '../../core/go/number-text.ts';
import { isTimestamp } from '../../core/go/timestamp.ts';
import { parseUnit } from '../../core/go/unit-file.ts';
import { naturalOrder } from '../../core/ignition/natural-order.ts';
import { writeYaml } from '../../core/ignition/write-yaml.ts';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { escapeLabel, partitionOwners, unescapeHex } from '../../core/machine/udev-names.ts';
import { readGrubHash } from '../../core/passwd/grub-hash.ts';
import { readKeyLines } from '../../core/passwd/key-lines.ts';
import { readPasswordHash } from '../../core/passwd/password-hash.ts';
import { readSshKey } from '../../core/passwd/ssh-key.ts';
import { readYescryptParams } from '../../core/passwd/yescrypt-params.ts';
import { canonicalSemver } from '../../core/spec/semver.ts';
import { escapeUnitPath } from '../../core/systemd/unit-name.ts';
import { asText } from '../../ui/form/contents/sources.ts';
import { describeUrl, hexLines, unpackDataUrl } from '../../values/data-url.ts';
import { readPasted, takeKeys } from '../../ui/form/lists/key-intake.ts';
import { languageOf } from '../../values/content-language.ts';
import { describeMode, octalMeant, readMode } from '../../values/mode.ts';
import { readFlag } from '../../core/document/resolve-scalar.ts';
import { describeLength, describeMib, describeSeconds, readSize } from '../../values/size.ts';
import { describeUnitName, quadletTypes, readUnitName, unitTypes } from '../../values/unit-types.ts';
import { readEntry } from '../../ui/files/add-local-files.ts';
import { bytesOfInput } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';

/** A text as a key and as values; the last value is another text, because an output ends without its line breaks. */
const aroundText = (text: string) => ({ a: Object.fromEntries([[text, 'x']]), b: [text, { k: text }, 'end'] });

export const wordTargets: readonly Target[] = [
  target('word/SSH keys', 'word', {
    given: textOf,
    answer: (text) => ({
      line: readSshKey(text),
      lines: readKeyLines(text),
      pasted: readPasted(text),
      taken: takeKeys([{ name: 'a.pub', text }], [text.trim()]),
    }),
    check: ({ line }) => law(line.kind === 'key' || line.reason !== '', 'a key is refused without a reason'),
  }),
  target('word/password hashes', 'word', {
    given: textOf,
    answer: (text) => [readPasswordHash(text), readGrubHash(text), readYescryptParams(text)],
  }),
  target('word/data URLs', 'word', {
    given: textOf,
    answer(text) {
      const unpacked = unpackDataUrl(text, 'gzip');
      const plain = unpackDataUrl(text, undefined);
      return {
        problem: dataUrlProblem(text),
        decoded: typeof decodeDataUrl(text),
        written: writtenData(text),
        base64: base64Problem(text),
        words: [unpacked, plain].map((url) =>
          url.ok ? [describeUrl(url), hexLines(url.bytes), 'text' in asText(url.bytes)] : url.problem,
        ),
      };
    },
    check: ({ problem, decoded }) =>
      law((problem === undefined) === (decoded === 'object'), 'a data URL is fine and cannot be decoded, or the other way round'),
  }),
  target('word/units', 'word', {
    given: textOf,
    answer: (text) => ({
      unit: parseUnit(text),
      names: [unitTypes, quadletTypes].map((types) => describeUnitName(readUnitName(text, types))),
      escaped: escapeUnitPath(text),
      labels: [escapeLabel(text), unescapeHex(text), partitionOwners(text)],
    }),
  }),
  target('word/numbers', 'word', {
    given: textOf,
    answer(text) {
      const mode = readMode(text);
      return [
        mode && describeMode(mode.bits),
        mode && writeMode(mode.bits),
        octalMeant(text),
        readFlag(text),
        describeMib(text),
        describeSeconds(text),
        readSize(text),
        readInteger(text),
        readFloat(text),
        isTimestamp(text),
        canonicalSemver(text),
        isIpV6(text),
      ];
    },
  }),
  target('word/addresses and paths', 'word', {
    given: textOf,
    answer: (text) => ({
      url: parseUrl(text),
      query: queryValue(text, 'a'),
      arn: parseArn(text),
      clean: cleanPath(text),
      extension: extension(text),
      joined: joinPath('files', text),
    }),
    check: ({ clean }) => law(cleanPath(clean) === clean, 'a clean path is cleaned further'),
  }),
  target('word/texts', 'word', {
    given: textOf,
    answer: (text) => ({
      quoted: goQuote(text),
      trimmed: trimSpace(text),
      json: goJsonSyntaxError(text),
      length: describeLength(text),
      language: languageOf(text, text),
      order: naturalOrder(text, text),
    }),
    check({ order, json }, text) {
      law(Object.is(order, 0) || order === -0, 'a text comes before itself');
      if (json === undefined)
        assert.doesNotThrow(() => {
          JSON.parse(text);
        });
    },
  }),
  target('word/YAML of a text', 'word', {
    given: ({ text }) => text.toWellFormed(),
    answer: (text) => writeYaml(aroundText(text)),
    check(yaml, text) {
      const parsed = parseText(yaml);
      // Characters that YAML does not have cannot be read back; nor, as go-yaml writes them, can a leading line break and a merge key.
      if (/^[\n\r\u2028\u2029]|^<<$/.test(text) || /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ufeff]/.test(text)) return;
      assert.equal(parsed.problem, undefined);
      assert.deepEqual(valueAt(parsed, []), aroundText(text));
    },
  }),
  target('word/bytes', 'bytes', {
    given: bytesOfInput,
    answer(bytes) {
      const unpacked = gunzip(bytes, 5_000_000);
      return {
        unpacked: unpacked.ok ? unpacked.bytes.length : unpacked.reason,
        hex: hexLines(bytes),
        entry: readEntry(bytes),
        text: textOfBytes(bytes),
      };
    },
    told: ({ unpacked, hex }) => ({ unpacked, hex }),
    check: ({ text }, bytes) =>
      law(Buffer.from(bytesOfText(text)).equals(Buffer.from(bytes)), 'bytes that became a text come back as others'),
  }),
];
