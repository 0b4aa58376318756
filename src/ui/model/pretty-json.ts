/** Lays JSON out on lines, indented by two spaces; strings, numbers and order stay as they are. Other text is returned unchanged. */
export function prettyJson(json: string): string {
  if (!json.startsWith('{')) return json;
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return json.replace(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|\s+/g, (token) => {
    switch (token) {
      case '{': case '[': depth++; return token + line();
      case '}': case ']': depth--; return line() + token;
      case ',': return token + line();
      case ':': return ': ';
      default: return token.trim() === '' ? '' : token.startsWith('"') ? token : token.replace(/\s+/g, '');
    }
  });
}
