import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Moves the unreleased changes of the changelog under the version and date of their release; npm runs it within `npm version`.
 */
export function nameRelease(changelog, version, day) {
  const [before, unreleased, ...released] = changelog.split(/^(?=## )/m);
  if (!unreleased?.startsWith('## Unreleased\n')) throw new Error('CHANGELOG.md has no section "Unreleased"');
  const changes = unreleased.slice('## Unreleased\n'.length).trim();
  if (changes === '') throw new Error('CHANGELOG.md says nothing of what changed since the last release');
  const named = `## ${version} – ${day.toISOString().slice(0, 10)}\n\n${changes}\n`;
  return [before, '## Unreleased\n\n', named, ...(released.length > 0 ? ['\n', ...released] : [])].join('');
}

if (import.meta.filename === process.argv[1]) {
  const { npm_package_version: version } = process.env;
  if (version === undefined) throw new Error('run by `npm version`');
  writeFileSync('CHANGELOG.md', nameRelease(readFileSync('CHANGELOG.md', 'utf8'), version, new Date()));
}
