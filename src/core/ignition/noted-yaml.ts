import { Sheet, writeMachineConfig, type Json } from './write-yaml.ts';

/** Is told of each entry that is written: its keys and indexes in the output, which change after the call, and its lines in the text, 1-based. */
export type NoteEntry = (path: readonly (string | number)[], from: number, to: number) => void;

/** Writes a MachineConfig as `writeMachineConfig` does, and tells of each entry, those inside of it first. */
export const writeNotedMachineConfig = (value: Json, note: NoteEntry): string => writeMachineConfig(value, new NotedSheet(note));

class NotedSheet extends Sheet {
  /** The entry that is being written. */
  private readonly path: (string | number)[] = [];
  private readonly note: NoteEntry;
  /** The number of the last line, and of the last one that has something on it; the first is the header's. */
  private lines = 2;
  private written = 2;

  constructor(note: NoteEntry) {
    super();
    this.note = note;
  }

  override write(text: string): void {
    super.write(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines++;
    if (text !== '') this.written = text.endsWith('\n') ? this.lines - 1 : this.lines;
  }

  override entry(step: string | number, write: () => void): void {
    const from = this.lines;
    this.path.push(step);
    write();
    this.note(this.path, from, Math.max(from, this.written));
    this.path.pop();
  }
}
