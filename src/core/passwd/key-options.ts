/** The options that may precede a key in authorized_keys (sshd's manual), with a value in quotes or without one. */
const withValue = new Set(['command', 'environment', 'expiry-time', 'from', 'permitlisten', 'permitopen', 'principals', 'tunnel']);
const alone = new Set(['cert-authority', 'restrict']);
/** These can be negated with `no-`. */
const switches = new Set(['agent-forwarding', 'port-forwarding', 'pty', 'touch-required', 'user-rc', 'verify-required', 'x11-forwarding']);

/** Where the options at the start of a line end: at the first blank outside of quotes. Undefined when a quote is never closed. */
export function optionsEnd(line: string): number | undefined {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (!quoted && (letter === ' ' || letter === '\t')) return at;
    if (letter === '\\' && line[at + 1] === '"') at++;
    else if (letter === '"') quoted = !quoted;
  }
  return quoted ? undefined : line.length;
}

/** The first option that sshd does not know, for which it refuses the line; undefined when it knows all. */
export function unknownOption(options: string): string | undefined {
  const each = partsOf(options);
  return each.find((option) => {
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(option) ?? [];
    const plain = name.toLowerCase();
    if (value !== undefined) return !withValue.has(plain) || !/^".*"$/s.test(value);
    return !alone.has(plain) && !switches.has(plain.replace(/^no-/, ''));
  });
}

/** Names and values, separated by commas outside of quotes. */
function partsOf(options: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= options.length; at++) {
    const letter = options[at];
    if (letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (letter === undefined || (letter === ',' && !quoted)) {
      if (at > start) parts.push(options.slice(start, at));
      start = at + 1;
    }
  }
  return parts;
}
