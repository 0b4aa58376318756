import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kubevirtMachine, kubevirtSecret } from '../forms/kubevirt.ts';
import { terraformFile } from '../forms/terraform.ts';
import { bootUrl, bootWord } from './define/boot-text.ts';
import type { Platform, PlatformValues, PlatformVariant, Step } from './define/platform.ts';
import { fieldsFor, platformLink, platforms, platformsFor, stepsFor } from './platforms.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

interface Case {
  platform: Platform;
  variant: PlatformVariant;
  title: string;
}

const cases = platforms.flatMap((platform) =>
  platform.variants.map((variant): Case => ({ platform, variant, title: `${platform.id} ${variant}` })),
);

let folder: string;
/** The commands in the lines of all cases, by line. */
let commandsByLine: ReadonlyMap<string, readonly string[][]>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-shell-'));
  const lines = [...new Set(cases.flatMap((one) => [...oddLines(one), ...changedLines(one).map(({ line }) => line)]))];
  const found = commandsIn(lines);
  expect(found).toHaveLength(lines.length);
  commandsByLine = new Map(lines.map((line, index) => [line, found[index] ?? []]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (steps: readonly Step[]): string[] => steps.filter(({ kind }) => kind === 'shell').flatMap(({ lines }) => lines);

/** What bash says of a script whose words are given. */
const bash = (script: string, words: readonly string[]): string =>
  execFileSync('bash', ['-s', '--', ...words], { input: script, cwd: folder, encoding: 'utf8' });

/**
 * The words of each command of each line, as bash has them: every program is replaced by a function that prints its arguments.
 * A bash for all lines takes a fraction of the time of one for each; a line is run in a subshell, so that it changes nothing for others.
 */
function commandsIn(lines: readonly string[]): string[][][] {
  const programs = 'sudo ssh cp chcon cat base64 gzip qemu-kvm virt-install govc VBoxManage pvesm qm aws az gcloud openstack doctl hcloud'
    .concat(' vultr-cli exo ibmcloud linode-cli coreos-installer flatcar-install dd python3 oc kubectl virtctl terraform bunsen printf')
    .concat(' composer-cli curl mkdir mv dnf rpm2cpio cpio lsblk jq openssl')
    .split(' ');
  // The inner ones, whose output becomes a word, show which file they read.
  const inner = (name: string): boolean => ['cat', 'base64', 'gzip', 'lsblk', 'openssl'].includes(name);
  const stubs = programs.map((name) =>
    inner(name)
      ? `${name}() { builtin printf '<%s>' "$@"; }`
      : `${name}() { builtin printf '%s\\0' ${name} "$@" >&3; builtin printf '\\n\\0' >&3; }`,
  );
  const each = `for line in "$@"; do (eval "$line"); builtin printf '\\f\\0' >&3; done`;
  // Of a pipe, the last one shows what came before it.
  stubs.push(`awk() { read -r -d '' before; builtin printf '%s' "$before"; }`);
  const output = bash(`shopt -s expand_aliases\nset -f\n${stubs.join('\n')}\nexec 3>&1 >/dev/null\n${each}\n`, lines);
  const pieces = (text: string, end: string): string[] => text.split(end).slice(0, -1);
  return pieces(output, '\f\0').map((ofLine) => pieces(ofLine, '\n\0').map((command) => pieces(command, '\0')));
}

const odd = `it's "a" $HOME \`id\` \\ *;& é`;
const oddValues = (platform: Platform, variant: PlatformVariant): PlatformValues =>
  Object.fromEntries(Object.keys(fieldsFor(platform, variant)).map((field) => [field, `${field} ${odd}`]));
/** Lines that keep what a command says in a variable, for those below them. */
const keepsValue = (line: string): boolean => /^[A-Z_]+=\$\(/.test(line);
/** Lines that run commands for each of several files. */
const repeats = (line: string): boolean => line.startsWith('for ');

/** The lines for a file of an odd name, with odd values in all fields. */
const oddLines = ({ platform, variant }: Case): string[] =>
  linesOf(stepsFor(platform, { variant, file: `-my ${odd}.ign` }, oddValues(platform, variant)));

/** The lines that a value changes, for each field that has one. What goes into a boot loader's file has its own rules, below. */
function changedLines({ platform, variant }: Case): { line: string; value: string }[] {
  const linesWith = (values?: PlatformValues) => linesOf(stepsFor(platform, { variant, file: 'config.ign' }, values));
  const before = linesWith();
  return Object.keys(fieldsFor(platform, variant)).flatMap((field) => {
    const value = `${field} ${odd}`;
    return linesWith({ [field]: value }).flatMap((line, index) => (line === before[index] ? [] : [{ line, value }]));
  });
}

describe.each(cases)('$title', ({ platform, variant, title }) => {
  const config = { variant, file: 'config.ign' };

  test('says what happens, and where that comes from', () => {
    expect(platformLink(platform, variant)).toMatch(/^https:\/\//);
    const steps = stepsFor(platform, config);
    expect(steps.length).toBeGreaterThan(0);
    for (const { explanation, lines, kind } of steps) expect(explanation !== '' && (kind === 'file' || !lines.includes(''))).toBe(true);
  });

  test('names the config', () => {
    const text = JSON.stringify(stepsFor(platform, config, { url: 'https://example.org/config.ign' }));
    expect(text).toMatch(platform.id === 'terraform' ? /config\.bu/ : /config\.ign/);
  });

  test('is one command a line, whatever is in names', () => {
    for (const line of oddLines({ platform, variant, title })) {
      const commands = commandsByLine.get(line) ?? [];
      // A pipe that writes a file prints nothing here.
      if (!keepsValue(line) && !repeats(line)) expect(commands.length, line).toBeLessThanOrEqual(1);
      if (commands.length === 0) expect(line).toMatch(/ >>? /);
      for (const word of commands.flat()) expect(word).not.toContain('uid=');
    }
  });

  test('every value that a field has arrives as it was typed', () => {
    for (const { line, value } of changedLines({ platform, variant, title })) {
      const words = (commandsByLine.get(line) ?? []).flat().join('\0');
      expect(words.includes(value) || words.includes(JSON.stringify(value).slice(1, -1)), `${line}\n${words}`).toBe(true);
    }
    expect(JSON.stringify(stepsFor(platform, config))).not.toContain('undefined');
  });
});

describe('odd values', () => {
  const rowOf = (id: string) => {
    const platform = platforms.find((one) => one.id === id);
    if (!platform) throw new Error(id);
    return platform;
  };
  const odd = [
    '-rf',
    '--help',
    'a\nb',
    "'",
    '"',
    '`id`',
    '$(id)',
    '${x}',
    '\\',
    '!!',
    '~',
    '*',
    '#',
    '',
    ' ',
    'é\u2028ü',
    '%PATH%',
    'a;b|c&d',
  ];

  /** What bash says against the lines of each case, by its title: nothing where it can read them. */
  let complaints: ReadonlyMap<string, string>;
  beforeAll(() => {
    const texts = cases.map(({ platform, variant }) =>
      odd
        .flatMap((value) => {
          const values = Object.fromEntries(Object.keys(fieldsFor(platform, variant)).map((field) => [field, value]));
          return linesOf(stepsFor(platform, { variant, file: `${value}.ign` }, values));
        })
        .join('\n'),
    );
    // One bash for all: after `set -n`, what is evaluated is read and not run.
    const each = `for text in "$@"; do (eval "set -n"$'\n'"$text") 2>&1 || builtin printf 'unreadable'; builtin printf '\\f'; done`;
    const said = bash(each, texts).split('\f');
    complaints = new Map(cases.map(({ title }, index) => [title, said[index] ?? 'not read']));
    expect(said).toHaveLength(cases.length + 1);
  });

  test.each(cases)('every line of $title is one that bash can read', ({ title }) => {
    expect(complaints.get(title)).toBe('');
  });

  test('a name or a disk that begins with a hyphen is named as one, and paths are no options', () => {
    const steps = stepsFor(rowOf('coreos-installer'), { variant: 'fcos', file: '-c.ign' }, { disk: '-d' });
    expect(
      commandsIn([linesOf(steps)[0] ?? ''])
        .flat(2)
        .join(' '),
    ).toBe('sudo coreos-installer install ./-d -i ./-c.ign');
    expect(steps[0]?.traps.join()).not.toContain('hyphen');
  });

  test('a value that begins with a hyphen is joined to its option, and told where it is a word of its own', () => {
    const aws = stepsFor(rowOf('aws'), { variant: 'fcos', file: 'c.ign' }, { type: '-t', key: '-k' });
    expect(linesOf(aws)[0]).toContain(' --instance-type=-t --key-name=-k ');
    expect(aws[0]?.traps.join()).not.toContain('hyphen');
    const exoscale = stepsFor(rowOf('exoscale'), { variant: 'fcos', file: 'c.ign' }, { name: '-n', image: '-i' });
    expect(exoscale[0]?.traps.filter((trap) => trap.includes('hyphen'))).toEqual([
      '“-n” begins with a hyphen, so programs take it for an option. Choose another value.',
    ]);
  });

  test('what may be left out is', () => {
    const line = (id: string, values: PlatformValues) =>
      linesOf(stepsFor(rowOf(id), { variant: 'fcos', file: 'c.ign' }, values)).join('\n');
    for (const id of ['aws', 'openstack', 'hetzner', 'exoscale']) {
      expect(line(id, {})).not.toContain('key');
      expect(line(id, { key: 'mine' })).toMatch(/key(?:-name)?[ =]mine/);
    }
    expect(line('suse', {})).not.toContain('combustion');
    expect(line('suse', { script: '-s' })).toContain('--combustion ./-s');
  });

  test('TOML of any name says the name', () => {
    const edge = rowOf('image-builder');
    const [file] = stepsFor(edge, { variant: 'r4e', file: 'c.ign' }, { name: 'a"b\\c\x7f', disk: '/dev/"x"' });
    expect(file?.lines).toEqual([
      String.raw`name = "a\"b\\c\u007f"`,
      'version = "0.0.1"',
      '',
      '[customizations]',
      String.raw`installation_device = "/dev/\"x\""`,
    ]);
    const urls = linesOf(stepsFor(edge, { variant: 'fiot', file: 'c.ign' }, { url: 'http://h/"' })).slice(1, 2);
    expect(execFileSync('bash', { input: urls.join('').replace(' >> blueprint.toml', ''), encoding: 'utf8' })).toBe(
      '\n[customizations.ignition.firstboot]\nurl = "http://h/\\""\n',
    );
  });

  test.each([
    ["it's", "'it''s'"],
    ['it’s', "'it’’s'"],
    ['-Force', "'-Force'"],
    ['1kb', "'1kb'"],
    ['$x `n ${y}', "'$x `n ${y}'"],
    ['@a', "'@a'"],
    ['my-vm', 'my-vm'],
  ])('in PowerShell: %s', (name, word) => {
    const lines = stepsFor(rowOf('hyperv'), { variant: 'fcos', file: 'config.ign' }, { name }).flatMap((step) => step.lines);
    expect(lines).toEqual([`.\\kvpctl.exe ${word} add-ign config.ign`, `Start-VM -Name ${word}`]);
  });

  test('what splits at commas and takes few names gets others', () => {
    const file = 'a, b.ign';
    const gcloud = linesOf(stepsFor(rowOf('gcp'), { variant: 'fcos', file }))[0] ?? '';
    expect(commandsIn([gcloud]).flat(2)).toContain('^;;^user-data=a, b.ign');
    const proxmox = linesOf(stepsFor(rowOf('proxmox'), { variant: 'fcos', file }));
    expect(proxmox).toContain("cp 'a, b.ign' /var/coreos/snippets/a-b.ign");
    expect(proxmox.join('\n')).toContain('vendor=coreos:snippets/a-b.ign');
  });

  test('YAML and HCL of any name say the name', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 20 }).filter((name) => name.isWellFormed() && name.trim() !== '');
    fc.assert(
      fc.property(text, (name) => {
        const made = parse(kubevirtMachine(name, name, name)) as { metadata: { name: string } };
        expect(made.metadata.name).toBe(name);
        expect((parse(kubevirtSecret(new Uint8Array(), name)) as typeof made).metadata.name).toBe(name);
        const [, quoted = ''] = /file\((".*")\)/.exec(terraformFile(name)) ?? [];
        // HCL has these escapes, and doubles what begins a template.
        expect(quoted).toMatch(/^"(?:[^"\\\n]|\\(?:[nrt"\\]|u[0-9a-f]{4}))*"$/);
        expect(JSON.parse(quoted.replace(/([$%])\1\{/g, '$1{'))).toBe(name.replace(/([$%])\1\{/g, '$1{'));
      }),
    );
  });
});

describe('files for boot loaders', () => {
  test.each([
    ['http://h/é ü.ign', 'http://h/%C3%A9%20%C3%BC.ign'],
    ['http://h/${net0/mac}', 'http://h/%24%7Bnet0/mac%7D'],
    ["http://h/a'b?c=d&e=f", 'http://h/a%27b?c=d&e=f'],
    ['http://h/\ud800', 'http://h/'],
  ])('an address: %s', (url, written) => {
    expect(bootUrl(url)).toBe(written);
    expect(bootWord('a && b || c; d')).toBe('abcd');
  });

  test.each(['pxe', 'ipxe'])('%s keeps lines and words whole', (id) => {
    const platform = platforms.find((one) => one.id === id);
    if (!platform) throw new Error(id);
    const given = { url: 'http://a b/\nboot ${evil}.ign', disk: '/dev/sda b\nc', console: 'ttyS0,115200n8' };
    const plain = stepsFor(platform, { variant: 'fcos', file: 'config.ign' }, { console: 'ttyS0,115200n8' });
    stepsFor(platform, { variant: 'fcos', file: 'config.ign' }, given).forEach((step, index) => {
      if (step.kind !== 'file') return;
      expect(step.lines).toHaveLength(plain[index]?.lines.length ?? 0);
      expect(step.lines.map((line) => line.split(' ').length)).toEqual(plain[index]?.lines.map((line) => line.split(' ').length));
      expect(step.lines.join('\n')).not.toContain('${evil}');
    });
  });
});

/** The commands of the documentation with our values, as its shell would have split them, and a piece that is ours. */
const documented: [id: string, variant: PlatformVariant, values: PlatformValues, line: string][] = [
  [
    'qemu',
    'fcos',
    { image: 'i.qcow2' },
    'qemu-kvm -m 2048 -cpu host -nographic -snapshot -drive if=virtio,file=i.qcow2 -fw_cfg name=opt/com.coreos/config,file=config.ign -nic user,model=virtio,hostfwd=tcp::2222-:22',
  ],
  [
    'qemu',
    'fcos',
    { image: 'i.qcow2', architecture: 's390x' },
    'qemu-kvm -m 2048 -cpu host -nographic -snapshot -drive if=virtio,file=i.qcow2 -drive file=config.ign,if=none,format=raw,readonly=on,id=ignition -device virtio-blk,serial=ignition,drive=ignition -nic user,model=virtio,hostfwd=tcp::2222-:22',
  ],
  [
    'qemu',
    'flatcar',
    { image: 'i.img' },
    'qemu-kvm -m 2048 -cpu host -nographic -snapshot -drive if=virtio,file=i.img -fw_cfg name=opt/org.flatcar-linux/config,file=config.ign -nic user,model=virtio,hostfwd=tcp::2222-:22',
  ],
  ['libvirt', 'fcos', {}, 'chcon -t svirt_home_t config.ign'],
  ['vmware', 'fcos', { name: 'v' }, 'govc vm.change -vm v -e guestinfo.ignition.config.data.encoding=gzip+base64'],
  ['vmware', 'fcos', { name: 'v' }, 'govc vm.change -vm v -f guestinfo.ignition.config.data=config.ign.gz.b64'],
  ['vmware', 'fcos', {}, 'gzip -9c config.ign | base64 -w0 > config.ign.gz.b64'],
  ['virtualbox', 'fcos', { name: 'v' }, 'VBoxManage guestproperty set v /Ignition/Config "$(cat config.ign)"'],
  ['hyperv', 'fcos', { name: 'myvm' }, '.\\kvpctl.exe myvm add-ign config.ign'],
  ['proxmox', 'fcos', { name: '101' }, 'qm set 101 --cicustom vendor=coreos:snippets/config.ign'],
  ['proxmox', 'fcos', { name: '101', storage: 's' }, 'qm set 101 --ide2 s:cloudinit'],
  ['proxmox', 'fcos', { name: '101' }, 'qm set 101 --ciupgrade 0'],
  ['coreos-installer', 'fcos', { disk: '/dev/sda' }, 'sudo coreos-installer install /dev/sda -i config.ign'],
  [
    'coreos-installer',
    'fcos',
    { url: 'https://example.com/x.ign' },
    'sudo coreos-installer install /dev/sda --ignition-url https://example.com/x.ign',
  ],
  ['flatcar-install', 'flatcar', {}, 'sudo flatcar-install -d /dev/sda -C stable -i config.ign'],
  ['raspberry-pi', 'fcos', { disk: '/dev/sdX' }, 'sudo coreos-installer install -a aarch64 -s stable -i config.ign /dev/sdX'],
  ['live-iso', 'fcos', { image: 'x.iso' }, 'coreos-installer iso ignition embed -i config.ign -o live-with-config.iso x.iso'],
  ['raspberry-pi', 'flatcar', { disk: '/dev/sda' }, "sudo flatcar-install -d /dev/sda -C stable -B arm64-usr -o '' -i config.ign"],
  [
    'live-iso',
    'fcos',
    { image: 'x.iso' },
    'coreos-installer iso customize --dest-device /dev/sda --dest-ignition config.ign -o custom.iso x.iso',
  ],
  [
    'pxe',
    'fcos',
    { url: 'http://h/c.ign', image: 'f' },
    '    APPEND initrd=f-live-initramfs.x86_64.img,f-live-rootfs.x86_64.img ignition.firstboot ignition.platform.id=metal ignition.config.url=http://h/c.ign rd.neednet=1 ip=dhcp',
  ],
  [
    'pxe',
    'fcos',
    { url: 'http://h/c.ign', image: 'f' },
    '    APPEND initrd=f-live-initramfs.x86_64.img,f-live-rootfs.x86_64.img coreos.inst.install_dev=/dev/sda coreos.inst.ignition_url=http://h/c.ign rd.neednet=1 ip=dhcp',
  ],
  [
    'pxe',
    'flatcar',
    { url: 'http://h/c.ign' },
    '    APPEND initrd=flatcar_production_pxe_image.cpio.gz flatcar.first_boot=1 ignition.config.url=http://h/c.ign',
  ],
  ['ipxe', 'fcos', {}, 'initrd --name main ${BASEURL}/fedora-coreos-${VERSION}-live-initramfs.x86_64.img'],
  [
    'aws',
    'fcos',
    { image: 'ami-1', key: 'k', name: 'n' },
    `aws ec2 run-instances --region us-east-1 --image-id ami-1 --instance-type m5.large --key-name k --user-data file://config.ign --tag-specifications '[{"ResourceType":"instance","Tags":[{"Key":"Name","Value":"n"}]}]'`,
  ],
  [
    'azure',
    'fcos',
    { name: 'v', group: 'g', image: 'i' },
    'az vm create -n v -g g --image i --admin-username core --custom-data "$(cat config.ign)"',
  ],
  [
    'azure',
    'flatcar',
    { name: 'v', group: 'g', image: 'i' },
    'az vm create -n v -g g --image i --admin-username core --user-data config.ign',
  ],
  [
    'gcp',
    'fcos',
    { name: 'n' },
    'gcloud compute instances create --image-project fedora-coreos-cloud --image-family fedora-coreos-stable --metadata-from-file user-data=config.ign --zone us-central1-a n',
  ],
  [
    'openstack',
    'fcos',
    { name: 'n', image: 'i', key: 'k' },
    'openstack server create --key-name=k --network=private --flavor=v1-standard-2 --image=i --user-data config.ign n',
  ],
  [
    'digitalocean',
    'fcos',
    { name: 'n', image: '1', key: '2' },
    'doctl compute droplet create n --image 1 --region sfo2 --size s-2vcpu-2gb --user-data-file config.ign --ssh-keys 2 --wait',
  ],
  [
    'hetzner',
    'fcos',
    { name: 'n', image: '1', key: 'k' },
    'hcloud server create --name n --type cx22 --location fsn1 --image 1 --ssh-key k --user-data-from-file config.ign',
  ],
  [
    'vultr',
    'fcos',
    { name: 'n', image: 's' },
    'vultr-cli instance create --region ewr --plan vc2-2c-4gb --snapshot s --label n --host n --userdata "$(cat config.ign)"',
  ],
  [
    'exoscale',
    'fcos',
    { name: 'n', image: 't', key: 'k' },
    'exo compute instance create n --instance-type standard.medium --disk-size 10 --ssh-key k --template t --template-visibility private --cloud-init config.ign',
  ],
  [
    'ibmcloud',
    'fcos',
    { name: 'n', group: 'v', network: 's', image: 'i', key: 'k' },
    'ibmcloud is instance-create n v us-east-1 bx2-2x8 s --allow-ip-spoofing=true --image i --keys k --user-data @config.ign',
  ],
  [
    'akamai',
    'flatcar',
    { name: 'n', image: 'i' },
    'linode-cli linodes create --label n --region us-ord --type g6-nanode-1 --booted false --metadata.user_data "$(base64 -w0 config.ign)" --no-defaults',
  ],
  ['akamai', 'flatcar', { name: 'n' }, "LINODE_ID=$(linode-cli linodes list --label n --json | jq -r '.[0].id')"],
  [
    'akamai',
    'flatcar',
    { image: 'i' },
    'linode-cli linodes disk-create --size "$DISK_SIZE" --label boot --image i --root_pass "$(openssl rand -base64 24)" --no-defaults "$LINODE_ID"',
  ],
  [
    'image-builder',
    'r4e',
    { name: 'n' },
    'composer-cli compose start-ostree --url http://192.168.1.101:8080/repo/ n edge-simplified-installer',
  ],
  [
    'image-builder',
    'r4e',
    {},
    String.raw`printf '\n[customizations.ignition.embedded]\nconfig = "%s"\n' "$(base64 -w0 config.ign)" >> blueprint.toml`,
  ],
  ['raspberry-pi', 'flatcar', {}, 'curl -LO https://github.com/pftf/RPi4/releases/download/v1.50/RPi4_UEFI_Firmware_v1.50.zip'],
  ['kubevirt', 'flatcar', {}, 'virtctl image-upload pvc flatcar-disk --size=10Gi --image-path=flatcar_production_kubevirt_image.qcow2'],
  [
    'nutanix',
    'fcos',
    {},
    `jq --arg data "$(base64 -w0 config.ign)" '.spec.resources.guest_customization.cloud_init.user_data = $data' vm.json > vm-with-config.json`,
  ],
  ['openshift', 'openshift', {}, 'oc apply -f config.ign'],
  ['kubevirt', 'fcos', {}, 'kubectl create secret generic ignition-payload --from-file=userdata=config.ign'],
  ['terraform', 'fcos', {}, '  content = file("config.bu")'],
  ['suse', 'fcos', {}, 'bunsen medium ignition -i config.ign -o ignition.iso'],
];

describe('as the documentation has it', () => {
  test.each(documented)('%s for %s', (id, variant, values, line) => {
    const platform = platforms.find((one) => one.id === id);
    if (!platform) throw new Error(id);
    expect(stepsFor(platform, { variant, file: 'config.ign' }, values).flatMap(({ lines }) => lines)).toContain(line);
  });

  test('of every platform', () => {
    expect(new Set(documented.map(([id]) => id))).toEqual(new Set(platforms.map(({ id }) => id)));
  });

  test('virt-install splits the option for QEMU once more', () => {
    const libvirt = platforms.find(({ id }) => id === 'libvirt');
    if (!libvirt) throw new Error();
    const splitOf = (file: string): string[] => {
      const line = linesOf(stepsFor(libvirt, { variant: 'fcos', file })).at(-1) ?? '';
      const option = commandsIn([line]).flat(2).at(-1) ?? '';
      expect(option.startsWith('--qemu-commandline=')).toBe(true);
      return commandsIn([option.replace('--qemu-commandline=-fw_cfg', 'qemu-kvm -fw_cfg')]).flat(2);
    };
    const file = 'name=opt/com.coreos/config,file=';
    // libvirt starts QEMU in a folder of its own.
    expect(splitOf("it's, mine.ign")).toEqual(['qemu-kvm', '-fw_cfg', `${file}${folder}/it's,, mine.ign`]);
    expect(splitOf('config.ign')).toEqual(['qemu-kvm', '-fw_cfg', `${file}${folder}/config.ign`]);
    expect(splitOf('/a b/$c.ign')).toEqual(['qemu-kvm', '-fw_cfg', `${file}/a b/$c.ign`]);
  });
});

describe('each variant', () => {
  test('has ways, each with an id of its own', () => {
    for (const variant of ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'] as const) expect(platformsFor(variant)).not.toEqual([]);
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  });

  test.each(cases)('has no field that changes nothing: $title', ({ platform, variant }) => {
    const config = { variant, file: 'config.ign' };
    const plain = JSON.stringify(stepsFor(platform, config));
    for (const field of Object.keys(fieldsFor(platform, variant))) {
      const value = field === 'architecture' ? 's390x' : 'other';
      expect(JSON.stringify(stepsFor(platform, config, { [field]: value })), field).not.toBe(plain);
    }
  });

  test.each(cases)('has no names of another system: $title', ({ platform, variant }) => {
    const text = JSON.stringify([fieldsFor(platform, variant), stepsFor(platform, { variant, file: 'config.ign' })]);
    if (variant !== 'fcos') expect(text).not.toMatch(/fcos|fedora-?coreos-|com\.coreos.*flatcar/i);
    if (variant !== 'flatcar') expect(text).not.toMatch(/flatcar/i);
  });

  test.each(['openshift', 'r4e', 'fiot', 'flatcar'] as const)('%s has no live images of CoreOS', (variant) => {
    expect(platformsFor(variant).map(({ id }) => id)).not.toContain('live-iso');
  });

  test('a MachineConfig is not what Terraform merges', () => {
    expect(platformsFor('openshift').map(({ id }) => id)).toEqual(['openshift']);
  });
});

test('Terraform merges the fragments of a config, and finds its local files', () => {
  const terraform = platforms.find(({ id }) => id === 'terraform');
  if (!terraform) throw new Error();
  const config = { variant: 'fcos', file: 'a-merged.ign', butane: 'a.bu', fragments: ['b.bu', 'c "d".bu'], filesFolder: 'files' } as const;
  const lines = stepsFor(terraform, config)[0]?.lines;
  expect(lines?.slice(lines.indexOf('  content = file("a.bu")'), -6)).toEqual([
    '  content = file("a.bu")',
    '  strict  = true',
    '  files_dir = "files"',
    '  snippets = [',
    '    file("files/b.bu"),',
    String.raw`    file("files/c \"d\".bu"),`,
    '  ]',
  ]);
});
