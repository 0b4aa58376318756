import { splitTarget, type Target } from '../../../core/spec/versions.ts';
import { newestOf } from '../../../values/target-names.ts';

/** A complete config to begin with, offered where there is none yet. */
export interface StartingPoint {
  /** Stable, in kebab case. */
  id: string;
  title: string;
  /** One sentence: what the machine does with it. */
  description: string;
  /** The target in the header of the text: the newest stable one of its system. */
  target: Target;
  /** Butane. It has no findings except the reminder about the example key; what has to be replaced does no harm until then. */
  text: string;
}

interface StartingPointParts {
  id: string;
  words: Pick<StartingPoint, 'title' | 'description'> & { notes?: Readonly<Record<string, string>> };
  variant: string;
  /** The text below its header, with the names of notes in their places: `# {disk}` for a comment. */
  body: string;
}

/** A starting point for the newest stable version of a variant. */
export function startingPoint({ id, words: { title, description, notes = {} }, variant, body }: StartingPointParts): StartingPoint {
  const target = newestOf(variant);
  const text = body.replace(/^( *# |.*)\{(\w+)\}$/gm, (place, before: string, name: string) => withNote(before, notes[name] ?? place));
  return { id, title, description, target, text: `variant: ${variant}\nversion: ${splitTarget(target).version}\n${asTyped(text)}` };
}

/** A text with the spaces and apostrophes that everyone types: the editor marks others, which may deceive in a config. */
const asTyped = (text: string): string => text.replace(/[\xa0\u202f]/g, ' ').replaceAll('’', "'");

/** The longest line of a comment. */
const maxColumns = 88;

/** A note behind what is before it; a comment may take several lines. */
function withNote(before: string, note: string): string {
  const lines: string[] = [];
  let line = before;
  for (const word of note.split(' ')) {
    const longer = line === before ? line + word : `${line} ${word}`;
    if (longer.length > maxColumns && line !== before && before.endsWith('# ')) {
      lines.push(line);
      line = before + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
