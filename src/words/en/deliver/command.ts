/** The commands for images, initrds and media. */
import { formatNumber } from '../formats/counts.ts';

export const commandsUsage = (name: string): string => `Usage: ${name} COMMAND [options] FILE

Live images of Fedora CoreOS and RHEL CoreOS:
  iso show IMAGE                show what is in it
      --ignition                print the embedded config alone
  iso embed IMAGE               embed an Ignition config
  -i, --ignition-file PATH      the config [default: standard input]
  -f, --force                   replace an earlier one
  iso customize IMAGE           make an image that installs by itself
      --dest-ignition PATH      Ignition config for the installed system
      --dest-device PATH        disk to install to, overwritten without asking
      --dest-console SPEC       console of the installed system
      --dest-karg-append ARG    kernel argument to append there
      --dest-karg-delete ARG    kernel argument to delete there
      --network-keyfile PATH    NetworkManager keyfile for both systems
      --live-ignition PATH      Ignition config for the live system
      --live-karg-append ARG    kernel argument to append there
      --live-karg-delete ARG    kernel argument to delete there
      --live-karg-replace K=O=N kernel argument to replace there
  -f, --force                   replace earlier customizations
  iso kargs show IMAGE          show the kernel arguments
  -d, --default                 show those it came with
  iso kargs modify IMAGE        change the kernel arguments
  -a, --append ARG              kernel argument to append
  -d, --delete ARG              kernel argument to delete
  -r, --replace K=O=N           kernel argument to replace
  iso kargs reset IMAGE         set those it came with
  iso remove IMAGE              make it what was downloaded
  iso ignition remove IMAGE     remove the config alone
  iso network remove IMAGE      remove the network settings alone

Commands that change an image take
  -o, --output PATH             write to a new file; "-" is standard output

Initrds and media:
  initrd wrap                   make an initrd of an Ignition config
  -i, --ignition-file PATH      the config [default: standard input]
      --flatcar                 for Flatcar Container Linux
  -o, --output PATH             where to write it
  initrd unwrap INITRD          print the config in an initrd
  medium ignition               make a medium for SUSE and openSUSE MicroOS
  -i, --ignition-file PATH      Ignition config
      --combustion PATH         script for Combustion
  -o, --output PATH             where to write it
  medium seed                   make a seed for cloud-init (NoCloud)
  -i, --ignition-file PATH      the user data
      --name NAME               name of the machine
  -o, --output PATH             where to write it
`;

export const oneFile = 'Name one file.';
export const noFile = 'This command takes no files except those its options name.';
export const nothingForMedium = 'Name a config, a script, or both.';
export const failed = (reason: string): string => `Error: ${reason}`;
export const warning = (text: string): string => `Warning: ${text}`;
export const exists = (path: string): string => `${path} exists. Name a new file.`;
export const binaryToTerminal = 'This is not text: write it to a file with -o, or into a pipe.';
export const noConfigInside = 'There is no config in it.';

export const release = (name: string): string => `Release: ${name}`;
export const config = (length: number | undefined): string => `Config: ${length === undefined ? 'none' : `${formatNumber(length)} bytes`}`;
export const area = (used: number, length: number): string => `Area: ${formatNumber(used)} of ${formatNumber(length)} bytes used`;
export const network = (names: readonly string[]): string => `Network keyfiles: ${names.length === 0 ? 'none' : names.join(', ')}`;
export const otherFiles = (paths: readonly string[]): string => `Other files: ${paths.join(', ')}`;
export const kernelArguments = (text: string | undefined): string => `Kernel arguments: ${text ?? 'cannot be changed'}`;
export const standardArguments = (text: string): string => `Kernel arguments it came with: ${text}`;
export const features = (installs: boolean, consoles: boolean, settings: boolean): string =>
  `It can install by itself: ${yesOrNo(installs)}; set the console: ${yesOrNo(consoles)}; take network settings: ${yesOrNo(settings)}`;

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
