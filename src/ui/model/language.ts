import type { ContentLanguage } from '../../editor/index.ts';

/** The language of a file's contents, by its path and first line. */
export function languageOf(path: string, contents: string): ContentLanguage {
  if (/\.(?:sh|bash)$/.test(path) || /^#!.*\b(?:ba|da|z)?sh\b/.test(contents)) return 'shell';
  return /\.(?:conf|ini|toml|service|socket|timer|mount|network|netdev|link|nmconnection|repo|container|volume|kube|pod|build|image|cfg)$/.test(path) ? 'ini' : 'plaintext';
}
