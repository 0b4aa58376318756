import type { FileEntry } from '../../core/files/file-entry.ts';
import { toBase64 } from '../../core/bytes/base64.ts';
import type { Input } from './input.ts';
import type { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { localPath, scriptText, sshKey, unitText } from './words.ts';

function entry(draw: Draw): FileEntry {
  const exec = draw.chance(10) && { exec: true };
  switch (draw.below(8)) {
    case 0:
      return { link: draw.one([localPath, (more: Draw) => more.one(['..', '.', '../..', '/etc/passwd', 'a', 'b', 'd/a'])])(draw), ...exec };
    case 1:
      return { base64: toBase64(Uint8Array.from({ length: draw.many(3000) }, () => draw.below(256))), ...exec };
    case 2:
      return { text: repeated(draw), ...exec };
    default:
      return { text: draw.one([scriptText, unitText, sshKey, oddText, () => ''])(draw), ...exec };
  }
}

/** Local files: few or very many, with paths that lead out, deep down, or nowhere. */
export function localFiles(draw: Draw): Input['files'] {
  const count = draw.chance(90) ? draw.below(5) : Math.min(3000, draw.many(3000));
  if (count <= 5) return draw.some(count, count, () => [localPath(draw) || 'a', entry(draw)]);
  // Very many files are alike: only their paths matter.
  const at = draw.one<(index: number) => string>([
    (index) => `f${index}`,
    (index) => `d/f${index}`,
    (index) => `${'d/'.repeat(index % 500)}f${index}`,
    (index) => `${index}/${'é'.repeat(index % 100)}/a`,
    (index) => (index % 2 === 0 ? `l${index}` : `d${index}/a`),
  ]);
  const made = entry(draw);
  const small = 'text' in made ? { text: made.text.slice(0, 100) } : 'link' in made ? { link: made.link.slice(0, 100) } : { base64: '' };
  return draw.some(count, count, (index) => [at(index), draw.chance(30) ? { link: at(index + 1) } : small]);
}
