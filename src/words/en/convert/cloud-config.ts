/** What is said while a cloud-config becomes Butane. Findings say what happens and what to do. */

export const header = 'Converted from cloud-config.';

/* Descriptions of units, which are part of the config. */
export const bootUnit = 'Commands of bootcmd, at each boot';
export const runUnit = 'Commands of runcmd, once';
export const packagesUnit = 'Add packages with rpm-ostree';
export const makeSwapUnit = 'Make the swap file';
export const swapUnit = 'Swap file';
export const mountUnit = (path: string): string => `Mount ${path}`;
export const certificatesUnit = 'Trust further certificate authorities';
export const powerUnit = 'Change of power state, once';

/* Why there is no config. */
export const jinja = 'This is a Jinja template, which cloud-init fills in on the machine. Fill in the values, and remove its first line.';
export const multipart = 'This is a MIME message of several parts. Convert each part on its own.';
export const archive = 'This is an archive of several cloud-configs. Convert each of its parts on its own.';
export const jsonp = 'This is a patch of another cloud-config. Apply it there, and convert the result.';
export const include = 'This is a list of addresses. Load what is there, and convert that.';
export const boothook = 'This is a script that runs at each boot, not a cloud-config. Write it as a file, with a unit that runs it.';
export const partHandler = 'This is a Python program for cloud-init. There is no equal in Butane.';
export const script = 'This is a script, not a cloud-config. Write it as a file, with a unit that runs it once.';
export const noCloudConfig = 'This is no cloud-config: it has no keys at its top.';
export const unknownTarget = 'There is no such variant and version.';
export const noCluster =
  'Nodes of OpenShift get users, disks and names from their cluster. Convert to fcos, and move what a MachineConfig can say.';

/* Of any key. */
export const unknownKey = (key: string): string =>
  `${key} is not a key of cloud-config that Bunsen knows, so it is left out. Check its spelling.`;
export const unknownField = (at: string, key: string): string => `${at}.${key} cannot be converted, so it is left out.`;
export const notMapping = (at: string): string => `Here, ${at} must have keys with values, so this is left out.`;
export const nothingToDo = 'There is nothing to do for this.';
export const otherDialect = (key: string): string =>
  `The cloud-config of Container Linux and that of cloud-init are mixed: ${key} is only in one of them, and is converted all the same.`;

/* Names. */
export const hostnamePreserved = 'The name of the host is kept, so none is set.';
export const badHostname = 'A host name has letters, digits, hyphens and dots, so this is left out.';
export const fqdnUnused = (name: string): string =>
  `The host is called by its short name. Set prefer_fqdn_over_hostname to call it ${name}.`;
export const hostsKept = '/etc/hosts stays as it is.';
export const hostsWithoutName = 'There is no host name to write to /etc/hosts. Set hostname.';
export const badTimezone = 'A time zone looks like Europe/Paris, so this is left out.';
export const badLocale = 'A locale looks like de_DE.UTF-8, so this is left out.';
export const localeMissing = (system: string, locale: string): string =>
  `${system} may not have ${locale} itself; where it does not, messages stay in English.`;
export const localeFile = 'The locale is written to /etc/locale.conf, where systemd reads it.';
export const keyboardModel = 'The console knows no keyboard models, only layouts.';
export const keyboardOptions = 'The console knows no keyboard options. Choose a keymap that has them.';
export const noKeymaps = 'Flatcar has no keymaps. Its console stays in English.';
export const badKeymap = 'A keymap has a name such as de or fr, so this is left out.';

/* Time. */
export const ntpDefault = 'The system asks its own time servers.';
export const ntpClient = (client: string): string => `${client} sets the clock, as the system has it.`;
export const badServer = 'A time server is a host name or an IP address, so this is left out.';
export const ntpAllow = 'Who may ask this machine for the time is left out. Add “allow” lines to /etc/chrony.conf.';
export const ntpConfig = 'The template of a client is left out. Write its configuration as a file.';

/* Users. */
export const badName = 'This is no name of a user or group that the system takes, so it is left out.';
export const userWithoutName = 'A user needs a name, so this is left out.';
export const defaultUser = (name: string): string => `The user of the system is called ${name}.`;
export const badUid = 'A uid is a whole number, so this is left out.';
export const hiddenGroup = (system: string, name: string): string =>
  `On ${system} nobody can be put into the group ${name}, which is only in its image. Append it to /etc/group first, or leave it out.`;
export const groupMade = (name: string): string => `The system has no group ${name}, so it is made.`;
export const importedKeys =
  'Keys cannot be imported from an account. Write them into ssh_authorized_keys; GitHub shows them at github.com/NAME.keys.';
export const privateKey = 'This is a private key, which must not be in a config. Write the public key, from the file that ends in .pub.';
export const oddKey = (reason: string): string => `This key may let nobody in: ${reason}.`;
export const plainPassword = (name: string): string =>
  `The password of ${name} is left out: a config has only its hash. Make one with “mkpasswd --method=yescrypt”, and write it as password_hash.`;
export const randomPassword = (name: string): string =>
  `There are no random passwords, so ${name} has none. Use an SSH key, or make a hash.`;
export const noHash = (name: string): string =>
  `What is given as the password hash of ${name} is none, so it is left out. Make one with “mkpasswd --method=yescrypt”.`;
export const badSudo = 'This is no rule for sudo, so it is left out. A rule looks like ALL=(ALL) NOPASSWD:ALL.';
export const userField = (name: string): string =>
  `Ignition cannot set this, so ${name} does without. A unit that runs usermod or chage can.`;
export const expiry =
  'Passwords do not expire after the first login. A unit that runs “chage --lastday 0 NAME” makes them; “expire: false” silences this.';
export const passwordsOff = 'Fedora CoreOS takes no passwords over SSH anyway.';
export const rootLogin = 'Nothing is changed about root: its login by key depends on ssh_authorized_keys of root, and on sshd_config.';

/* Files. */
export const badPath = 'A path begins with / and has no “..”, so this is left out.';
export const readOnlyPath = (system: string, path: string): string =>
  `${path} is read-only on ${system}, so it is left out. Write it below /etc, /opt or /var.`;
export const goneAtBoot = (path: string): string =>
  `${path} would be empty again once the system runs, so it is left out. Write it below /var.`;
export const fixedRoot = (system: string, path: string): string =>
  `Nothing new can be directly below / on ${system}, so ${path} is left out. Write it below /var.`;
export const unknownEncoding = 'This encoding is not known, so the file is left out. Use b64, gzip, gz+b64 or text/plain.';
export const badBase64 = 'The contents are not base64, so the file is left out.';
export const badGzip = 'The contents are not gzip, or too large, so the file is left out.';
export const contentNoText = 'The contents of a file are text, so it is left out.';
export const deferred = 'Files are written before the first boot, after users: there is nothing to defer.';
export const badPermissions = 'Permissions are octal, such as 0644, so the default is used.';
export const decimalPermissions = (digits: string): string =>
  `Without its zero this is decimal to YAML. It is read as 0${digits}, which is what it looks like.`;
export const unknownOwner = (name: string): string => `There is no ${name} to own the file, and Ignition would stop. Root owns it.`;
export const badSource = 'Ignition loads files from http, https, tftp, s3 or gs, so this is left out.';

/* Commands and packages. */
export const commandNoText = 'A command is a text or a list of words, so this is left out.';
export const commandWithKey = 'A private key is in this command, so it is left out. Bring the key to the machine another way.';
export const missingProgram = (system: string, name: string): string =>
  `${system} has no ${name}, so this command will fail. Take it out, and use a container or what the system has.`;
export const reloadNeedless = 'Units are there before systemd starts, so nothing needs to be loaded again.';
export const startNeedless = 'An enabled unit is started at boot anyway.';
export const unitMayLack = (system: string, name: string): string =>
  `${system} does not have ${name}, as far as we know. Check the name, or add the unit.`;
export const otherPackages = (system: string, key: string): string => `${system} has no ${key}, so these packages are left out.`;
export const badPackage = 'A package has a name such as htop, so this is left out.';
export const packagesLayered =
  'Packages are layered at the first boot, which then restarts. Names are those of Fedora: check those that come from Debian or Ubuntu.';
export const noPackagesOnFlatcar = 'Flatcar has no packages. Run them in containers, or add them as system extensions (sysext).';
export const noPackagesOnEdge = 'RHEL for Edge gets its packages when its image is built. Add them there.';
export const imageUpdates = (system: string): string =>
  `${system} updates itself as a whole, so there are no packages to bring up to date.`;

/* Disks. */
export const swapSize = 'The size of the swap file depends on memory, which Ignition does not ask. Write a size such as 2G.';
export const swapMoved = (system: string): string => `${system} has room for the swap file below /var only: it is /var/swapfile.`;
export const unknownDevice = (name: string): string =>
  `Only a cloud knows which disk ${name} is, so it is left out. Write its device, such as /dev/vdb.`;
export const aliases = 'Devices are written by their own names.';
export const alwaysGpt = 'Ignition writes GPT, whatever the table was.';
export const removeLayout = 'To remove a partition table, set wipe_table for the disk; nothing is written.';
export const percentLayout =
  'Sizes in percent depend on a disk that is not known here, so it is left out. Write partitions with size_mib, the last one without.';
export const partitionType = 'This type of partition is not known, so it has that of Linux data.';
export const replaceFs = 'Ignition does not ask what was there before. Set overwrite to replace any filesystem.';
export const ownMkfs = 'Ignition makes filesystems itself, without a command of your own, so this is left out.';
export const onlyExt4 = (format: string): string => `Ignition makes no ${format}: it is ext4.`;
export const unknownFormat = 'Ignition makes ext4, btrfs, xfs, vfat and swap, so this is left out.';
export const filesystemTwice = (device: string): string => `${device} has a filesystem already, so this one is left out.`;
export const mountNoList = 'A mount is a list of device, path, type and options, so this is left out.';
export const swapMount = 'To swap to a device, make it with fs_setup and filesystem: swap.';
export const mountBelowVar = (system: string, path: string): string =>
  `On ${system} nothing can be mounted at ${path}, so it is not. Mount it below /var, such as /var/data.`;
export const grows = (system: string): string => `${system} makes its root filesystem as large as the disk by itself.`;
export const growsAlways = (system: string): string =>
  `${system} makes its root filesystem as large as the disk. To keep room, add a partition of your own to the disk.`;
export const growsOnlyRoot = (system: string): string =>
  `${system} makes only its root filesystem larger. Give other partitions their size in storage.disks.`;

/* Network, certificates, power. */
export const defaultCertificates = 'The authorities of the image stay. To distrust some, add them to /etc/pki/ca-trust/source/blocklist.';
export const badCertificate = 'This is no certificate in PEM, so it is left out.';
export const badProxy = 'A proxy looks like http://proxy.example.com:3128, so this is left out.';
export const proxyForAll = 'The proxy is set for all services of the system.';
export const powerTimeout = 'The unit waits for commands however long they take.';
export const badPowerMode = 'mode is reboot, poweroff or halt, so this is left out.';
export const badDelay = 'A delay is “now” or a number of minutes, such as +30, so this is left out.';

/* Container Linux. */
export const runtimeUnit = 'The unit stays: Ignition writes none that are gone after a restart.';
export const unitCommand = (name: string): string => `There is no equal of the command ${name}. Use enabled or mask.`;
export const startMeansEnabled = (command: string, name: string): string =>
  `Instead of the command ${command}, ${name} is enabled: it starts at each boot.`;
export const badUnitName = 'This is no name of a unit, so it is left out. It ends in .service or the like.';
export const badDropinName = 'The name of a drop-in ends in .conf, so this is left out.';
export const networkdOnlyOnFlatcar = (system: string): string =>
  `${system} has no systemd-networkd, so this is left out. Write a keyfile for NetworkManager to /etc/NetworkManager/system-connections.`;
export const badUpdate = 'This cannot be said in update.conf, so it is left out.';
export const noReboots = 'The machine does not restart for updates by itself. Restart it to take them up.';
export const updatesOff = 'There are no automatic updates, so that the machine does not restart for them.';
export const updateElsewhere = (system: string): string =>
  `${system} updates itself in another way, so this is left out. On Fedora CoreOS, Zincati decides when, and the stream is chosen with the image.`;
export const etcdToday =
  'etcd 2 is gone. The settings go to etcd-member.service, which runs etcd 3 and reads no data of etcd 2. Enable it if you want it.';
export const flannelToday = 'flanneld.service is set up as before; check that its image still exists. Kubernetes brings flannel itself.';
export const serviceOnlyOnFlatcar = (system: string, key: string): string =>
  `${system} has no ${key}, so this is left out. Run it as a container.`;
export const dynamicAddress =
  'The address is only known on the machine, so this is left out. Write it, or use coreos-metadata.service and /run/metadata/flatcar in a drop-in.';
export const badOem = 'This cannot be said in oem-release, so it is left out.';
export const gone = 'This is gone from the system, and nothing has taken its place. Kubernetes does what it did.';

/* Keys with nothing to become. The key comes after the system. */
export const otherSoftware = (system: string, key: string): string => `${system} has nothing that ${key} could set up, so it is left out.`;
export const yumRepos = (system: string, key: string): string =>
  `${key} is left out. Where ${system} has rpm-ostree, write a repository as a file in /etc/yum.repos.d.`;
export const managers = (system: string, key: string): string =>
  `${system} comes without ${key}, so it is left out. Say in the config what it would do, or run it in a container.`;
export const finalMessage = (): string => 'No message is shown at the end. Write one to /etc/motd.d, for those who log in.';
export const phoneHome = (): string => 'The machine does not report to an address. A unit that runs curl can.';
export const hostKeys = (_: string, key: string): string =>
  `${key} is left out: each machine makes host keys of its own, and private keys must not be in a config.`;
export const nothingInIgnition = (_: string, key: string): string =>
  `Ignition has no equal of ${key}, so it is left out. Write the files that it would write.`;
export const networkElsewhere = (system: string, key: string): string =>
  `${key} is left out. On ${system === 'Flatcar' ? 'Flatcar, write files of systemd-networkd' : `${system}, write keyfiles of NetworkManager`} instead.`;
export const notCloudInit = (_: string, key: string): string =>
  `${key} is not read by cloud-init either, so it is left out. Check its spelling.`;
export const onlyCloudInit = (_: string, key: string): string => `${key} is about cloud-init itself, which is not used.`;
