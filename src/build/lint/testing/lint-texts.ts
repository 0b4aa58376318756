import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../..', import.meta.url));

/** The project's configuration, but for the rules that ask for types: a text by itself has none. */
const config = { extends: [join(project, '.oxlintrc.json')], options: { typeAware: false } };

/** What `oxlint --format json` prints, as far as it is needed. */
interface Report {
  readonly diagnostics: readonly { readonly code?: string; readonly message: string; readonly filename: string }[];
}

interface LintedText {
  /** The rule of each complaint, as `words(elsewhere)`. */
  readonly complaints: readonly string[];
  /** The text itself, which `--fix` changes. */
  readonly text: string;
}

/**
 * Lints texts in one run of oxlint, each in a file of its own: beside `path`, which says what rules there are for it.
 * It throws where something else is wrong with a text, such as its syntax.
 */
export function lintTexts(path: string, texts: readonly string[], ...options: readonly string[]): ReadonlyMap<string, LintedText> {
  const { dir, name, ext } = parse(path);
  const folder = mkdtempSync(join(tmpdir(), 'bunsen-lint-'));
  const files = texts.map((text, index) => ({ text, path: `${dir}/${name}-${index}${ext}` }));
  try {
    mkdirSync(join(folder, dir), { recursive: true });
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
    for (const { text, path } of files) writeFileSync(join(folder, path), text);
    const oxlint = [join(project, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', ...options];
    const { stdout } = spawnSync(process.execPath, oxlint, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as Report; // anything else that it prints is no JSON
    const ruleOf = ({ code, message }: Report['diagnostics'][number]) => {
      if (code === undefined) throw new Error(message);
      return code;
    };
    return new Map(
      files.map(({ text, path }) => [
        text,
        {
          complaints: diagnostics.filter(({ filename }) => filename === path).map(ruleOf),
          text: readFileSync(join(folder, path), 'utf8'),
        },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
