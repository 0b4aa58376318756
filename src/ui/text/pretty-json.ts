/** What is outside of strings. */
const sign = /"|[{[]\s*[}\]]|[{}[\],:]|\s+/g;

/** Lays JSON out in lines, indented by two spaces; strings, numbers and order stay as they are. Other text is returned unchanged. */
export function prettyJson(json: string): string {
  if (!json.startsWith('{')) return json;
  const parts: string[] = [];
  let depth = 0;
  let done = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  sign.lastIndex = 0;
  for (let match = sign.exec(json); match; match = sign.exec(json)) {
    const [token] = match;
    parts.push(json.slice(done, match.index));
    done = sign.lastIndex = token === '"' ? stringEnd(json, match.index) : sign.lastIndex;
    switch (token) {
      case '"':
        parts.push(json.slice(match.index, done));
        break;
      case '{':
      case '[':
        depth++;
        parts.push(token + line());
        break;
      case '}':
      case ']':
        depth--;
        parts.push(line() + token);
        break;
      case ',':
        parts.push(token + line());
        break;
      case ':':
        parts.push(': ');
        break;
      default:
        parts.push(token.replace(/\s+/g, ''));
        break;
    }
  }
  return parts.join('') + json.slice(done);
}

/** The offset just after the string that begins at an offset. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; ;) {
    const quote = json.indexOf('"', at);
    if (quote < 0) return json.length;
    let slashes = quote;
    while (json[slashes - 1] === '\\') slashes--;
    if ((quote - slashes) % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
