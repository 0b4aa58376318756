/** A realistic config: comments, spacing and quotes of its own. It is valid. */
export const commented = `# The web server in rack 4
variant: fcos
version: "1.5.0"   # keep in step with the other racks

passwd:
  users:
    # the admins
    - name: core       # exists already
      ssh_authorized_keys:
        - 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com'
      groups: [ wheel,  sudo ]   # both, for the scripts
    # for backups only
    - name:   backup
      shell: /sbin/nologin   # no login
      system: yes

storage:
  files:
    - contents:   # order is ours
        inline: web-4   # by hand
      path: /etc/hostname
      mode: 0644


# the end
`;

/** A config whose only error is in a file's path, on the line `relativePathLine`. */
export const relativePath = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
storage:
  files:
    - path: /etc/greeting
      contents:
        inline: Hello
    - path: etc/hostname
      mode: 0644
      contents:
        inline: web-4
`;

/** The 1-based line of `relativePath` with the error. */
export const relativePathLine = 11;

/** The message about it. */
export const relativePathMessage = 'path not absolute';

/** The 1-based number of the line with a text. */
export const lineOf = (config: string, text: string): number => config.slice(0, config.indexOf(text)).split('\n').length;

/** A config with something in every section of Fedora CoreOS, and an error and a warning to show. */
export const everySection = `variant: fcos
version: 1.6.0
ignition:
  timeouts:
    http_total: 30
  config:
    merge:
      - source: https://example.com/base.ign
kernel_arguments:
  should_exist:
    - mitigations=auto
grub:
  users:
    - name: root
      password_hash: grub.pbkdf2.sha512.10000.00.00
boot_device:
  luks:
    tpm2: true
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com
      groups: [wheel]
  groups:
    - name: builders
storage:
  disks:
    - device: /dev/vdb
      partitions:
        - label: data
          number: 1
          size_mib: 10240
  filesystems:
    - device: /dev/disk/by-partlabel/data
      path: /var/data
      format: xfs
      with_mount_unit: true
  raid:
    - name: md0
      level: raid1
      devices: [/dev/vdc, /dev/vdd]
  luks:
    - name: secret
      device: /dev/md/md0
      clevis:
        tpm2: true
  files:
    - path: etc/hostname
      mode: 644
      contents:
        inline: web-4
  directories:
    - path: /var/lib/app
      mode: 0755
  links:
    - path: /etc/localtime
      target: ../usr/share/zoneinfo/Europe/Prague
systemd:
  units:
    - name: hello.service
      enabled: true
      contents: |
        [Unit]
        Description=Say hello
        [Service]
        ExecStart=/usr/bin/echo hello
        [Install]
        WantedBy=multi-user.target
      dropins:
        - name: 10-after.conf
          contents: |
            [Unit]
            After=network-online.target
`;

/** What only the newest Fedora CoreOS spec has. */
export const quadlets = `variant: fcos
version: 1.8.0-experimental
systemd:
  quadlets:
    - name: app.container
      rootful: true
      contents: |
        [Container]
        Image=quay.io/example/app:latest
      dropins:
        - name: 10-env.conf
          contents: |
            [Container]
            Environment=A=b
`;

/** A MachineConfig with everything around its Ignition config. */
export const machineConfig = `variant: openshift
version: 4.22.0
metadata:
  name: 99-worker-kernel
  labels:
    machineconfiguration.openshift.io/role: worker
openshift:
  fips: true
  kernel_type: default
  extensions:
    - usbguard
`;
