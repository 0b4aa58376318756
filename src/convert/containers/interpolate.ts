/** A variable that has been begun: its name and sign, and the text of its default so far. */
interface Open {
  name: string;
  sign: string;
  pieces: string[];
}

const begin = /\$\{([A-Za-z_]\w*)(:?[-?+])?/y;
const bare = /\$([A-Za-z_]\w*)/y;

/** A text of a compose file with its variables put in, which have no values here, only defaults; and the first that has none. */
export function interpolate(text: string): { whole: string; missing: string | undefined } {
  let missing: string | undefined;
  const outer: string[] = [];
  const open: Open[] = [];
  const add = (piece: string) => void (open.at(-1)?.pieces ?? outer).push(piece);
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
  };
  for (let at = 0; at < text.length;) {
    const letter = text.charAt(at);
    const begun = letter === '$' ? take(begin, at) : undefined;
    const alone = letter === '$' ? take(bare, at) : undefined;
    const ended = letter === '}' ? open.pop() : undefined;
    if (text.startsWith('$$', at)) {
      add('$');
      at += 2;
    } else if (begun) {
      open.push({ name: begun[1] ?? '', sign: begun[2] ?? '', pieces: [] });
      at += begun[0].length;
    } else if (alone) {
      missing ??= alone[1];
      at += alone[0].length;
    } else if (ended) {
      // With a plus there is something only where the variable has a value.
      if (/-$/.test(ended.sign)) add(ended.pieces.join(''));
      else if (!/\+$/.test(ended.sign)) missing ??= ended.name;
      at++;
    } else {
      add(letter);
      at++;
    }
  }
  return { whole: outer.join(''), missing: missing ?? open[0]?.name };
}
