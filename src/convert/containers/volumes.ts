import * as words from '#words/convert/containers';
import type { QuadletContainer } from './quadlet-container.ts';

/** Adds a volume in the short notation: `source:target:options`, or a target alone. */
export function addVolume(container: QuadletContainer, text: string, line: number): void {
  const { out } = container;
  const parts = text.split(':');
  const [source = '', target] = parts;
  if (parts.length > 3 || (target === undefined ? !source.startsWith('/') : !target.startsWith('/')))
    return out.leftOut(line, words.badVolume);
  if (target === undefined) return container.set('Volume', source, line);
  if (/^[.~$`]/.test(source) || (source.includes('/') && !source.startsWith('/'))) return out.leftOut(line, words.relativePath(source));
  if (!source.startsWith('/')) {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(source)) return out.leftOut(line, words.badVolume);
    return container.set('Volume', text, line);
  }
  if (/(?:docker|podman)\.sock$/.test(source)) out.leftOut(line, words.socket);
  // SELinux keeps containers from directories of the host that have no label for them.
  else if (out.variant !== 'flatcar' && !/(?:^|,)[zZ](?:,|$)/.test(parts[2] ?? '')) out.decided(line, words.selinux(source));
  container.set('Volume', text, line);
}

/** Adds a mount in the notation of pairs: `type=bind,source=/a,target=/b`. */
export function addMount(container: QuadletContainer, text: string, line: number): void {
  const pairs = new Map(text.split(',').map((pair): [string, string] => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]));
  const source = pairs.get('source') ?? pairs.get('src');
  const isBind = pairs.get('type') === 'bind';
  if (source !== undefined && (/^[.~$`]/.test(source) || (isBind && !source.startsWith('/'))))
    return container.out.leftOut(line, words.relativePath(source));
  if (isBind && container.out.variant !== 'flatcar' && !pairs.has('relabel') && source !== undefined)
    container.out.decided(line, words.selinuxMount(source));
  container.setWord('Mount', text);
}

/** Puts a container into a network: one of Podman's own, or one of its name, which is added. */
export function networkKind(name: string): 'own' | 'named' | 'other' {
  if (/^(?:host|none|bridge|private|pasta|slirp4netns)(?::.*)?$/.test(name)) return 'own';
  return /^[A-Za-z0-9][\w.-]*$/.test(name) ? 'named' : 'other';
}
