import * as words from '#words/core/advice/text';
import type { AdviceRule } from '../advice-rule.ts';
import { oncePerText } from '../index/unit-text.ts';
import { oddValues } from './plain-values.ts';

/** Spaces that are no space, and characters without width (Unicode's Zs beyond U+0020, and Cf that no name needs). */
export const invisible = /[\u00a0\u00ad\u1680\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;

const sentence = (character: string): string =>
  words.invisible(
    character === '\u00a0'
      ? words.nbsp
      : words.invisibleCharacter((character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')),
  );

const inKeys = oncePerText(({ entries }) =>
  entries.flatMap(({ key, line }) => {
    const found = invisible.exec(key);
    return found ? [{ message: sentence(found[0]), line }] : [];
  }),
);

/** A character in a path, a name, a device or a key that nobody sees, mostly from a web page or a document. */
export const invisibleCharacter: AdviceRule = {
  code: 'invisible-character',
  severity: 'warning',
  check(index, report) {
    const { config, units } = index;
    for (const { value, path } of oddValues(index)) {
      const found = invisible.exec(value);
      if (found) report(sentence(found[0]), path);
    }
    for (const [user, { ssh_authorized_keys = [] }] of (config.passwd?.users ?? []).entries()) {
      for (const [number, key] of ssh_authorized_keys.entries()) {
        if (!invisible.test(key)) continue;
        // A comment may have any character.
        const found = invisible.exec(/^\S+[^\S\n]+\S+/.exec(key)?.[0] ?? key);
        if (found) report(sentence(found[0]), ['passwd', 'users', user, 'ssh_authorized_keys', number]);
      }
    }
    for (const { text, at } of units.parts) for (const { message, line } of inKeys(text)) report(message, at, { line });
  },
};
