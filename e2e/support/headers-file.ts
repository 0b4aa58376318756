/** One rule of a `_headers` file. */
interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a file `_headers` as Netlify and Cloudflare Pages do: the headers for a path that begins with a slash, from all matching
 * rules, which may end in a star. A header that two of them name has both values, joined by a comma.
 */
export function readHeadersFile(text: string): (path: string) => Record<string, string> {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return (path) => {
    const found: Record<string, string> = {};
    for (const rule of rules.filter(({ path: named }) => (named.endsWith('*') ? path.startsWith(named.slice(0, -1)) : path === named))) {
      for (const [name, value] of rule.headers) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
    return found;
  };
}
