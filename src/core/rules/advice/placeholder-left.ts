import type { DecodedValue } from '../../document/decode.ts';
import { readLocalFile, type FilesDir } from '../../files/files-dir.ts';
import type { Path } from '../../report/finding.ts';
import { configShape } from '../../spec/fields/config.ts';
import { rule, type Rule } from '../rule.ts';

/** What a secret becomes that is taken out of a config before it is shared. */
const placeholder = /REPLACE-WITH-[A-Z]+(?:-[A-Z]+)*/g;

/** Rules of their own look at these, and know more of them. */
const lookedAt: ReadonlySet<unknown> = new Set(['password_hash', 'ssh_authorized_keys', 'ssh_authorized_keys_local']);
const namesFile = /(?:^|_)local$/;

/** Whoever opens a shared config has secrets of their own to put in; a machine would take the placeholder for one. */
export const placeholderLeft = (files: FilesDir | undefined): Rule => rule({
  code: 'placeholder-left',
  on: configShape,
  severity: 'warning',
  check(config, report) {
    const look = (text: string, path: Path, where = 'here') => {
      for (const found of new Set(text.match(placeholder))) {
        report(`${found} stands ${where} for what was left out when the config was shared; put your own in its place`, path);
      }
    };
    const walk = (value: DecodedValue, path: Path, name: unknown) => {
      if (lookedAt.has(name)) return;
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], name));
      else if (typeof value === 'object') for (const [key, member] of Object.entries(value)) walk(member, [...path, key], key);
      else if (typeof value === 'string') {
        look(value, path);
        const file = namesFile.test(String(name)) ? readLocalFile(files, value) : undefined;
        if (file?.ok) look(new TextDecoder().decode(file.bytes), path, `in ${value}`);
      }
    };
    walk(config, [], undefined);
  },
});
