import { withoutIndent } from '../dom/dedent.ts';

/** Whether a YAML text is a Butane config: its first key is `variant`, after comments, directives and `---` at most. What indents all of it does not matter. */
export function beginsWithVariant(written: string): boolean {
  const text = withoutIndent(written);
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
    if (/^(?:variant|"variant"|'variant')[ \t]*:/.test(line)) return true;
    if (end < 0 || !/^(?:[ \t]*(?:#.*)?|---(?:[ \t].*)?|%.*)$/.test(line)) return false;
    start = end + 1;
  }
  return false;
}
