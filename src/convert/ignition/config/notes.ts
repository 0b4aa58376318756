import type { Note } from '../../define/butane-value.ts';

type Step = string | number;

/** Lines of the source and comments for the members of mappings and lists, kept beside them. */
export class Notes {
  private readonly notes = new WeakMap<object, Map<Step, { line: number | undefined; comments: string[] }>>();

  private at(container: object, step: Step): { line: number | undefined; comments: string[] } {
    let members = this.notes.get(container);
    if (!members) this.notes.set(container, (members = new Map<Step, { line: number | undefined; comments: string[] }>()));
    let note = members.get(step);
    if (!note) members.set(step, (note = { line: undefined, comments: [] }));
    return note;
  }

  setLine(container: object, step: Step, line: number | undefined): void {
    this.at(container, step).line = line;
  }

  comment(container: object, step: Step, comment: string): void {
    this.at(container, step).comments.push(comment);
  }

  noteOf(container: object, step: Step): Note {
    return this.notes.get(container)?.get(step) ?? {};
  }

  lineOf(container: object, step: Step): number | undefined {
    return this.notes.get(container)?.get(step)?.line;
  }

  /** Says the same of a copy. */
  copyAll<T extends object>(from: object, to: T): T {
    for (const [step, { line, comments }] of this.notes.get(from) ?? []) this.copyOne(from, step, to, step, { line, comments });
    return to;
  }

  /** Says the same of one member of another mapping or list. */
  copyOne(from: object, step: Step, to: object, toStep: Step, note: Note = this.noteOf(from, step)): void {
    if (note.line === undefined && !note.comments?.length) return;
    const into = this.at(to, toStep);
    into.line = note.line;
    into.comments = [...(note.comments ?? [])];
  }
}
