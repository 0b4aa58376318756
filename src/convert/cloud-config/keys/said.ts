import * as words from '#words/convert/cloud-config';
import { both, row, type KeyRow } from './cloud.ts';

/** Keys with nothing in Butane to become, by what is said of them. */
const reasons: readonly { keys: readonly string[]; say: (system: string, key: string) => string; harmless?: true }[] = [
  {
    say: words.otherSoftware,
    keys: [
      ...['apt_pipelining', 'apt_sources', 'apt_mirror', 'apt_update', 'apt_upgrade', 'apt_preserve_sources_list', 'apt_ftp_proxy'],
      ...['apt_reboot_if_required', 'apk_repos', 'zypper', 'snap', 'snappy', 'snap_commands', 'ubuntu_advantage', 'ubuntu_pro', 'lxd'],
      ...['byobu_by_default', 'landscape', 'rh_subscription', 'spacewalk', 'drivers', 'fan', 'autoinstall', 'grub_dpkg', 'grub-dpkg'],
    ],
  },
  { say: words.yumRepos, keys: ['yum_repos', 'yum_repo_dir', 'repo_update', 'repo_upgrade'] },
  { say: words.managers, keys: ['ansible', 'chef', 'puppet', 'salt_minion', 'mcollective'] },
  { say: words.finalMessage, keys: ['final_message'] },
  { say: words.phoneHome, keys: ['phone_home'] },
  { say: words.hostKeys, keys: ['ssh_keys', 'ssh_deletekeys', 'ssh_genkeytypes', 'ssh_publish_hostkeys', 'ssh_quiet_keygen'] },
  { say: words.nothingInIgnition, keys: ['rsyslog', 'random_seed', 'wireguard', 'disable_root_opts', 'allow_public_ssh_keys'] },
  { say: words.networkElsewhere, keys: ['network', 'manage_resolv_conf', 'resolv_conf'] },
  { say: words.notCloudInit, keys: ['include', 'write-files'] },
  {
    say: words.onlyCloudInit,
    harmless: true,
    keys: [
      ...['cloud_init_modules', 'cloud_config_modules', 'cloud_final_modules', 'datasource', 'datasource_list', 'system_info', 'output'],
      ...['merge_how', 'merge_type', 'launch-index', 'vendor_data', 'vendor_data2', 'debug', 'def_log_file', 'log_cfgs', 'logcfg'],
      ...['syslog_fix_perms', 'no_ssh_fingerprints', 'ssh_fp_console_blacklist', 'authkey_hash', 'disable_ec2_metadata', 'reporting'],
      ...[
        'updates',
        'warnings',
        'cloud_config_url',
        'unverified_modules',
        'preserve_sources_list',
        'mount_default_field',
        'version',
        'features',
      ],
    ],
  },
];

/** Rows of keys that are named with what to do instead. */
export const saidRows: readonly KeyRow[] = reasons.flatMap(({ keys, say, harmless }) =>
  keys.map((key) => row(key, both, ({ out }, { line }) => out.say(harmless ? 'info' : 'warning', line, say(out.systemName, key)))),
);
