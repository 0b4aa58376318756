import { embedFrame, markdownBadge, markdownLink, wholeLink } from '../../share/snippets.ts';

/** A way to write a link. */
interface LinkForm {
  label: string;
  /** What it is for. */
  note: string;
  /** Writes it: of the folder the app runs from, with a slash at its end, and the fragment of the link. */
  make: (folder: string, fragment: string) => string;
  /** What it looks like, as an image in that folder. */
  image?: string;
}

export const linkForms: readonly LinkForm[] = [
  { label: 'Link', note: 'for a mail or a chat', make: wholeLink },
  { label: 'Markdown link', note: 'for a text', make: (folder, fragment) => markdownLink(folder, fragment) },
  { label: 'Markdown badge', note: 'for a README', make: (folder, fragment) => markdownBadge(folder, fragment), image: 'badge.svg' },
  { label: 'iframe', note: 'shows the config on a page', make: (folder, fragment) => embedFrame(folder, fragment) },
];
