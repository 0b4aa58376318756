import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { transpile } from '../../core/transpile.ts';
import type { Draw } from './draw.ts';
import { mutate } from './mutate.ts';
import { oddText } from './odd-text.ts';
import { seedTexts } from './seeds.ts';

let made: readonly string[] | undefined;

/** Texts of other formats to start from: what the tests of each have. Read on first use, from the project's folder. */
const sourceTexts = (): readonly string[] =>
  (made ??= [
    ...['cloud-config', 'containers'].flatMap((folder) =>
      readdirSync(`src/convert/${folder}/cases`).flatMap((file) =>
        readFileSync(`src/convert/${folder}/cases/${file}`, 'utf8')
          .split(/^=== .*\n(?:to: .*\n)?/m)
          .slice(1)
          .map((part) => part.slice(0, Math.max(0, part.search(/^=>$/m)))),
      ),
    ),
    ...['clc', 'ign2'].flatMap((name) =>
      gunzipSync(readFileSync(`src/convert/testing/${name}-cases.jsonl.gz`))
        .toString('utf8')
        .trimEnd()
        .split('\n')
        // The lines are cases, whose input is a text; see `convert/testing/migration-cases.ts`.
        .map((line) => (JSON.parse(line) as { input: string }).input),
    ),
    ...others,
  ]);

const others: readonly string[] = [
  'apiVersion: v1\nkind: List\nitems:\n- apiVersion: machineconfiguration.openshift.io/v1\n  kind: MachineConfig\n  metadata:\n    name: 99-worker-a\n    labels:\n      machineconfiguration.openshift.io/role: worker\n  spec:\n    config:\n      ignition:\n        version: 3.2.0\n      storage:\n        files:\n        - path: /etc/a\n          mode: 420\n          contents:\n            source: data:;base64,YQo=\n    kernelArguments:\n    - nosmt\n',
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ntype: Opaque\ndata:\n  userdata: eyJpZ25pdGlvbiI6eyJ2ZXJzaW9uIjoiMy40LjAifX0=\n',
  '[Unit]\nDescription=a\nAfter=network-online.target\n\n[Service]\nEnvironment="A=b c"\nExecStart=/usr/bin/sleep \\\n  infinity\n\n[Install]\nWantedBy=multi-user.target\n',
  '[Container]\nImage=docker.io/library/nginx\nPublishPort=80:80\nVolume=data.volume:/data:Z\n',
  '[connection]\nid=eth0\ntype=ethernet\ninterface-name=eth0\n\n[ipv4]\nmethod=manual\naddress1=10.0.0.2/24,10.0.0.1\n',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com\n',
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----\n',
  '#!ipxe\nkernel vmlinuz ignition.config.url=http://a/b.ign coreos.live.rootfs_url=http://a/c\nboot\n',
  'lang en_US\n%packages\n@core\n%end\n%post\necho a\n%end\n',
  'sudo coreos-installer install /dev/sda --ignition-url https://example.com/a.ign\n',
];

/** What a text can have a lot of. */
const pieces = [
  ...[
    '  - name: a{n}\n',
    '- a{n}\n',
    'k{n}: v\n',
    '{"a":',
    '[',
    '    - path: /a{n}\n      contents: {inline: x}\n',
    '-e A{n}=b ',
    '-p {n}:{n} ',
  ],
  ...[
    '    content: |\n      line {n}\n',
    '[Service]\n',
    'Environment=A{n}=b\n',
    ' \\\n',
    '---\n',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{n}\n',
  ],
  ...['"', "'", '$(', '`', '%7B', '&a{n} ', '  x{n}:\n    image: a\n', ' - echo {n}\n', ' - [a, b{n}]\n', '# {n}\n', '\n'],
];
const heads = [
  ...[
    '',
    '#cloud-config\n',
    '#cloud-config\nusers:\n',
    '#cloud-config\nwrite_files:\n',
    '#cloud-config\nruncmd:\n',
    '#cloud-config\ncoreos:\n  units:\n',
  ],
  ...[
    'storage:\n  files:\n',
    'systemd:\n  units:\n',
    'services:\n',
    'podman run ',
    'docker run ',
    '[Unit]\n',
    '[Container]\n',
    '[connection]\n',
  ],
  ...['kind: MachineConfig\n', '{"ignition":{"version":"3.4.0"},"storage":', '{"ignition":{"version":"2.3.0"},"systemd":', 'etcd:\n'],
];

/** A text of another format, or something similar; `made` says how in a word or two. */
export function source(draw: Draw): { text: string; made: string } {
  const kind = draw.below(100);
  if (kind < 10) return { text: draw.one(sourceTexts()), made: 'a source' };
  if (kind < 55) return { text: mutate(draw.one(sourceTexts()), draw), made: 'a source, changed' };
  if (kind < 75) {
    const output = transpile(draw.one(seedTexts())).output ?? '{"ignition":{"version":"3.4.0"}}';
    return { text: draw.chance(40) ? output : mutate(output, draw), made: 'an Ignition config' };
  }
  if (kind < 85) return { text: draw.one(heads) + oddText(draw, 200), made: 'odd text' };
  const piece = draw.one(pieces);
  let text = draw.one(heads);
  for (let left = draw.many(), n = 0; left > 0 && text.length < draw.largest; left--, n++) text += piece.replaceAll('{n}', String(n));
  return { text: text.slice(0, draw.largest), made: 'a lot of one thing' };
}
