import type { OptionTable, Words } from './parse-words.ts';
import type { DeliverSurroundings } from './surroundings.ts';

/** A command by its words, with the options that it knows. */
export interface Command {
  words: string;
  options: OptionTable;
  run: (words: Words, around: DeliverSurroundings) => Promise<void>;
}
