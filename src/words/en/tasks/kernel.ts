/** Tasks about the kernel and memory. */

export const sysctl = {
  title: 'Kernel settings (sysctl)',
  summary: 'Settings of the running kernel are applied at every boot.',
  also: 'sysctl vm.max_map_count ip_forward inotify tuning parameter',
  fields: { settings: { label: 'Settings', help: 'One per line.', example: 'net.ipv4.ip_forward = 1' } },
};

export const loadModules = {
  title: 'Load kernel modules',
  summary: 'Kernel modules are loaded at every boot.',
  also: 'modprobe modules-load driver br_netfilter overlay',
  fields: { modules: { label: 'Modules', help: 'One per line.', example: 'br_netfilter' } },
};

export const blockModules = {
  title: 'Block kernel modules',
  summary: 'Kernel modules are not loaded, neither by themselves nor by hand.',
  also: 'modprobe blacklist deny driver nouveau',
  fields: { modules: { label: 'Modules', help: 'One per line.', example: 'nouveau' } },
};

export const kernelArguments = {
  title: 'Kernel arguments',
  summary: 'The kernel is started with further arguments.',
  also: 'kargs boot parameters command line grub karg',
  fields: { arguments: { label: 'Arguments', help: 'One per line.', example: 'quiet' } },
};

export const serialConsole = {
  title: 'Serial console',
  summary: 'Boot messages and the login prompt are on a serial port too.',
  also: 'console ttyS0 kernel argument boot messages',
  fields: { port: { label: 'Port', options: { ttyS0: 'First (ttyS0)', ttyS1: 'Second (ttyS1)', ttyAMA0: 'ARM (ttyAMA0)' } } },
};

export const hugePages = {
  title: 'Huge pages',
  summary: 'Memory is set aside in large pages, which helps databases and virtual machines.',
  also: 'hugepages memory kernel arguments performance',
  fields: {
    size: { label: 'Size of a page', options: { '2M': '2 MiB', '1G': '1 GiB' } },
    count: { label: 'Pages' },
  },
};

export const noHyperthreading = {
  title: 'No simultaneous multithreading',
  summary: 'Processors that are vulnerable without it run one thread per core.',
  also: 'smt hyperthreading nosmt mitigations security spectre kernel argument',
  fields: {},
};

export const zramSwap = {
  title: 'Swap in compressed memory',
  summary: 'Memory that is rarely used is compressed (zram) instead of being written to a disk.',
  also: 'swap zram memory ram',
  fields: { share: { label: 'Size', options: { '2': 'Half of the memory', '4': 'A quarter of the memory', '1': 'All of the memory' } } },
};

export const swapFile = {
  title: 'Swap file',
  summary: 'A file on the disk is swap, turned on at every boot.',
  also: 'swap memory paging swapfile',
  fields: { size: { label: 'Size in MiB' } },
};
export const swapFileUnit = 'Make the swap file';
export const swapUnit = 'Turn on the swap file';

export const kdump = {
  title: 'Crash dumps (kdump)',
  summary: 'When the kernel crashes, its memory is written to /var/crash.',
  also: 'kdump crashkernel vmcore panic debug',
  fields: { memory: { label: 'Memory set aside', help: 'In megabytes.' } },
};
