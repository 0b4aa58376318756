import { imageOfBytes } from '../../deliver/define/image.ts';
import { pointerConfig } from '../../deliver/forms/pointer-config.ts';
import { machineConfigOf } from '../../deliver/forms/machine-config.ts';
import { kubevirtMachine } from '../../deliver/forms/kubevirt.ts';
import { terraformFile } from '../../deliver/forms/terraform.ts';
import { readInitrd } from '../../deliver/initrd/read-initrd.ts';
import { inspectIso } from '../../deliver/iso/inspect-iso.ts';
import { platforms, stepsFor } from '../../deliver/platforms/platforms.ts';
import { movableContents } from '../../deliver/size/remote-contents.ts';
import { sizeReport } from '../../deliver/size/size-report.ts';
import { smallLiveImage } from '../../deliver/testing/small-live-image.ts';
import { configInZip } from '../../deliver/zip/config-zip.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { fileName as spell } from '../../ui/files/file-name.ts';
import { bytesOfInput, filesOf, type Input } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';

/** A live image in which some bytes are others. */
function damagedImage({ choice, ...input }: Input): Uint8Array {
  const image = smallLiveImage({ area: 'named', kernelArguments: { text: 'a=b quiet' }, features: { 'installer-config': true } });
  const bytes = bytesOfInput({ ...input, choice });
  image.set(bytes.subarray(0, 4096), choice % (image.length - 4096));
  return image;
}

const hasReason = (answer: { ok: boolean; reason?: string }): void =>
  law(answer.ok || answer.reason !== '', 'it is refused without a reason');

export const deliverTargets: readonly Target[] = [
  target('deliver/iso', 'bytes', {
    given: (input) => [bytesOfInput(input), damagedImage(input)],
    answer: (images) => Promise.all(images.map((image) => inspectIso(imageOfBytes(image)))),
    check: (answers) => answers.forEach(hasReason),
  }),
  target('deliver/initrd', 'bytes', { given: bytesOfInput, answer: readInitrd, check: hasReason }),
  target('deliver/zip', 'bytes', {
    given: bytesOfInput,
    answer: (bytes) => configInZip(bytes, { files: 100, bytes: 1_000_000 }),
    check: hasReason,
  }),
  target('deliver/platforms', 'word', {
    given: textOf,
    answer: (text) =>
      platforms.map((platform) => {
        const values = Object.fromEntries(Object.keys(platform.fields).map((field) => [field, text]));
        return platform.variants.flatMap((variant) => stepsFor(platform, { variant, file: `${text}.ign` }, values));
      }),
    check: (made) =>
      law(
        made.flat().every(({ explanation, lines }) => explanation !== '' && lines.length > 0),
        'a step says nothing',
      ),
  }),
  target('deliver/forms of a name', 'word', { given: textOf, answer: (text) => [kubevirtMachine(text, text, text), terraformFile(text)] }),
  target('deliver/forms', 'source', {
    given: textOf,
    answer: (text) => ({
      pointers: [pointerConfig(text, 'gzip'), pointerConfig(text, { url: 'https://a.b/c' })],
      machine: machineConfigOf(text, { name: 'a', role: 'worker' }),
      sizes: platforms.map((platform) => sizeReport(text, platform)),
    }),
    check: ({ pointers, machine }) => [...pointers, machine].forEach(hasReason),
  }),
  target('deliver/movable contents', 'config', {
    given: (input) => ({ value: valueAt(parseText(input.text), []), files: memoryFiles(filesOf(input)) }),
    answer: ({ value, files }) => movableContents(value, files, spell).map(({ label, bytes, fileName }) => [label, bytes.length, fileName]),
    check: (found) => law(new Set(found.map(([, , name]) => name)).size === found.length, 'two contents have one name'),
  }),
];
