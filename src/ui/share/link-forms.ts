import * as words from '#words/share/share';
import { embedFrame, markdownBadge, markdownLink, wholeLink } from '../../share/snippets.ts';

/** A way to write a link. */
interface LinkForm {
  label: string;
  /** What it is for. */
  note: string;
  /** Writes it, given the folder that the app runs from, with a slash at its end, and the fragment of the link. */
  make: (folder: string, fragment: string) => string;
  /** What it looks like, as an image in that folder. */
  image?: string;
}

export const linkForms: readonly LinkForm[] = [
  { label: words.linkLabel, note: words.linkNote, make: wholeLink },
  { label: words.markdownLabel, note: words.markdownNote, make: (folder, fragment) => markdownLink(folder, fragment) },
  { label: words.badgeLabel, note: words.badgeNote, make: (folder, fragment) => markdownBadge(folder, fragment), image: 'badge.svg' },
  { label: words.frameLabel, note: words.frameNote, make: (folder, fragment) => embedFrame(folder, fragment) },
];
