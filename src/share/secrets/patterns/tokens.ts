import * as words from '#words/share/secrets';
import { placeholders } from '../../../core/placeholders.ts';
import type { SecretPattern } from './secret-pattern.ts';

const { hash, privateKey, key, token } = placeholders;

/** Tokens, keys and hashes of known forms, wherever they are. */
export const tokens: readonly SecretPattern[] = [
  {
    what: words.passwordHash,
    placeholder: hash,
    pattern:
      /\${1,2}(?:[1567y]|gy|2[abxy]|apr1|md5|sha1|argon2[di]{1,2}|scram-[a-z0-9-]{1,20})\${1,2}(?:[\w./=,+-]{1,120}\${1,2}){1,3}[\w./+=]{20,200}/dg,
  },
  { what: words.passwordHash, placeholder: hash, pattern: /grub\.pbkdf2\.sha\d{1,3}\.\d{1,9}\.[0-9A-Fa-f]{2,1024}\.[0-9A-Fa-f]{2,1024}/dg },
  { what: words.agePrivateKey, placeholder: privateKey, pattern: /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20,}/dg },
  {
    what: words.puttyPrivateKey,
    placeholder: privateKey,
    pattern: /Private-Lines: ?\d{1,4}\s{1,40}((?:[A-Za-z0-9+/=]{1,80}\s{1,40}){1,200}Private-(?:MAC|Hash): ?[0-9a-f]{10,200})/dg,
  },
  { what: words.jwkPrivateKey, placeholder: privateKey, pattern: /\\?"(?:d|k)\\?"[ \t]{0,20}:[ \t]{0,20}\\?"([\w-]{16,2000})/dg },
  // `-----BEGIN … PRIVATE KEY-----` in base64 begins like this; certificates differ after the 16th letter.
  {
    what: words.base64PrivateKey,
    placeholder: privateKey,
    pattern: /LS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFURS|BFQyBQUklWQVRF|BFTkNSWVBURUQg|BPUEVOU1NI|BEU0EgUFJJVkFU)[A-Za-z0-9+/=]{8,}/dg,
  },
  { what: words.githubToken, placeholder: token, pattern: /gh[oprsu]_[A-Za-z0-9]{30,}|github_pat_\w{22,}/dg },
  { what: words.gitlabToken, placeholder: token, pattern: /gl(?:pat|rt|dt|cbt|ptt|soat|agent|ft|imt|oas)-[\w-]{16,}/dg },
  { what: words.slackToken, placeholder: token, pattern: /xox[abeoprs]-[\w-]{10,}|xapp-\d-[\w-]{10,}/dg },
  { what: words.awsAccessKey, placeholder: token, pattern: /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z0-9]{16}(?![A-Z0-9])/dg },
  { what: words.huggingFaceToken, placeholder: token, pattern: /(?<!\w)hf_[A-Za-z0-9]{30,}/dg },
  { what: words.digitalOceanToken, placeholder: token, pattern: /do[opr]_v1_[0-9a-f]{64}/dg },
  { what: words.pypiToken, placeholder: token, pattern: /pypi-AgE[\w-]{30,}/dg },
  { what: words.telegramToken, placeholder: token, pattern: /(?<![0-9])\d{8,10}:AA[\w-]{33}(?![\w-])/dg },
  { what: words.cephKey, placeholder: key, pattern: /(?<![\w+/])AQ[A-Za-z0-9+/]{36}==/dg },
  { what: words.googleToken, placeholder: token, pattern: /AIza[\w-]{35}/dg },
  { what: words.npmToken, placeholder: token, pattern: /npm_[A-Za-z0-9]{36}/dg },
  { what: words.dockerToken, placeholder: token, pattern: /dckr_[po]at_[\w-]{20,}/dg },
  { what: words.vaultToken, placeholder: token, pattern: /hv[bs]\.[\w-]{20,}/dg },
  { what: words.tailscaleToken, placeholder: token, pattern: /tskey-[\w-]{10,}/dg },
  { what: words.swarmToken, placeholder: token, pattern: /SWMTKN-\d-[\w-]{40,}/dg },
  { what: words.k3sToken, placeholder: token, pattern: /K10[0-9a-f]{64}::[^\s"'\\]{1,200}/dg },
  { what: words.jwt, placeholder: token, pattern: /(?:(?<![\w-])|(?<=\\[nrt]))eyJ[\w-]{8,8000}\.eyJ[\w-]{8,8000}\.[\w-]*/dg },
  {
    what: words.apiKey,
    placeholder: token,
    pattern: /(?:sk|rk)_live_[A-Za-z0-9]{16,}|sk-(?:ant|proj|svcacct)-[\w-]{20,}|SG\.[\w-]{16,32}\.[\w-]{30,60}/dg,
  },
  { what: words.grafanaToken, placeholder: token, pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|glc_eyJ[\w+/=-]{20,}/dg },
  { what: words.onePasswordToken, placeholder: token, pattern: /ops_eyJ[\w-]{20,}/dg },
  { what: words.terraformToken, placeholder: token, pattern: /(?<!\w)[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,}/dg },
  { what: words.googleToken, placeholder: token, pattern: /(?<!\w)ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/dg },
  { what: words.natsPrivateKey, placeholder: privateKey, pattern: /(?<![\w/+])S[UAOCNX][A-Z2-7]{56}(?![\w/+=])/dg },
  {
    what: words.borgKey,
    placeholder: key,
    pattern:
      /BORG_KEY [0-9a-f]{64}(?:\s|\\n){1,100}([A-Za-z0-9+/=]{20,200}(?:(?:\s|\\n){1,100}[A-Za-z0-9+/=]{20,200}){0,60}(?:(?:\s|\\n){1,100}[A-Za-z0-9+/]{0,20}={1,2})?)/dg,
  },
  {
    what: words.consulKey,
    placeholder: key,
    pattern: /(?<![\w-])encrypt\\?["']?[ \t]{0,20}[:=][ \t]{0,20}\\?["']([A-Za-z0-9+/]{22,64}={1,2})/dg,
  },
];
