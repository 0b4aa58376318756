const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com';

/** A web server: someone who logs in, a name, contents, a unit, kernel arguments. */
export const webServer = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
    - name: deploy
      groups: [wheel]
      password_hash: $y$j9T$aUmgEDoFIDPhGxEe2FUjc/$NTjeBsIgZAjMSZH1snwaUZ5jAZQtr2t5tSy2pyvEx10
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        inline: web-4
    - path: /etc/address
      mode: 0644
      contents:
        inline: 10.0.1.4/24
    - path: /etc/nginx/nginx.conf
      mode: 0640
      contents:
        inline: |
          events {}
          http {
            server { listen 8080; root /srv; }
          }
systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        Description=Web server
        After=network-online.target
        Wants=network-online.target

        [Service]
        ExecStart=/usr/bin/podman run --rm --name web --publish 80:8080 docker.io/library/nginx
        Restart=always

        [Install]
        WantedBy=multi-user.target
kernel_arguments:
  should_exist:
    - console=tty0
    - console=ttyS0,115200n8
  should_not_exist:
    - quiet
`;

/** Two disks that are mirrored, and one that is encrypted. */
export const storage = `variant: fcos
version: 1.6.0
storage:
  disks:
    - device: /dev/disk/by-id/coreos-boot-disk
      partitions:
        - label: root
          number: 4
          size_mib: 16384
          resize: true
        - label: var
          size_mib: 0
    - device: /dev/sdb
      wipe_table: true
      partitions:
        - label: backup
          size_mib: 65536
        - label: scratch
          size_mib: 0
  luks:
    - name: backup
      device: /dev/disk/by-partlabel/backup
      wipe_volume: true
      clevis:
        tpm2: true
  filesystems:
    - device: /dev/disk/by-partlabel/var
      format: xfs
      path: /var
      with_mount_unit: true
    - device: /dev/mapper/backup
      format: xfs
      path: /var/backup
      with_mount_unit: true
`;

/** An error, a warning and advice. */
export const troubled = `variant: fcos
version: 1.6.0
storage:
  files:
    - path: /etc/chrony.conf
      mode: 0644
      contents:
        inline: server ntp.example.com
    - path: etc/motd
      contents:
        inline: Hello
systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/usr/bin/true
`;

/** A unit, as it comes in. */
export const unitFile = `[Unit]
Description=Web server

[Service]
ExecStart=/usr/bin/podman run --rm docker.io/library/nginx
Restart=always

[Install]
WantedBy=multi-user.target
`;
