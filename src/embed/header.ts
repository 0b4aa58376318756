/** A top-level key of a text at the start of a line, as far as it can be recognised without reading YAML. */
const headerLine = (key: string) =>
  new RegExp(`^(?:${key}|"${key}"|'${key}')[ \\t]*:(?:[ \\t]+(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\s#]+))|(?=\\s|$))`, 'm');
const variantLine = headerLine('variant');
const versionLine = headerLine('version');

/** The variant and version in a text, for a title that is shown before any YAML is read. */
export function headerOf(text: string): { variant: string; version: string } | undefined {
  const [variant, version] = [variantLine, versionLine].map((line) => line.exec(text)?.slice(1).find(Boolean));
  return variant !== undefined && version !== undefined ? { variant, version } : undefined;
}

/**
 * Adds the header of a target (`fcos@1.6.0`) to a text without one: examples often leave it out.
 * A text that names a variant or a version of its own stays as it is. `store/text/target.ts` understands YAML and
 * does this for any text, but must be loaded with all of core.
 */
export function withHeader(text: string, target: string | undefined): string {
  if (target === undefined || variantLine.test(text) || versionLine.test(text) || /^\s*\{/.test(text)) return text;
  const [variant, version] = target.split('@');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const start = /^---[ \t]*(?:#.*)?\r?\n/m.exec(text);
  // Only what precedes the document may come before its first line.
  const before = start && text.slice(0, start.index).split('\n');
  const at =
    start && before?.pop() === '' && before.every((line) => /^(?:[ \t]*(?:#.*)?|%.*)\r?$/.test(line)) ? start.index + start[0].length : 0;
  return `${text.slice(0, at)}variant: ${variant}${eol}version: ${version}${eol}${text.slice(at)}`;
}
