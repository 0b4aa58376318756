import * as words from '#words/convert/cloud-config';
import { assignmentWord, iniText } from '../../../core/systemd/write-unit.ts';
import { textOf, valueOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, type Cloud, type Found, type KeyRow } from './cloud.ts';

const own = ['apt_proxy', 'apt_http_proxy', 'apt_https_proxy', 'http_proxy', 'https_proxy', 'no_proxy', 'proxy'];

/** Proxies: those of apt become those of all services, since everything that loads something needs them. */
export const proxyRow: KeyRow = { keys: ['apt', ...own], dialects: cloudInit, convert: convertProxies };

function convertProxies(cloud: Cloud, found: Found): void {
  const { out } = cloud;
  const variables = new Map<string, string>();
  let line: number | undefined;
  const take = (names: readonly string[], value: Plain | undefined, at: number) => {
    const text = textOf(value) ?? '';
    if (text === '') return;
    if (!/^[^\s"'\\]+$/.test(text)) return out.leftOut(at, words.badProxy);
    line ??= at;
    for (const name of names) variables.set(name, text);
  };
  const apt = found['apt'];
  if (apt?.value.kind === 'mapping') {
    take(['http_proxy'], valueOf(apt.value, 'proxy'), apt.line);
    take(['http_proxy'], valueOf(apt.value, 'http_proxy'), apt.line);
    take(['https_proxy'], valueOf(apt.value, 'https_proxy'), apt.line);
    for (const { key, line: at } of apt.value.entries)
      if (!/^(?:https?_)?proxy$/.test(key)) out.leftOut(at, words.otherSoftware(out.systemName, `apt.${key}`));
  } else if (apt) out.leftOut(apt.line, words.otherSoftware(out.systemName, 'apt'));
  for (const key of own) {
    const entry = found[key];
    const names = key === 'proxy' ? ['http_proxy', 'https_proxy'] : [key === 'apt_proxy' ? 'http_proxy' : key.replace('apt_', '')];
    if (entry) take(names, entry.value, entry.line);
  }
  if (variables.size === 0) return;
  out.decided(line, words.proxyForAll);
  const assignments = [...variables].flatMap(([name, value]) => [assignmentWord(name, value), assignmentWord(name.toUpperCase(), value)]);
  out.file({
    line,
    path: '/etc/systemd/system.conf.d/10-proxy.conf',
    contents: iniText(['Manager', assignments.map((one) => ['DefaultEnvironment', one] as const)]),
  });
}
