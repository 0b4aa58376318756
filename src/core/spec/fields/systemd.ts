import { flag, objects, shape, text, type Infer } from '../shape.ts';

const nameKey = (item: { name?: string }) => item.name ?? '';

export const dropinShape = shape(
  'Dropin',
  {
    contents: text({
      label: 'Contents',
      help: 'Settings added to the unit or changed in it. To replace a list such as ExecStart, empty it first with a line ExecStart=.',
      placeholder: '[Service]\nEnvironment=KEY=value',
      usual: true,
      control: 'unit',
    }),
    contents_local: text({
      sugar: true,
      when: { base: '>=0.5' },
      label: 'Contents from a local file',
      help: 'A file on your computer, relative to the files directory, that holds the drop-in. Use it instead of contents.',
      placeholder: '10-example.conf',
    }),
    name: text({
      plain: true,
      always: true,
      label: 'Name',
      help: 'The file name, ending in .conf. Drop-ins of a unit are read in the order of their names.',
      placeholder: '10-example.conf',
      usual: true,
    }),
  },
  { key: nameKey },
);

export const unitShape = shape(
  'Unit',
  {
    contents: text({
      label: 'Contents',
      help: 'The unit file, written to /etc/systemd/system over one of the image by this name. Leave it out to only enable, mask or extend that.',
      placeholder: '[Unit]\nDescription=…\n\n[Service]\nExecStart=…\n\n[Install]\nWantedBy=multi-user.target',
      usual: true,
      control: 'unit',
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    }),
    contents_local: text({
      sugar: true,
      when: { base: '>=0.5' },
      label: 'Contents from a local file',
      help: 'A file on your computer, relative to the files directory, that holds the unit. Use it instead of contents.',
      placeholder: 'example.service',
    }),
    dropins: objects(dropinShape, {
      label: 'Drop-ins',
      help: 'Files that extend or change the unit without replacing it, written to the directory named after it with .d added.',
      usual: true,
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    }),
    enabled: flag({
      label: 'Enabled',
      help: 'On: the unit starts at boot, as its [Install] section says. Off: it is disabled; absent: it stays as the image has it.',
      usual: true,
    }),
    mask: flag({
      label: 'Masked',
      help: 'On: nothing can start the unit any more, not even by hand. Off: an existing mask is removed.',
      usual: true,
    }),
    name: text({
      plain: true,
      always: true,
      label: 'Name',
      help: 'The name of the unit with its type at the end, such as .service, .timer, .mount or .socket.',
      placeholder: 'hello.service',
      usual: true,
      control: 'unit-name',
    }),
  },
  { key: nameKey },
);

export const quadletShape = shape(
  'Quadlet',
  {
    contents: text({
      label: 'Contents',
      help: 'The text of the quadlet file, from which Podman makes a systemd unit at boot.',
      control: 'unit',
      usual: true,
    }),
    contents_local: text({
      label: 'Contents from a local file',
      help: 'A file in the files directory whose text becomes the quadlet.',
      placeholder: 'app.container',
    }),
    name: text({
      plain: true,
      label: 'Name',
      help: 'The file name, whose ending says what it describes: .container, .volume, .network, .kube, .image, .build, .pod or .artifact.',
      placeholder: 'app.container',
      usual: true,
      control: 'quadlet-name',
    }),
    rootful: flag({
      plain: true,
      label: 'Run as root',
      help: 'Puts the quadlet where it runs as root. Otherwise it is there for the users of the machine.',
      usual: true,
    }),
    dropins: objects(dropinShape, {
      label: 'Drop-ins',
      help: 'Further files that extend or change the quadlet.',
    }),
  },
  { key: nameKey },
);

export const systemdShape = shape('Systemd', {
  units: objects(unitShape, {
    label: 'Units',
    help: 'Services, timers, mounts and other units to add, extend, enable, disable or mask.',
    usual: true,
  }),
  quadlets: objects(quadletShape, {
    sugar: true,
    when: { base: '>=0.8' },
    label: 'Quadlets',
    help: 'Containers, volumes, networks and pods that Podman runs as systemd units.',
    docs: 'https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html',
  }),
});

export type Dropin = Infer<typeof dropinShape>;
export type Unit = Infer<typeof unitShape>;
export type Systemd = Infer<typeof systemdShape>;
