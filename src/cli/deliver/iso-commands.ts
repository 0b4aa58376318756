import * as say from '#words/deliver/command';
import { notIgnition } from '#words/deliver/iso';
import { basename } from 'node:path';
import type { Answer } from '../../deliver/define/answer.ts';
import type { ImageSource, Patch } from '../../deliver/define/image.ts';
import { embedInIso } from '../../deliver/iso/embed-in-iso.ts';
import { inspectIso, type IsoContents } from '../../deliver/iso/inspect-iso.ts';
import { looksLikeIgnition } from '../../deliver/ignition/looks-like-ignition.ts';
import { removeFromIso, type Removed } from '../../deliver/iso/remove-from-iso.ts';
import { setIsoKernelArguments } from '../../deliver/iso/set-iso-kernel-arguments.ts';
import type { Command } from './command.ts';
import { CommandError, CommandLineError } from './command-error.ts';
import { readWhole, withImage, writePatched } from './files.ts';
import { customizing, force, ignitionFile, modifying, output, showing, showingArguments, type Words } from './parse-words.ts';
import type { DeliverSurroundings } from './surroundings.ts';

/** What was asked for, or the end of the command with its reason. */
export function orFail<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new CommandError(answer.reason);
  return answer;
}

const imageIn = ({ files }: Words): string => {
  const [image] = files;
  if (image === undefined || files.length > 1) throw new CommandLineError(say.oneFile);
  return image;
};

/** A command that changes an image. */
const changing =
  (
    change: (source: ImageSource, words: Words, around: DeliverSurroundings) => Promise<Answer<{ patches: Patch[]; warnings?: string[] }>>,
  ) =>
  async (words: Words, around: DeliverSurroundings): Promise<void> => {
    const image = imageIn(words);
    const { patches, warnings = [] } = await withImage(image, async (source) => orFail(await change(source, words, around)));
    for (const text of warnings) around.standardError(`${say.warning(text)}\n`);
    await writePatched(image, words.text('output'), patches, around);
  };

const inspected = (words: Words): Promise<IsoContents> => withImage(imageIn(words), async (source) => orFail(await inspectIso(source)).iso);

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n`);

async function show(words: Words, around: DeliverSurroundings): Promise<void> {
  const iso = await inspected(words);
  if (words.on('ignition')) return printConfig(iso, around);
  const { kernelArguments, features, area } = iso;
  const lines = [
    say.release(iso.release),
    iso.unread ?? say.config(iso.config?.length),
    say.network([...iso.networkKeyfiles.keys()]),
    ...(iso.otherFiles.length > 0 ? [say.otherFiles(iso.otherFiles)] : []),
    say.area(area.used, area.length),
    say.kernelArguments(kernelArguments?.now),
    ...(kernelArguments && kernelArguments.now !== kernelArguments.standard ? [say.standardArguments(kernelArguments.standard)] : []),
    say.features(features.installerConfig, features.installerConsole, features.network),
  ];
  around.standardOutput(textBytes(lines.join('\n')));
}

function printConfig({ config, unread }: IsoContents, around: DeliverSurroundings): void {
  if (unread !== undefined) throw new CommandError(unread);
  if (!config) throw new CommandError(say.noConfigInside);
  around.standardOutput(config);
}

/** The config that a command is given, with a warning when it is none. */
export async function configFor(words: Words, around: DeliverSurroundings): Promise<Uint8Array> {
  const path = words.text('ignition-file');
  const config = path === undefined ? around.standardInput() : await readWhole(path);
  if (!looksLikeIgnition(config)) around.standardError(`${say.warning(notIgnition)}\n`);
  return config;
}

const embed = changing(async (source, words, around) => embedInIso(source, await configFor(words, around), { force: words.on('force') }));

const wholes = (paths: readonly string[]): Promise<Uint8Array[]> => Promise.all(paths.map(readWhole));

const customize = changing(async (source, words) => {
  const keyfiles = await Promise.all(words.list('network-keyfile').map(async (path) => [basename(path), await readWhole(path)] as const));
  const device = words.text('dest-device');
  return embedInIso(
    source,
    {
      destination: {
        ...(device !== undefined && { device }),
        configs: await wholes(words.list('dest-ignition')),
        consoles: words.list('dest-console'),
        appendArguments: words.list('dest-karg-append'),
        deleteArguments: words.list('dest-karg-delete'),
      },
      networkKeyfiles: new Map(keyfiles),
      liveConfigs: await wholes(words.list('live-ignition')),
      liveArguments: {
        append: words.list('live-karg-append'),
        delete: words.list('live-karg-delete'),
        replace: words.list('live-karg-replace'),
      },
    },
    { force: words.on('force') },
  );
});

async function showArguments(words: Words, around: DeliverSurroundings): Promise<void> {
  const { kernelArguments } = await inspected(words);
  if (!kernelArguments) throw new CommandError(say.kernelArguments(undefined));
  around.standardOutput(textBytes(words.on('default') ? kernelArguments.standard : kernelArguments.now));
}

const modify = changing((source, words) =>
  setIsoKernelArguments(source, { append: words.list('append'), delete: words.list('delete'), replace: words.list('replace') }),
);

const removing = (removed: Removed): Command['run'] => changing((source) => removeFromIso(source, removed));

/** The commands for live images: the names of coreos-installer, and shorter ones. */
export const isoCommands: Command[] = [
  { words: 'iso ignition show', options: {}, run: async (words, around) => printConfig(await inspected(words), around) },
  { words: 'iso ignition embed', options: { ...ignitionFile, ...force, ...output }, run: embed },
  { words: 'iso ignition remove', options: output, run: removing('config') },
  { words: 'iso network remove', options: output, run: removing('network') },
  { words: 'iso kargs show', options: showingArguments, run: showArguments },
  { words: 'iso kargs modify', options: modifying, run: modify },
  { words: 'iso kargs reset', options: output, run: changing((source) => setIsoKernelArguments(source, 'standard')) },
  { words: 'iso show', options: showing, run: show },
  { words: 'iso embed', options: { ...ignitionFile, ...force, ...output }, run: embed },
  { words: 'iso customize', options: customizing, run: customize },
  { words: 'iso remove', options: output, run: removing('everything') },
  { words: 'iso reset', options: output, run: removing('everything') },
];
