import type { Rule } from '../../rules/rule.ts';
import { clevisRules } from './clevis.ts';
import { configRules } from './config.ts';
import { diskRules } from './disk.ts';
import { filesystemRules } from './filesystem.ts';
import { httpHeaderRules } from './http-header.ts';
import { luksRules } from './luks.ts';
import { nodeRules } from './node.ts';
import { partitionRules } from './partition.ts';
import { proxyRules } from './proxy.ts';
import { raidRules } from './raid.ts';
import { requiredSourceRules } from './required-source.ts';
import { resourceRules } from './resource.ts';
import { storageRules } from './storage.ts';
import { systemdRules } from './systemd.ts';
import { tangRules } from './tang.ts';
import { unitRules } from './unit.ts';
import { verificationRules } from './verification.ts';

/** Ignition's own rules for a translated config. The rules of one shape are in the order in which Ignition reports them. */
export const ignitionRules: readonly Rule[] = [
  ...configRules,
  ...requiredSourceRules,
  ...proxyRules,
  ...resourceRules,
  ...httpHeaderRules,
  ...verificationRules,
  ...storageRules,
  ...nodeRules,
  ...diskRules,
  ...partitionRules,
  ...filesystemRules,
  ...luksRules,
  ...clevisRules,
  ...tangRules,
  ...raidRules,
  ...systemdRules,
  ...unitRules,
];
