import { commandWord } from '../../core/systemd/write-unit.ts';

/** A command line for a shell, as one argument of bash in a unit; what begins like an option of bash is none. */
export const unitShell = (command: string): string => `/usr/bin/bash -c ${/^[-+]/.test(command) ? '-- ' : ''}${commandWord(command)}`;
