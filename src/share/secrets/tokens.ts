import { placeholders, type Found } from './found.ts';
import { isHarmless } from './harmless.ts';

const { hash, privateKey, password, token, secret } = placeholders;

/** What gives itself away by its look or its surroundings; the group is the secret, or else the whole match. */
interface Look {
  what: string;
  placeholder: string;
  /** Global, with indices, and bounded wherever it repeats, so that it takes linear time. */
  pattern: RegExp;
}

const looks: readonly Look[] = [
  { what: 'Password hash', placeholder: hash, pattern: /\$(?:[1567y]|gy|2[abxy]|apr1|md5|sha1|argon2[di]{1,2}|scram-[a-z0-9-]{1,20})\$(?:[\w./=,+-]{1,120}\$){1,3}[\w./+=]{20,200}/dg },
  { what: 'Password hash', placeholder: hash, pattern: /grub\.pbkdf2\.sha\d{1,3}\.\d{1,9}\.[0-9A-Fa-f]{2,1024}\.[0-9A-Fa-f]{2,1024}/dg },
  { what: 'Private key (age)', placeholder: privateKey, pattern: /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20,}/dg },
  { what: 'Private key (PuTTY)', placeholder: privateKey, pattern: /Private-Lines: ?\d{1,4}\s{1,40}((?:[A-Za-z0-9+/=]{1,80}\s{1,40}){1,200}Private-(?:MAC|Hash): ?[0-9a-f]{10,200})/dg },
  { what: 'Private key (JWK)', placeholder: privateKey, pattern: /\\?"(?:d|k)\\?"[ \t]{0,20}:[ \t]{0,20}\\?"([\w-]{16,2000})/dg },
  // `-----BEGIN … PRIVATE KEY-----` in base64 begins so; certificates begin otherwise behind the 16th letter.
  { what: 'Private key (in base64)', placeholder: privateKey, pattern: /LS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFURS|BFQyBQUklWQVRF|BFTkNSWVBURUQg|BPUEVOU1NI|BEU0EgUFJJVkFU)[A-Za-z0-9+/=]{8,}/dg },
  { what: 'Token (GitHub)', placeholder: token, pattern: /gh[oprsu]_[A-Za-z0-9]{30,}|github_pat_\w{22,}/dg },
  { what: 'Token (GitLab)', placeholder: token, pattern: /gl(?:pat|rt|dt|cbt|ptt|soat|agent|ft)-[\w-]{16,}/dg },
  { what: 'Token (Slack)', placeholder: token, pattern: /xox[abeoprs]-[\w-]{10,}|xapp-\d-[\w-]{10,}/dg },
  { what: 'Address (Slack webhook)', placeholder: secret, pattern: /hooks\.slack\.com\/services\/([\w/]{20,})/dg },
  { what: 'Access key (AWS)', placeholder: token, pattern: /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z0-9]{16}(?![A-Z0-9])/dg },
  { what: 'Token (Hugging Face)', placeholder: token, pattern: /(?<!\w)hf_[A-Za-z0-9]{30,}/dg },
  { what: 'Token (DigitalOcean)', placeholder: token, pattern: /do[opr]_v1_[0-9a-f]{64}/dg },
  { what: 'Token (PyPI)', placeholder: token, pattern: /pypi-AgE[\w-]{30,}/dg },
  { what: 'Token (Telegram)', placeholder: token, pattern: /(?<![0-9])\d{8,10}:AA[\w-]{33}(?![\w-])/dg },
  { what: 'Address (Discord webhook)', placeholder: secret, pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{1,30}\/([\w-]{20,})/dg },
  { what: 'Key (Ceph)', placeholder: placeholders.key, pattern: /(?<![\w+/])AQ[A-Za-z0-9+/]{36}==/dg },
  { what: 'Token (Google)', placeholder: token, pattern: /AIza[\w-]{35}/dg },
  { what: 'Token (npm)', placeholder: token, pattern: /npm_[A-Za-z0-9]{36}/dg },
  { what: 'Token (Docker)', placeholder: token, pattern: /dckr_[po]at_[\w-]{20,}/dg },
  { what: 'Token (Vault)', placeholder: token, pattern: /hv[bs]\.[\w-]{20,}/dg },
  { what: 'Token (Tailscale)', placeholder: token, pattern: /tskey-[\w-]{10,}/dg },
  { what: 'Token (k3s)', placeholder: token, pattern: /K10[0-9a-f]{64}::[^\s"']{1,200}/dg },
  { what: 'Token (JWT)', placeholder: token, pattern: /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{0,}/dg },
  { what: 'API key', placeholder: token, pattern: /(?:sk|rk)_live_[A-Za-z0-9]{16,}|sk-(?:ant|proj|svcacct)-[\w-]{20,}|SG\.[\w-]{16,32}\.[\w-]{30,60}/dg },
  { what: 'Authorization', placeholder: token, pattern: /Authorization\\?["']?[ \t]{0,20}[:=,][ \t]{0,20}\\?["']?(?:Bearer|Basic|Digest|Token|ApiKey|AWS4-HMAC-SHA256)[ \t]{1,20}([^\s"'\\]{1,4000})/dgi },
  { what: 'Authorization', placeholder: token, pattern: /Authorization["']?\s{1,80}value:[ \t]{1,20}["']?(?:[A-Za-z][\w-]{0,30}[ \t]{1,20})?([^\s"'\\]{1,4000})/dgi },
  { what: 'Authorization', placeholder: token, pattern: /(?<![A-Za-z])Bearer[ \t]{1,20}((?=[^\s"'\\]{0,200}\d)[\w.~+/-]{16,4000}={0,2})/dg },
  { what: 'Registry login', placeholder: token, pattern: /\\?"(?:auth|identitytoken|registrytoken)\\?"[ \t]{0,20}:[ \t]{0,20}\\?"([A-Za-z0-9+/=._-]{4,4000})/dg },
  { what: 'Password in an address', placeholder: password, pattern: /:\/\/[^\s/:@?#"'<>\\]{0,200}:([^\s/@"'<>\\]{1,400})@/dg },
  { what: 'Token in an address', placeholder: token, pattern: /[?&](?:[\w-]{0,40}[_-])?(?:access_?token|token|api_?key|key|secret|sig|signature|password|passwd|pwd)=([^\s&"'<>#\\]{4,2000})/dgi },
  { what: 'Login', placeholder: password, pattern: /(?<![\w-])curl(?=[ \t])[^\n]{0,200}?[ \t](?:-u|--user|--proxy-user)[ \t=]{0,4}["']?[^\s:"']{0,60}:([^\s"'\\]{1,200})/dg },
  { what: 'Login', placeholder: password, pattern: /login[ \t]{1,20}\S{1,100}\s{1,20}password[ \t]{1,20}([^\s"'\\]{1,200})/dg },
  { what: 'Login', placeholder: password, pattern: /(?<![\w-])(?:podman|docker|buildah|skopeo|nerdctl|oc|registry)[ \t]{1,20}login(?=[ \t])[^\n]{0,200}?[ \t]-p[ \t=]{0,4}["']?([^\s"'\\]{1,200})/dg },
  { what: 'Login', placeholder: password, pattern: /--(?:src-|dest-)?creds[ \t=]{1,4}["']?[^\s:"']{1,60}:([^\s"'\\]{1,200})/dg },
  { what: 'Login', placeholder: password, pattern: /(?<![^\s"'\\|])([^\s"'\\|]{1,200})["']?[ \t]{0,20}\|[ \t]{0,20}(?:sudo[ \t]{1,20})?(?:\/usr\/s?bin\/)?passwd[ \t]{1,20}(?:[\w-]{1,40}[ \t]{1,20})?--stdin/dg },
  { what: 'Login', placeholder: password, pattern: /^[\w.*-]{1,200}:(?:\d{1,5}|\*):[\w*-]{1,60}:[\w*.-]{1,60}:([^\s:\\]{1,200})$/dgm },
  { what: 'Login', placeholder: password, pattern: /sshpass[ \t]{1,20}-p[ \t]{0,20}["']?([^\s"'\\]{1,200})/dg },
  { what: 'Login', placeholder: password, pattern: /[\w.-]{1,32}:([^\s:"'\\|]{1,200})["']?[ \t]{0,20}\|[ \t]{0,20}(?:sudo[ \t]{1,20})?(?:\/usr\/s?bin\/)?chpasswd/dg },
  { what: 'Credential', placeholder: secret, pattern: /SetCredential=[\w.-]{1,100}:([^\n"]{1,4000})/dg },
];

/** Finds what is a secret by its look: tokens of known forms, password hashes, logins in addresses and commands. */
export function findByLook(text: string): Found[] {
  const found: Found[] = [];
  for (const { what, placeholder, pattern } of looks) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      if (!isHarmless(text.slice(start, end))) found.push({ what, placeholder, start, end });
    }
  }
  return found;
}
