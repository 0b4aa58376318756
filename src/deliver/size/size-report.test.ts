import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipBase64 } from '../forms/encoded.ts';
import { kubevirtSecret } from '../forms/kubevirt.ts';
import { machineConfigOf } from '../forms/machine-config.ts';
import { pointerConfig } from '../forms/pointer-config.ts';
import { terraformFile } from '../forms/terraform.ts';
import { platforms } from '../platforms/platforms.ts';
import { granted } from '../testing/apply-patches.ts';
import { measure, sizeReport } from './size-report.ts';

const platform = (id: string) => {
  const found = platforms.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const fileOf = (path: string, length: number) => ({ path, contents: { source: `data:,${'a'.repeat(length)}` } });
const configOf = (...files: object[]): string => JSON.stringify({ ignition: { version: '3.4.0' }, storage: { files } });

describe('a config against a limit', () => {
  test('fits up to the last byte', () => {
    const empty = configOf(fileOf('/a', 0)).length;
    const [just, over] = [16_384, 16_385].map((length) => configOf(fileOf('/a', length - empty)));
    expect(sizeReport(just ?? '', platform('aws'))).toMatchObject({ fits: true, needed: 16_384, helps: [] });
    expect(sizeReport(over ?? '', platform('aws'))).toMatchObject({ fits: false, verdict: 'Too large for AWS by 1 byte.' });
    expect(sizeReport(just ?? '', platform('qemu'))).toBeUndefined();
  });

  test('is measured as the platform does', () => {
    expect([measure('aé', 'config'), measure('aé', 'base64'), measure('a'.repeat(999), 'gzip') < 50]).toEqual([3, 4, true]);
    expect(sizeReport(configOf(fileOf('/a', 50_000)), platform('openstack'))?.fits).toBe(false);
    expect(sizeReport(configOf(fileOf('/a', 500_000)), platform('live-iso'))?.fits).toBe(true);
  });

  test('says what takes the most and what helps', () => {
    const report = sizeReport(configOf(fileOf('/small', 100), fileOf('/large', 20_000), fileOf('/middle', 900)), platform('aws'));
    expect(report?.parts.map(({ label }) => label)).toEqual(['File /large', 'File /middle', 'File /small']);
    expect(report?.parts[0]?.path).toEqual(['storage', 'files', 1]);
    expect(report?.helps).toHaveLength(3);
    expect(report?.helps[1]).toMatchObject({ kind: 'remote', text: expect.stringMatching(/^Serve the largest file from a URL/) as string });
  });
});

describe('a pointer config', () => {
  const config = configOf(fileOf('/a', 5000));

  test('knows the hash of what it merges', () => {
    const { text } = granted(pointerConfig(config, { url: ' https://example.com/a "b".ign ' }));
    expect(JSON.parse(text)).toEqual({
      ignition: {
        version: '3.4.0',
        config: {
          merge: [
            {
              source: 'https://example.com/a "b".ign',
              verification: { hash: `sha512-${createHash('sha512').update(config).digest('hex')}` },
            },
          ],
        },
      },
    });
  });

  test('may have it inside', () => {
    const { text } = granted(pointerConfig(config, 'gzip'));
    const [, base64 = ''] = /base64,([^"]+)/.exec(text) ?? [];
    expect(gunzipSync(Buffer.from(base64, 'base64')).toString()).toBe(config);
  });

  test('is refused for what cannot be merged', () => {
    expect(pointerConfig('kind: MachineConfig', 'gzip').ok).toBe(false);
    expect(pointerConfig(config.replace('3.4.0', '3.0.0'), 'gzip').ok).toBe(false);
    expect(pointerConfig(config, { url: 'javascript:alert(1)' }).ok).toBe(false);
    for (const odd of ['', '[]', 'null', '{"ignition":[]}', '{"ignition":{"version":3}}'])
      expect(pointerConfig(odd, 'gzip').ok).toBe(false);
  });
});

describe('other forms', () => {
  const bytes = new TextEncoder().encode('{"ignition":{"version":"3.4.0"}}');

  test('are decoded to the config', () => {
    expect(new Uint8Array(gunzipSync(Buffer.from(gzipBase64(bytes), 'base64')))).toEqual(bytes);
    const [, base64 = ''] = /userdata: (\S+)/.exec(kubevirtSecret(bytes, 'a "b"')) ?? [];
    expect(new Uint8Array(Buffer.from(base64, 'base64'))).toEqual(bytes);
  });

  test('Terraform reads the file by its name, whatever it is', () => {
    expect(terraformFile('a "b" ${c} %{d}.bu')).toContain(String.raw`file("a \"b\" $${'$'}{c} %%{d}.bu")`.replace('${"$"}', '$'));
  });

  test('a MachineConfig has kernel arguments in their place, and says what OpenShift does not do', () => {
    const config = {
      ignition: { version: '3.4.0', config: { merge: [{ source: 'data:,' }] } },
      kernelArguments: { shouldExist: ['a=b'], shouldNotExist: ['c'] },
      passwd: { users: [{ name: 'core', sshAuthorizedKeys: [], shell: '/bin/sh' }, { name: 'me' }], groups: [{ name: 'g' }] },
      storage: {
        directories: [{ path: '/d' }],
        files: [
          { path: '/f', append: [{}] },
          { path: '/r', contents: { source: 'https://x' } },
        ],
      },
    };
    const { text, limits } = granted(machineConfigOf(JSON.stringify(config), { name: '99-x', role: 'worker' }));
    const made = JSON.parse(text) as { metadata: unknown; spec: { kernelArguments: string[]; config: object } };
    expect(made.metadata).toEqual({ labels: { 'machineconfiguration.openshift.io/role': 'worker' }, name: '99-x' });
    expect([made.spec.kernelArguments, 'kernelArguments' in made.spec.config]).toEqual([['a=b'], false]);
    expect(limits).toHaveLength(8);
    expect(granted(machineConfigOf(configOf(fileOf('/a', 1)), { name: 'a', role: 'b' })).limits).toEqual([]);
  });
});
