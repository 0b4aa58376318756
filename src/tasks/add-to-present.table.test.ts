import { describe, expect, test } from 'vitest';
import { valueAt, type Value } from '../core/document/read.ts';
import { transpile } from '../core/transpile.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { listAt, textAt } from '../values/read-values.ts';
import { latestStable, targetsByVariant } from '../values/target-names.ts';
import { addTask } from './add-task.ts';
import { tasksFor } from './offered.ts';
import { baseConfig } from './testing/base-config.ts';
import { hunting } from '../core/testing/runs.ts';
import { sampleValues } from './testing/sample-values.ts';

const newest = targetsByVariant.map(({ targets }) => latestStable(targets)).filter((target) => target !== undefined);
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEHG2E8xTVTCqGOYwDsNCpbVTwnWDBbAgSpuxTTHZ5QE kept@example.com';

/** What a config may have already, each in another style. */
const bodies = {
  'with comments': `# before the users
passwd:
  users: # of the machine
    - name: core # the usual one
      # one key
      ssh_authorized_keys:
        - ${key} # mine
storage:
  # two files
  files:
    - path: /etc/kept-a # short
      mode: 0600
      contents:
        inline: |
          # no comment of the config
          a

    # the second
    - path: /etc/kept-b
systemd:
  units:
    - name: kept.service
      enabled: true # at boot
      contents: "[Service]\\nExecStart=/usr/bin/true\\n[Install]\\nWantedBy=multi-user.target\\n"
# at the end
`,
  'in flow style': `passwd: {users: [{name: core, ssh_authorized_keys: ["${key}"]}]} # users
storage: {files: [{path: /etc/kept-a, mode: 0600}, {path: "/etc/kept-b", contents: {inline: "b: c"}}]}
systemd: {units: [{name: kept.timer, mask: true}]}
`,
  'with anchors': `passwd:
  users:
    - name: core
      ssh_authorized_keys: &keys
        - ${key}
storage:
  files:
    - &first
      path: /etc/kept-a
      mode: 0600
      contents: &text { inline: shared }
    - <<: *first
      path: /etc/kept-b # as the first
    - path: /etc/kept-c
      contents: *text
systemd:
  units:
    - name: kept.service
      dropins:
        - name: kept.conf
          contents: "[Service]\\nNice=5\\n"
`,
  'not indented': `storage:
    files:
    - path: /etc/kept-a
    -   path: /etc/kept-b
        mode: 0600
systemd:
    units: []
passwd:
    users:
`,
};

/** The items of a config that no task is about, and the keys that a user has. */
function kept(text: string): { files: readonly Value[]; units: readonly Value[]; keys: readonly Value[] } {
  const config = valueAt(parseText(text), []);
  const files = listAt(config, 'storage', 'files').filter((one) => textAt(one, 'path').startsWith('/etc/kept'));
  const units = listAt(config, 'systemd', 'units').filter((one) => textAt(one, 'name').startsWith('kept.'));
  const core = listAt(config, 'passwd', 'users').find((one) => textAt(one, 'name') === 'core');
  return { files, units, keys: listAt(core, 'ssh_authorized_keys').filter((one) => one === key) };
}

const commentsOf = (text: string): string[] => text.match(/# .*/g) ?? [];

describe.each(Object.entries(bodies))('a config %s', (_, body) => {
  test.each(newest)('keeps all that it has, whatever is added, and adds it once: %s', (target) => {
    const before = baseConfig(target) + body;
    expect(transpile(before).output).toBeDefined();
    for (const [at, task] of tasksFor(target).entries()) {
      // Each is added to one of the configs on one of the systems, and to all by one who hunts.
      if (!hunting && (at + newest.indexOf(target) + Object.values(bodies).indexOf(body)) % 3 !== 0) continue;
      const values = sampleValues(task);
      const result = addTask(before, task, values);
      if (!result.ok) throw new Error(`${task.id}: ${result.reason}`);
      expect(kept(result.text), task.id).toEqual(kept(before));
      for (const comment of commentsOf(body)) expect(result.text, task.id).toContain(comment);
      expect(
        transpile(result.text).entries.filter(({ kind }) => kind === 'error'),
        task.id,
      ).toEqual([]);
      expect(addTask(result.text, task, values), task.id).toMatchObject({ ok: true, changes: [] });
    }
  });
});
