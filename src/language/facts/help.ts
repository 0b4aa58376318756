/** A piece of what is said of something, in the order in which it is read. Text is shown as it is: it never becomes markup. */
export type HelpPart =
  | { kind: 'title'; text: string; key?: string }
  | { kind: 'text' | 'code' | 'warning'; text: string }
  | { kind: 'link'; text: string; href: string }
  /** The fingerprint of a key (base64), which only the browser can work out: `fingerprint` of src/values. */
  | { kind: 'fingerprint'; blob: string };

export const said = (text: string): HelpPart => ({ kind: 'text', text });
export const code = (text: string): HelpPart => ({ kind: 'code', text });
export const warning = (text: string): HelpPart => ({ kind: 'warning', text });

/** The help as plain text, a part a line. */
export const helpText = (parts: readonly HelpPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'link') return `${part.text}: ${part.href}`;
      if (part.kind === 'fingerprint') return '';
      return part.kind === 'title' && part.key !== undefined ? `${part.text} (${part.key})` : part.text;
    })
    .filter((line) => line !== '')
    .join('\n');
