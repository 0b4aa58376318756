import { noConfigInside, noFile, nothingForMedium, oneFile } from '#words/deliver/command';
import { flatcarInitrd, flatcarPath, ignitionInitrd, ignitionPath } from '../../deliver/initrd/initrd.ts';
import { readInitrd } from '../../deliver/initrd/read-initrd.ts';
import { ignitionMedium, seedMedium } from '../../deliver/medium/media.ts';
import type { Command } from './command.ts';
import { CommandError, CommandLineError } from './command-error.ts';
import { readWhole, writeNew } from './files.ts';
import { configFor, orFail } from './iso-commands.ts';
import { makingMedium, makingSeed, wrapping, type Words } from './parse-words.ts';

const withoutFiles = ({ files }: Words): void => {
  if (files.length > 0) throw new CommandLineError(noFile);
};

/** The commands that make initrds and media. */
export const makingCommands: Command[] = [
  {
    words: 'initrd wrap',
    options: wrapping,
    async run(words, around) {
      withoutFiles(words);
      const config = await configFor(words, around);
      await writeNew(words.text('output'), words.on('flatcar') ? flatcarInitrd(config) : ignitionInitrd(config), around);
    },
  },
  {
    words: 'initrd unwrap',
    options: {},
    async run({ files }, around) {
      if (files.length > 1) throw new CommandLineError(oneFile);
      const [path] = files;
      const inside = orFail(readInitrd(path === undefined ? around.standardInput() : await readWhole(path))).files;
      const config = inside.get(ignitionPath) ?? inside.get(flatcarPath);
      if (!config) throw new CommandError(noConfigInside);
      around.standardOutput(config);
    },
  },
  {
    words: 'medium ignition',
    options: makingMedium,
    async run(words, around) {
      withoutFiles(words);
      const script = words.text('combustion');
      const config = words.text('ignition-file') === undefined ? undefined : await configFor(words, around);
      if (!config && script === undefined) throw new CommandLineError(nothingForMedium);
      const combustion = script === undefined ? undefined : await readWhole(script);
      await writeNew(words.text('output'), ignitionMedium({ config, combustion }), around);
    },
  },
  {
    words: 'medium seed',
    options: makingSeed,
    async run(words, around) {
      withoutFiles(words);
      await writeNew(words.text('output'), seedMedium(await configFor(words, around), words.text('name')), around);
    },
  },
];
