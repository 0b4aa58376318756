import { products } from '#words/names/variants';

/** The release that a config says it is for, in a comment of its text. */
export interface NamedRelease {
  /** The variant that the named system is for; undefined where the name is of none. */
  variant: string | undefined;
  /** Its number; empty where there is none. */
  number: string;
  /** As it is written: "Fedora CoreOS 42". */
  written: string;
  /** Where the comment's line begins and ends in the text, without the line break. */
  start: number;
  end: number;
}

/** Only at the beginning of a line: there it cannot be part of a script or unit. */
const comment = /^#[ \t]*bunsen:[ \t]*release\b[ \t:]*([^\r\n#]*)[^\r\n]*/m;

/** The most UTF-16 units of a release's name. */
const maxName = 80;

/** Reads the first comment `# bunsen: release Fedora CoreOS 42` of a text. Never throws. */
export function namedRelease(text: string): NamedRelease | undefined {
  const found = text.includes('bunsen:') ? comment.exec(text) : null;
  if (!found) return undefined;
  const { index: start, 0: whole, 1: rest = '' } = found;
  const written = rest.trim().slice(0, maxName);
  return { ...readRelease(written), written, start, end: start + whole.length };
}

/** The system and number of a release's name. */
export function readRelease(written: string): Pick<NamedRelease, 'variant' | 'number'> {
  const [, name = '', number = ''] = /^(.*?)[ \t]*\bv?(\d{1,8}(?:\.\d{1,8}){0,3})$/.exec(written.trim()) ?? [];
  const wanted = name.trim().toLowerCase();
  const variant = Object.entries(products).find(([id, product]) => product.toLowerCase() === wanted || id === wanted)?.[0];
  return { variant, number };
}

/** The comment that names a release. */
export const releaseComment = (release: string): string => `# bunsen: release ${release}`;

/** A text that names another release, or none where it is empty: the comment is replaced, or put before everything else. */
export function withRelease(text: string, release: string): string {
  const named = namedRelease(text);
  const written = release.replaceAll('#', ' ').trim().replace(/\s+/g, ' ').slice(0, maxName);
  if (named) {
    if (written !== '') return text.slice(0, named.start) + releaseComment(written) + text.slice(named.end);
    const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(named.end))?.[0] ?? '';
    return text.slice(0, named.start) + text.slice(named.end + lineBreak.length);
  }
  if (written === '') return text;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, start)}${releaseComment(written)}${lineBreak}${text.slice(start)}`;
}
