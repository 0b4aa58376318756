/** What kinds of secrets there are, and where one is. */

export const passwordHash = 'Password hash';
export const privateKey = 'Private key';
export const agePrivateKey = 'Private key (age)';
export const puttyPrivateKey = 'Private key (PuTTY)';
export const jwkPrivateKey = 'Private key (JWK)';
export const base64PrivateKey = 'Private key (in base64)';
export const natsPrivateKey = 'Private key (NATS)';
export const derPrivateKey = 'Private key (DER)';
export const openPgpPrivateKey = 'Private key (OpenPGP)';
export const githubToken = 'Token (GitHub)';
export const gitlabToken = 'Token (GitLab)';
export const slackToken = 'Token (Slack)';
export const awsAccessKey = 'Access key (AWS)';
export const huggingFaceToken = 'Token (Hugging Face)';
export const digitalOceanToken = 'Token (DigitalOcean)';
export const pypiToken = 'Token (PyPI)';
export const telegramToken = 'Token (Telegram)';
export const cephKey = 'Key (Ceph)';
export const googleToken = 'Token (Google)';
export const npmToken = 'Token (npm)';
export const dockerToken = 'Token (Docker)';
export const vaultToken = 'Token (Vault)';
export const tailscaleToken = 'Token (Tailscale)';
export const swarmToken = 'Token (Docker Swarm)';
export const k3sToken = 'Token (k3s)';
export const jwt = 'Token (JWT)';
export const apiKey = 'API key';
export const grafanaToken = 'Token (Grafana)';
export const onePasswordToken = 'Token (1Password)';
export const terraformToken = 'Token (Terraform)';
export const borgKey = 'Key (Borg)';
export const consulKey = 'Key (Consul)';
export const slackWebhook = 'Address (Slack webhook)';
export const discordWebhook = 'Address (Discord webhook)';
export const authorization = 'Authorization';
export const cookie = 'Cookie';
export const login = 'Login';
export const registryLogin = 'Registry login';
export const passwordInAddress = 'Password in an address';
export const tokenInAddress = 'Token in an address';
export const secret = 'Secret';
export const credential = 'Credential';
export const luksKey = 'LUKS key';
export const uncheckedContents = 'Compressed contents, too large to check';
export const javaKeyStore = 'Key store (Java)';
export const pkcs12KeyStore = 'Key store (PKCS #12)';
export const keytab = 'Kerberos keytab';
export const keepassDatabase = 'Password database (KeePass)';
export const luksHeader = 'Disk encryption header (LUKS)';
export const password = 'Password';
export const token = 'Token';
export const key = 'Key';
export const header = (name: string): string => `Header ${name}`;
/** A kind with the name that the secret is given to: "Password (DB_PASSWORD)". */
export const namedSecret = (kind: string, name: string): string => `${kind} (${name})`;

export const localFile = (path: string): string => `local file ${path}`;
export const pathOfFile = (path: string): string => `path of the local file ${path}`;
export const host = (name: string): string => `host ${name}`;
export const hostNumber = (number: number): string => `host ${number}`;
export const configName = 'name of the config';
export const line = (number: number): string => `line ${number}`;

/** How the item of a list is called, by where the list is in a config. */
export const itemsOf: Record<ListPath, (name: string) => string> = {
  'passwd.users': (name) => `user ${name}`,
  'passwd.groups': (name) => `group ${name}`,
  'grub.users': (name) => `GRUB user ${name}`,
  'storage.files': (path) => path,
  'storage.luks': (name) => `LUKS ${name}`,
  'storage.trees': (path) => `tree ${path}`,
  'systemd.units': (name) => `unit ${name}`,
};
type ListPath = 'passwd.users' | 'passwd.groups' | 'grub.users' | 'storage.files' | 'storage.luks' | 'storage.trees' | 'systemd.units';
export const dropIn = (name: string, unit: string): string => `drop-in ${name} of ${unit}`;

/** What has a name without being in a list. */
export const sections = {
  'ignition.proxy': 'proxy',
  'ignition.config': 'configs to merge or replace',
  'ignition.security': 'certificate authorities',
  'boot_device.luks': 'encryption of the root filesystem',
  kernel_arguments: 'kernel arguments',
};
