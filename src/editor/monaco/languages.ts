import * as ini from 'monaco-editor/languages/definitions/ini/ini';
import * as python from 'monaco-editor/languages/definitions/python/python';
import * as shell from 'monaco-editor/languages/definitions/shell/shell';
import * as yaml from 'monaco-editor/languages/definitions/yaml/yaml';
import { languages } from './monaco.ts';

/** The language of a config: coloured as YAML, with features of our own. */
export const butane = 'butane';

/** What completion takes for one word, paths and addresses as a whole; a colon ends it where it ends a key. */
const wordPattern = /[^\s,[\]{}"':]+(?::[^\s,[\]{}"':]+)*/;

/**
 * The languages that come with Monaco, loaded together with it. Monaco itself would load each when it is first shown, and never
 * retry one that could not be loaded.
 */
export function registerMonacosOwn(): void {
  for (const [id, { conf, language }] of Object.entries({ ini, python, shell, yaml })) {
    languages.register({ id });
    languages.setLanguageConfiguration(id, conf);
    languages.setMonarchTokensProvider(id, language);
  }
  languages.register({ id: butane });
  languages.setLanguageConfiguration(butane, { ...yaml.conf, wordPattern });
  languages.setMonarchTokensProvider(butane, yaml.language);
}
