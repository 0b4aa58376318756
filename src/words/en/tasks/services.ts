/** Tasks about services. */

export const service = {
  title: 'Command at every boot',
  summary: 'A program runs at every boot and is restarted when it fails.',
  also: 'service systemd unit daemon start run program script',
  fields: {
    name: { label: 'Name', example: 'hello' },
    command: { label: 'Command', help: 'As in bash.' },
  },
};
export const serviceUnit = (name: string): string => `Service ${name}`;

export const onceCommand = {
  title: 'Command at the first boot',
  summary: 'A shell command runs once, when the machine is set up and the network is there.',
  also: 'script run once oneshot setup shell bash provision',
  fields: {
    name: { label: 'Name', example: 'setup' },
    command: { label: 'Command', help: 'As in bash. If it fails, it runs again at the next boot.' },
  },
};
export const onceUnit = (name: string): string => `First boot: ${name}`;

export const timer = {
  title: 'Command on a schedule',
  summary: 'A shell command runs at set times, as with cron.',
  also: 'timer cron schedule daily hourly backup periodic job',
  fields: {
    name: { label: 'Name', example: 'backup' },
    when: { label: 'When', help: 'daily, hourly, or such as Mon *-*-* 04:00.' },
    command: { label: 'Command', help: 'As in bash.' },
  },
};
export const timerUnit = (name: string): string => `Schedule of ${name}`;
export const timedUnit = (name: string): string => `Scheduled: ${name}`;

export const enableUnit = {
  title: 'Turn a service on',
  summary: 'A unit that the system has is started at every boot.',
  also: 'enable systemctl start unit socket docker iscsid',
  fields: { name: { label: 'Unit', example: 'podman.socket' } },
};

export const maskUnit = {
  title: 'Turn a service off',
  summary: 'A unit of the system cannot be started any more, not even by hand.',
  also: 'mask disable systemctl stop unit',
  fields: { name: { label: 'Unit', example: 'docker.service' } },
};

export const environment = {
  title: 'Environment of a service',
  summary: 'A service is started with variables that you set.',
  also: 'environment variable env drop-in dropin override',
  fields: {
    unit: { label: 'Unit', example: 'web.service' },
    variables: { label: 'Variables', help: 'One per line.', example: 'LOG_LEVEL=debug' },
  },
};

export const journalSize = {
  title: 'Limit the system log',
  summary: 'The journal takes no more room than you allow.',
  also: 'journald log size disk space systemmaxuse retention',
  fields: { size: { label: 'Size', help: 'M or G for megabytes, gigabytes.' } },
};

export const healthCheck = {
  title: 'Health check after updates',
  summary: 'If a command fails after an update, the machine goes back to the version before it.',
  also: 'greenboot rollback required check',
  fields: {
    name: { label: 'Name', example: 'network' },
    command: { label: 'Command', help: 'As in bash; it fails by its exit status.' },
  },
};
