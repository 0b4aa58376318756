/** Tasks about software and updates. */

export const packages = {
  title: 'Extra packages',
  summary: 'The first boot adds packages of Fedora to the system and restarts into it.',
  also: 'rpm-ostree install dnf layer software htop vim',
  fields: { packages: { label: 'Packages', help: 'One per line.', example: 'htop' } },
};
export const packagesUnit = 'Add packages with rpm-ostree';

export const systemExtension = {
  title: 'System extension',
  summary: 'Software is added to the system as an image, which is downloaded at the first boot.',
  also: 'sysext install packages extensions software tailscale wasmtime bakery',
  fields: {
    name: { label: 'Name', help: 'The one the image was built with.', example: 'wasmtime' },
    source: { label: 'Address of the image', example: 'https://extensions.flatcar.org/extensions/wasmtime-….raw' },
  },
};

export const flatcarExtension = {
  title: "Flatcar's own extension",
  summary: 'A part of Flatcar that is not there by default is added, and updated with the system.',
  also: 'sysext podman python zfs nvidia incus install packages extensions software',
  fields: {
    name: { label: 'Extension', options: { podman: 'Podman', python: 'Python', zfs: 'ZFS', incus: 'Incus', overlaybd: 'OverlayBD' } },
  },
};

export const kubernetes = {
  title: 'Kubernetes node',
  summary: 'kubelet, kubeadm and kubectl are added as a system extension; kubeadm init or join comes after the first boot.',
  also: 'k8s kubeadm kubelet cluster control plane worker sysext',
  fields: {
    version: { label: 'Version', help: 'One that extensions.flatcar.org has.' },
    machine: { label: 'Processor', options: { 'x86-64': 'x86-64', arm64: 'ARM (arm64)' } },
  },
};

export const updatesOff = {
  title: 'No automatic updates',
  summary: 'The system neither downloads updates nor restarts for them. Security fixes then come only by hand.',
  also: 'auto update disable off zincati update-engine reboot stop',
  fields: {},
};

export const updateWindow = {
  title: 'Hours for updates',
  summary: 'The machine restarts for an update only in the hours you name.',
  also: 'auto update window maintenance reboot weekend zincati locksmith schedule',
  fields: {
    days: { label: 'Days', options: { weekend: 'Saturday and Sunday', daily: 'Every day', workdays: 'Monday to Friday' } },
    start: { label: 'From', help: 'In UTC.' },
    minutes: { label: 'Minutes' },
  },
};

export const updateDay = {
  title: 'Hours for updates',
  summary: 'The machine restarts for an update only in the hours you name.',
  also: 'auto update window maintenance reboot weekend zincati locksmith schedule',
  fields: {
    days: {
      label: 'Day',
      options: {
        Sun: 'Sunday',
        Mon: 'Monday',
        Tue: 'Tuesday',
        Wed: 'Wednesday',
        Thu: 'Thursday',
        Fri: 'Friday',
        Sat: 'Saturday',
        daily: 'Every day',
      },
    },
    start: { label: 'From' },
    minutes: { label: 'Minutes' },
  },
};

export const updateChannel = {
  title: 'Update channel',
  summary: 'Updates come from the channel you choose.',
  also: 'auto update stable beta alpha lts group release stream',
  fields: { channel: { label: 'Channel', options: { stable: 'Stable', beta: 'Beta', alpha: 'Alpha', lts: 'LTS' } } },
};

export const updateRollout = {
  title: 'When updates arrive',
  summary: 'Updates are rolled out over days; the machine is among the first or the last.',
  also: 'auto update wariness canary early late zincati rollout',
  fields: { wariness: { label: 'Among', options: { '0.001': 'The first', '0.5': 'The middle', '1.0': 'The last' } } },
};

export const automaticUpdates = {
  title: 'Automatic updates',
  summary: 'Updates are downloaded once a day and are used from the next restart on.',
  also: 'auto update rpm-ostree stage rpm-ostreed timer',
  fields: {
    policy: { label: 'What happens', options: { stage: 'Prepared for the next restart', check: 'Only looked for' } },
  },
};

export const notCounted = {
  title: 'Not counted by Fedora',
  summary: 'The machine does not take part in counting how many use Fedora CoreOS.',
  also: 'countme privacy telemetry opt out statistics',
  fields: {},
};
