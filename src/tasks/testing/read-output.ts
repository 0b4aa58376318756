import { transpile } from '../../core/transpile.ts';
import { unpackDataUrl } from '../../values/data-url.ts';

interface Output {
  storage?: { files?: { path: string; contents?: { source?: string; compression?: string } }[] };
  systemd?: { units?: { name: string; contents?: string; dropins?: { name: string; contents?: string }[] }[] };
}

/** For tests: the Ignition config that a text becomes, whatever it is wrapped in. */
function outputOf(text: string): Output {
  // Only what is asked for is read of it.
  return JSON.parse(transpile(text).output ?? 'null') as Output;
}

/** For tests: what the machine has in a file, in a unit, or in its drop-in. */
export function contentsOnMachine(text: string, name: string, dropin?: string): string {
  const { storage, systemd } = outputOf(text);
  const unit = systemd?.units?.find((one) => one.name === name);
  const file = storage?.files?.find(({ path }) => path === name);
  if (unit) return (dropin === undefined ? unit.contents : unit.dropins?.find((one) => one.name === dropin)?.contents) ?? '';
  const unpacked = unpackDataUrl(file?.contents?.source ?? '', file?.contents?.compression);
  if (!unpacked.ok) throw new Error(`${name} has no contents`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(unpacked.bytes);
}
