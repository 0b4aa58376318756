import * as words from '#words/convert/cloud-config';
import { textOf, type Plain } from '../../yaml/plain.ts';
import type { Cloud } from '../keys/cloud.ts';

/** `coreos.update`: how the system updates itself. */
export function convertUpdate(cloud: Cloud, value: Plain, line: number): void {
  const { out } = cloud;
  const settings = new Map<string, { text: string; line: number }>();
  const take = (key: string) => (inner: Plain, at: number) => {
    // `off` is a boolean to YAML, and a word here.
    const text = textOf(inner) ?? '';
    if (/^[\w:/.@+~ -]*$/.test(text)) settings.set(key, { text, line: at });
    else out.leftOut(at, words.badUpdate);
  };
  cloud.fields(value, 'coreos.update', {
    group: take('GROUP'),
    server: take('SERVER'),
    reboot_strategy: take('REBOOT_STRATEGY'),
    download_user: take('DOWNLOAD_USER'),
    download_password: (_, at) => out.leftOut(at, words.badUpdate),
  });
  if (out.variant !== 'flatcar') return convertForOthers(cloud, settings);
  if (settings.size === 0) return;
  const lines = [...settings].map(([key, { text }]) => `${key}=${key === 'GROUP' ? text.toLowerCase() : text}\n`);
  out.file({ line, path: '/etc/flatcar/update.conf', contents: lines.join('') });
  if (settings.get('REBOOT_STRATEGY')?.text.toLowerCase() === 'off') out.decided(line, words.noReboots);
}

/** Elsewhere, what updates do is said otherwise: only that there are none can be carried over. */
function convertForOthers({ out }: Cloud, settings: ReadonlyMap<string, { text: string; line: number }>): void {
  for (const [key, { text, line }] of settings) {
    if (key === 'REBOOT_STRATEGY' && out.variant === 'fcos' && text.toLowerCase() === 'off') {
      out.file({ line, path: '/etc/zincati/config.d/90-disable-auto-updates.toml', contents: '[updates]\nenabled = false\n' });
      out.decided(line, words.updatesOff);
    } else if (key === 'REBOOT_STRATEGY' && text.toLowerCase() === 'reboot') out.decided(line, words.nothingToDo);
    else out.leftOut(line, words.updateElsewhere(out.systemName));
  }
}
