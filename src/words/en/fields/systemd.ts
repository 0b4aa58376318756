import type { WordsOf } from '../../types/field-words.ts';

export const systemd: WordsOf<'Dropin' | 'Unit' | 'Quadlet' | 'Systemd'> = {
  Dropin: {
    contents: {
      label: 'Contents',
      help: 'Settings added to the unit or changed in it. To replace a list such as ExecStart, empty it first with a line ExecStart=.',
      placeholder: '[Service]\nEnvironment=KEY=value',
    },
    contents_local: {
      label: 'Contents from a local file',
      help: 'A file on your computer, relative to the files directory, that holds the drop-in. Use it instead of contents.',
      placeholder: '10-example.conf',
    },
    name: {
      label: 'Name',
      help: 'The file name, ending in .conf. Drop-ins of a unit are read in the order of their names.',
      placeholder: '10-example.conf',
    },
  },
  Unit: {
    contents: {
      label: 'Contents',
      help: 'The unit file, written to /etc/systemd/system over one of the image by this name. Leave it out to only enable, mask or extend that.',
      placeholder: '[Unit]\nDescription=…\n\n[Service]\nExecStart=…\n\n[Install]\nWantedBy=multi-user.target',
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    },
    contents_local: {
      label: 'Contents from a local file',
      help: 'A file on your computer, relative to the files directory, that holds the unit. Use it instead of contents.',
      placeholder: 'example.service',
    },
    dropins: {
      label: 'Drop-ins',
      help: 'Files that extend or change the unit without replacing it, written to the directory named after it with .d added.',
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    },
    enabled: {
      label: 'Enabled',
      help: 'On: the unit starts at boot, as its [Install] section says. Off: it is disabled; absent: it stays as the image has it.',
    },
    mask: {
      label: 'Masked',
      help: 'On: nothing can start the unit any more, not even by hand. Off: an existing mask is removed.',
    },
    name: {
      label: 'Name',
      help: 'The name of the unit with its type at the end, such as .service, .timer, .mount or .socket.',
      placeholder: 'hello.service',
    },
  },
  Quadlet: {
    contents: {
      label: 'Contents',
      help: 'The text of the quadlet file, from which Podman makes a systemd unit at boot.',
    },
    contents_local: {
      label: 'Contents from a local file',
      help: 'A file in the files directory whose text becomes the quadlet.',
      placeholder: 'app.container',
    },
    name: {
      label: 'Name',
      help: 'The file name, whose ending says what it describes: .container, .volume, .network, .kube, .image, .build, .pod or .artifact.',
      placeholder: 'app.container',
    },
    rootful: {
      label: 'Run as root',
      help: 'Puts the quadlet where it runs as root. Otherwise it is there for the users of the machine.',
    },
    dropins: {
      label: 'Drop-ins',
      help: 'Further files that extend or change the quadlet.',
    },
  },
  Systemd: {
    units: {
      label: 'Units',
      help: 'Services, timers, mounts and other units to add, extend, enable, disable or mask.',
    },
    quadlets: {
      label: 'Quadlets',
      help: 'Containers, volumes, networks and pods that Podman runs as systemd units.',
      docs: 'https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html',
    },
  },
};
