import * as words from '#words/convert/cloud-config';
import { flagOf, itemsOf, textOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** Time servers: chrony's, or those of systemd-timesyncd on Flatcar. */
export const ntpRow: KeyRow = row('ntp', cloudInit, (cloud, { line, value }) => {
  if (value.kind === 'mapping') convertNtp(cloud, line, value);
  else cloud.out.decided(line, words.ntpDefault);
});

function convertNtp(cloud: Cloud, line: number, value: Plain): void {
  const { out } = cloud;
  const isFlatcar = out.variant === 'flatcar';
  const sources: { kind: string; name: string }[] = [];
  const add = (kind: string) => (inner: Plain) => {
    for (const item of itemsOf(inner)) {
      const name = textOf(item) ?? '';
      if (/^[\w.:-]+$/.test(name)) sources.push({ kind, name });
      else out.leftOut(item.line, words.badServer);
    }
  };
  let enabled: boolean | undefined;
  cloud.fields(value, 'ntp', {
    enabled: (inner) => (enabled = flagOf(inner)),
    ntp_client: (inner, at) => {
      if (textOf(inner) !== 'auto') out.decided(at, words.ntpClient(isFlatcar ? 'systemd-timesyncd' : 'chrony'));
    },
    servers: add('server'),
    pools: add('pool'),
    peers: add('peer'),
    allow: (_, at) => out.leftOut(at, words.ntpAllow),
    config: (_, at) => out.leftOut(at, words.ntpConfig),
  });
  const service = isFlatcar ? 'systemd-timesyncd.service' : 'chronyd.service';
  if (enabled === false) return out.unit(line, service, { enabled: false });
  if (sources.length === 0) return out.decided(line, words.ntpDefault);
  if (isFlatcar)
    return out.file({
      line,
      path: '/etc/systemd/timesyncd.conf.d/10-servers.conf',
      contents: `[Time]\nNTP=${sources.map(({ name }) => name).join(' ')}\n`,
    });
  const lines = sources.map(({ kind, name }) => (kind === 'peer' ? `peer ${name}` : `${kind} ${name} iburst`));
  out.file({
    line,
    path: '/etc/chrony.conf',
    contents: `${[...lines, 'driftfile /var/lib/chrony/drift', 'makestep 1.0 3', 'rtcsync', 'logdir /var/log/chrony'].join('\n')}\n`,
  });
}
