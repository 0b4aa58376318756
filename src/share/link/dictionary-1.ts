/**
 * The dictionary for deflating texts of version 1: words that configs have in common, the most frequent last, where
 * references to them cost the fewest bits. It must never change, because links were made with it; a better one
 * is a new file and a new version in `versions.ts`.
 */
const parts = [
  // Rare words of Butane, as they appear one below the other.
  `
kernel_arguments:
  should_exist:
    - console=ttyS0,115200n8
    - mitigations=auto,nosmt
  should_not_exist:
    - quiet
grub:
  users:
    - name: root
      password_hash: grub.pbkdf2.sha512.10000.
metadata:
  name: 99-worker-
  labels:
    machineconfiguration.openshift.io/role: worker
openshift:
  kernel_type: realtime
  fips: true
  extensions:
    - usbguard
boot_device:
  layout: aarch64
  layout: x86_64
  luks:
    tpm2: true
    discard: true
    threshold: 1
    tang:
      - url: http://tang.example.com:7500
        thumbprint: 
        advertisement: '{"payload": "eyJ
    cex:
      enabled: true
  mirror:
    devices:
      - /dev/sda
      - /dev/sdb
`,
  `
ignition:
  config:
    merge:
      - local: base.ign
      - source: https://example.com/config.ign
    replace:
      source: s3://
          verification:
            hash: sha512-
          compression: gzip
          http_headers:
            - name: Authorization
              value: Bearer 
  timeouts:
    http_response_headers: 10
    http_total: 60
  security:
    tls:
      certificate_authorities:
        - inline: |
            -----BEGIN CERTIFICATE-----
            MII
            -----END CERTIFICATE-----
  proxy:
    http_proxy: http://proxy.example.com:3128
    https_proxy: https://
    no_proxy:
      - localhost
      - 127.0.0.1
      - 10.0.0.0/8
      - .svc.cluster.local
`,
  `
  raid:
    - name: data
      level: raid1
      spares: 1
      options:
        - --verbose
      devices:
        - /dev/disk/by-id/
        - /dev/disk/by-partlabel/root-1
        - /dev/md/md-
  luks:
    - name: data
      label: luks-data
      device: /dev/nvme0n1
      clevis:
        custom:
          pin: tpm2
          needs_network: true
          config: |
      key_file:
        inline: 
      open_options:
        - --perf-no_read_workqueue
      wipe_volume: true
  trees:
    - local: tree
      path: /
      file_mode: 0644
      dir_mode: 0755
  links:
    - path: /etc/localtime
      target: ../usr/share/zoneinfo/Europe/Berlin
      hard: false
    - path: /etc/systemd/system/multi-user.target.wants/
  disks:
    # The name of your disk; lsblk on a running machine lists them.
    - device: /dev/disk/by-id/coreos-boot-disk
    - device: /dev/vda
    - device: /dev/vdb
      wipe_table: false
      wipe_table: true
      partitions:
        - number: 4
          label: root
          size_mib: 8192
          resize: true
        - number: 1
          label: var
          label: data
          start_mib: 0
          size_mib: 0
          wipe_partition_entry: true
          type_guid: 
          guid: 
          should_exist: true
  filesystems:
    - device: /dev/mapper/root
      label: root
    - device: /dev/disk/by-label/
    - device: /dev/disk/by-partlabel/data
      path: /var/lib/containers
      path: /var
      path: /var/data
      format: swap
      format: btrfs
      format: vfat
      format: ext4
      format: xfs
      label: data
      uuid: 
      wipe_filesystem: true
      options:
      mount_options:
        - noatime
        - nofail
        - prjquota
      # Adds the unit that mounts it at every boot.
      with_mount_unit: true
  directories:
    - path: /var/lib/
    - path: /opt/bin
      mode: 0700
      mode: 0755
      user:
        name: core
        id: 1000
      group:
        name: core
        id: 1000
      overwrite: false
`,
  // Contents of files.
  `
[connection]
          id=enp1s0
          type=ethernet
          interface-name=eth0
          [ipv4]
          method=auto
          method=manual
          address1=192.168.1.10/24,192.168.1.1
          gateway=10.0.2.2
          dns=8.8.8.8;1.1.1.1;
          dns-search=
          may-fail=false
          [ipv6]
          method=disabled
          method=ignore
          addr-gen-mode=
[Match]
          Name=en*
          [Network]
          DHCP=yes
          Address=10.0.0.
          Gateway=192.168.0.1
          DNS=
    - path: /etc/NetworkManager/conf.d/
    - path: /etc/NetworkManager/system-connections/
    - path: /etc/systemd/network/10-static.network
    - path: /etc/systemd/zram-generator.conf
          [zram0]
          zram-size = ram / 2
    - path: /etc/systemd/resolved.conf.d/
    - path: /etc/systemd/journald.conf.d/
          [Journal]
          SystemMaxUse=500M
          Storage=persistent
    - path: /etc/modules-load.d/
          br_netfilter
          overlay
    - path: /etc/profile.d/
          export SYSTEMD_PAGER=cat
    - path: /etc/yum.repos.d/
          enabled=1
          gpgcheck=1
          baseurl=https://
    - path: /etc/flatcar/update.conf
          SERVER=disabled
          REBOOT_STRATEGY=off
          GROUP=stable
    - path: /etc/zincati/config.d/90-disable-auto-updates.toml
          [updates]
          enabled = false
    - path: /etc/zincati/config.d/55-updates-strategy.toml
          strategy = "periodic"
          strategy = "immediate"
          [[updates.periodic.window]]
          days = [ "Sat", "Sun" ]
          start_time = "22:30"
          length_minutes = 60
          # Times are in UTC.
    - path: /etc/crictl.yaml
    - path: /etc/docker/daemon.json
          {
            "log-driver": "journald",
            "registry-mirrors": ["https://
          }
    - path: /etc/containers/registries.conf.d/
          unqualified-search-registries = ["docker.io"]
          [[registry]]
          location = "
          insecure = true
    - path: /etc/selinux/config
    - path: /etc/chrony.conf
          pool pool.ntp.org iburst
          server time.
          driftfile /var/lib/chrony/drift
          makestep 1.0 3
          rtcsync
          logdir /var/log/chrony
    - path: /etc/ssh/sshd_config.d/10-
          PermitRootLogin no
          PasswordAuthentication no
          AllowUsers core
    - path: /etc/sudoers.d/
          %wheel ALL=(ALL) NOPASSWD: ALL
    - path: /etc/sysctl.d/90-
          net.ipv4.conf.all.rp_filter = 1
          net.ipv4.ip_forward = 1
          net.ipv6.conf.all.disable_ipv6 = 1
          net.bridge.bridge-nf-call-iptables = 1
          net.core.somaxconn = 1024
          vm.max_map_count = 262144
          vm.swappiness = 10
          kernel.printk = 
          fs.inotify.max_user_watches = 524288
    - path: /etc/nginx/conf.d/default.conf
          server {
            listen 80;
            server_name localhost;
            location / {
              proxy_pass http://127.0.0.1:8080;
            }
          }
          global:
            scrape_interval: 15s
          scrape_configs:
            - job_name: 'node'
              static_configs:
                - targets: ['localhost:9090']
          apiVersion: v1
          kind: Pod
          metadata:
            name: 
          spec:
            containers:
              - image: 
          log_level = "info"
          level: info
          address: 0.0.0.0
          bind = 0.0.0.0:
          listen = 
          port: 
          port = 
          host = 
          timeout = 30
          database = 
          user = 
          max_connections = 100
          data_dir = "/var/lib/
          enabled: true
          enabled = true
          url = http://localhost:
          log = /var/log/
          path = 
          name = "
    - path: /usr/local/bin/
    - path: /opt/bin/
      mode: 0755
      contents:
        inline: |
          #!/usr/bin/env bash
          #!/bin/bash
          set -euo pipefail
          echo "
          if [ 
          fi
          for 
          done
          exit 0
          mkdir -p /var/lib/
          chown -R 
          chmod 
          curl -fsSL -o 
          systemctl enable --now 
          systemctl daemon-reload
          systemctl restart 
          rm -rf 
          export PATH=
`,
  // Units, and what Podman turns into units.
  `
  quadlets:
    - name: web.container
      rootful: true
      enable: true
    - path: /etc/containers/systemd/
      contents:
        inline: |
          [Unit]
          Description=
          Wants=network-online.target
          After=network-online.target

          [Container]
          Image=docker.io/library/nginx:stable
          Image=ghcr.io/
          Image=registry.fedoraproject.org/fedora:latest
          ContainerName=
          PublishPort=8080:80
          PublishPort=443:443
          Volume=/var/lib/
          :/config:Z
          :/data:Z
          Network=host
          Environment=TZ=
          EnvironmentFile=/etc/
          AutoUpdate=registry
          Label=
          Exec=

          [Service]
          # The first start pulls the image.
          TimeoutStartSec=900
          Restart=on-failure
          Restart=always

          [Install]
          WantedBy=multi-user.target default.target
systemd:
  units:
    - name: docker.service
      mask: true
    - name: zincati.service
      enabled: false
    - name: update-engine.service
    - name: locksmithd.service
    - name: var-lib-data.mount
      contents: |
        [Mount]
        What=/dev/disk/by-label/
        Where=/var/lib/
        Type=nfs
        Type=xfs
        Options=defaults,noatime

        [Install]
        RequiredBy=local-fs.target
    - name: serial-getty@ttyS0.service
      dropins:
        - name: 10-override.conf
        - name: autologin-core.conf
          contents: |
            [Service]
            # Override Execstart in main unit
            ExecStart=
            # Add new Execstart with \`-\` prefix to ignore failure
            ExecStart=-/usr/sbin/agetty --autologin core --noclear %I $TERM
            Environment="HTTP_PROXY=http://
            Environment=
    - name: backup.timer
      enabled: true
      contents: |
        [Unit]
        Description=Run 

        [Timer]
        OnBootSec=10min
        OnUnitActiveSec=1h
        OnCalendar=daily
        OnCalendar=*-*-* 03:00:00
        RandomizedDelaySec=
        Persistent=true
        Unit=

        [Install]
        WantedBy=timers.target
    - name: echo.socket
        [Socket]
        ListenStream=
        Accept=yes
        WantedBy=sockets.target
    - name: install-packages.service
      enabled: true
      contents: |
        [Unit]
        Description=Install packages with rpm-ostree
        Before=zincati.service
        Before=systemd-user-sessions.service
        ConditionFirstBoot=yes
        ConditionPathExists=!/var/lib/%N.stamp
        ConditionPathExists=!/etc/hostname
        DefaultDependencies=no
        RequiresMountsFor=/var/
        StartLimitIntervalSec=0

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        ExecStart=/usr/bin/rpm-ostree install -y --apply-live --assumeyes --allow-inactive 
        ExecStart=/usr/bin/systemctl --no-block reboot
        ExecStart=/usr/bin/touch /var/lib/%N.stamp
        ExecStart=/usr/bin/bash -c '
        ExecStart=/bin/sh -c "
        ExecStart=/usr/bin/curl 
        ExecStart=/opt/bin/
        ExecStart=/usr/local/bin/
        Type=simple
        Type=notify
        Type=exec
        User=core
        WorkingDirectory=/var/
        Environment=
        EnvironmentFile=-/etc/
        RestartSec=5
        RestartSec=10
        KillMode=mixed
        TimeoutStopSec=30
        LimitNOFILE=1048576
        Delegate=yes

        [Install]
        WantedBy=multi-user.target
        WantedBy=default.target
    - name: etcd-member.service
    - name: node-exporter.service
    - name: kubelet.service
    - name: postgres.service
    - name: redis.service
    - name: caddy.service
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        Description=Web server in a container
        Documentation=https://
        After=docker.service
        Requires=docker.service
        Wants=network-online.target
        After=docker.service network-online.target

        [Service]
        TimeoutStartSec=0
        ExecStartPre=-/usr/bin/docker rm --force 
        ExecStartPre=/usr/bin/docker pull 
        ExecStart=/usr/bin/docker run --rm --name web --publish 8080:80 --net host docker.io/library/nginx:stable
        ExecStop=/usr/bin/docker stop 
        ExecStartPre=-/usr/bin/podman rm -f 
        ExecStartPre=-/bin/podman kill 
        ExecStop=/usr/bin/podman stop -t 10 
        ExecStart=/usr/bin/podman run --rm --name web -v /var/lib/ -e -p 8080:80 --replace --network host --volume /var/lib/ --publish 80:80 quay.io/
:latest
:stable

        Restart=always
        Restart=on-failure

        [Install]
        WantedBy=multi-user.target
`,
  // What nearly every config has.
  `
variant: openshift
version: 4.
variant: r4e
variant: fiot
variant: flatcar
version: 1.1.0
variant: fcos
version: 1.7.0-experimental
version: 1.4.0
version: 1.5.0
variant: fcos
version: 1.6.0
passwd:
  groups:
    - name: docker
      gid: 
      system: true
  users:
    - name: admin
      uid: 1001
      gecos: 
      home_dir: /home/
      no_create_home: true
      no_user_group: true
      no_log_init: true
      primary_group: 
      shell: /bin/bash
      shell: /sbin/nologin
      should_exist: true
      password_hash: $6$rounds=100000$
      password_hash: $y$j9T$
      groups: [wheel, sudo, docker]
      groups:
        - wheel
        - sudo
        - docker
      ssh_authorized_keys_local:
        - id_ed25519.pub
        - ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB
        - ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ
        - ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAACAQ
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        # Put your own public key here. The private half of this one does not exist.
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 replace-me@example.com
    - name: 
      groups:
        - wheel
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI
@example.com
@localhost
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        local: 
        source: https://github.com/
 releases/download/v1.
        source: data:text/plain;charset=utf-8;base64,
        source: data:,
        inline: node1
    - path: /etc/hosts
      mode: 0600
      append:
        - inline: |
            127.0.0.1 localhost
    - path: /etc/
.conf
.toml
.yaml
.json
.d/
      mode: 420
      mode: 0755
      mode: 0644
      overwrite: true
      contents:
        inline: |
          # 
          [
          "
    - path: /var/lib/
      mode: 0644
      contents:
        inline: |
          
systemd:
  units:
    - name: 
.service
      enabled: true
      contents: |
        [Unit]
        Description=
        Wants=network-online.target
        After=network-online.target
        Wants=network-online.target

        [Service]
        Type=oneshot
        RemainAfterExit=true
        ExecStart=/usr/bin/podman run --rm --name 
        Restart=always
        Restart=on-failure

        [Install]
        WantedBy=multi-user.target
    - name: `,
];

/** The dictionary of version 1, in ASCII. */
export const dictionary1 = parts.join('');
