import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { writeIso9660 } from '../medium/write-iso9660.ts';

/** A small image laid out as a release of CoreOS has it. */
export interface SmallImage {
  /** How the area is found: by its name alone, by a file that names it, or as a part of another file. */
  area: 'by-name' | 'named' | 'within';
  /** Characters around the kernel arguments; left out: arguments that cannot be changed. */
  kernelArguments?: { text: string; pad?: string; end?: string };
  features?: object;
  areaLength?: number;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: object): Uint8Array => bytesOf(JSON.stringify(value, undefined, 2));

const argumentsLength = 512;

/** Makes a small image. Its boot menus have text before and after the arguments, its area other bytes around it. */
export function smallLiveImage({ area, kernelArguments, features, areaLength = 65_536 }: SmallImage): Uint8Array {
  const files = new Map<string, Uint8Array>([['images/pxeboot/vmlinuz', bytesOf('kernel')]]);
  const noise = new Uint8Array(3000).fill(7);
  if (area === 'within') {
    files.set('images/cdboot.img', joinBytes([noise, new Uint8Array(areaLength), noise]));
    files.set('coreos/igninfo.jso', json({ file: 'images/cdboot.img', offset: noise.length, length: areaLength }));
  } else {
    files.set('images/ignition.img', new Uint8Array(areaLength));
    if (area === 'named') files.set('coreos/igninfo.jso', json({ file: 'images/ignition.img' }));
  }
  if (kernelArguments) {
    const { text, pad, end } = kernelArguments;
    const place = bytesOf((text + (end ?? '\n')).padEnd(argumentsLength, pad ?? '#'));
    const menus = ['efi/fedora/grub.cfg', 'isolinux/isolinux.cfg'];
    const around = (length: number): Uint8Array => new Uint8Array(length).fill(0x2e);
    menus.forEach((path, index) => files.set(path, joinBytes([around(100 * (index + 1)), place, around(50)])));
    files.set(
      'coreos/kargs.jso',
      json({ default: text, size: argumentsLength, files: menus.map((path, index) => ({ path, offset: 100 * (index + 1), pad, end })) }),
    );
  }
  if (features) files.set('coreos/features.jso', json(features));
  return writeIso9660('fedora-coreos-44.20261101.3.0', files);
}
