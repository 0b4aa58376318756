import * as words from '#words/core/advice/units';
import { cleanPath } from '../../../go/go-path.ts';
import type { System } from '../../../systems/system.ts';
import { escapeUnitPath } from '../../../systemd/unit-name.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { isWithin } from '../index/nodes.ts';
import { settingOf, settingsOf } from '../index/unit-text.ts';

/** systemd refuses a unit whose name is not its path ("Where= setting doesn't match unit name", systemd.mount(5), systemd.automount(5)). */
export const mountName: AdviceRule = {
  code: 'mount-name',
  severity: 'warning',
  check({ units }, report) {
    for (const { name, main } of units.all) {
      const [, type = ''] = /\.(mount|automount)$/.exec(name) ?? [];
      if (type === '' || !main || name.includes('@')) continue;
      const where = settingOf(main.text, type === 'mount' ? 'Mount' : 'Automount', 'Where');
      // A relative path, and one with a specifier, are other matters.
      if (!where?.value.startsWith('/') || where.value.includes('%')) continue;
      const right = `${escapeUnitPath(cleanPath(unquoted(where.value)))}.${type}`;
      if (name !== right) report(words.mountName(name, where.value, right), main.at, { line: where.line });
    }
  },
};

/** The same for swap areas ("Value of What= and unit name do not match", systemd.swap(5)). */
export const swapName: AdviceRule = {
  code: 'swap-name',
  severity: 'warning',
  check({ units }, report) {
    for (const { name, main } of units.all) {
      if (!name.endsWith('.swap') || !main) continue;
      const what = settingOf(main.text, 'Swap', 'What');
      if (!what?.value.startsWith('/') || what.value.includes('%')) continue;
      const right = `${escapeUnitPath(cleanPath(unquoted(what.value)))}.swap`;
      if (name !== right) report(words.swapName(name, what.value, right), main.at, { line: what.line });
    }
  },
};

const unquoted = (value: string): string => /^"([^"\\]*)"$/.exec(value)?.[1] ?? value;

/** The link of a system that a path leads through, and the path without it. */
export function linkAbove(system: System | undefined, path: string): { link: string; target: string; right: string } | undefined {
  for (const [link, target] of system?.linkedDirectories ?? [])
    if (isWithin(path, link)) return { link, target, right: target + path.slice(link.length) };
  return undefined;
}

/** systemd mounts nothing on a path with a link in it ("Mount path is not canonical", systemd's unit_fail_if_noncanonical). */
export const mountBehindLink: AdviceRule = {
  code: 'mount-behind-link',
  severity: 'warning',
  check(index, report) {
    for (const [number, { path = '', with_mount_unit, format }] of (index.config.storage?.filesystems ?? []).entries()) {
      const found = with_mount_unit && format !== 'swap' ? linkAbove(index.system, cleanPath(path)) : undefined;
      // Butane's unit is required by local-fs.target, whose failure ends in emergency mode.
      if (found)
        report(words.behindLink(found.link, found.target, found.right), ['storage', 'filesystems', number, 'path'], { kind: 'error' });
    }
    for (const { name, unit, main } of index.units.all) {
      if (!main || !/\.(?:auto)?mount$/.test(name) || unit?.mask) continue;
      const where = settingOf(main.text, name.endsWith('.automount') ? 'Automount' : 'Mount', 'Where');
      const found = where?.value.startsWith('/') ? linkAbove(index.system, cleanPath(where.value)) : undefined;
      if (!found || !where) continue;
      const stops =
        unit?.enabled === true && settingsOf(main.text, 'Install', 'RequiredBy').some(({ value }) => value.includes('local-fs.target'));
      report(words.behindLink(found.link, found.target, found.right), main.at, {
        line: where.line,
        kind: stops ? 'error' : 'warning',
      });
    }
  },
};
