import * as words from '#words/convert/cloud-config';
import { iniText } from '../../../core/systemd/write-unit.ts';
import { flagOf, itemsOf, textOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** Certificate authorities, by either spelling of the key. */
export const certificateRows: readonly KeyRow[] = ['ca_certs', 'ca-certs'].map((key) =>
  row(key, cloudInit, (cloud, { value, line }) => convertCertificates(cloud, value, line)),
);

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/;

function convertCertificates(cloud: Cloud, value: Plain, line: number): void {
  const { out } = cloud;
  const isFlatcar = out.variant === 'flatcar';
  let count = 0;
  cloud.fields(value, 'ca_certs', {
    remove_defaults: (inner, at) => {
      if (flagOf(inner) === true) out.leftOut(at, words.defaultCertificates);
    },
    trusted: (inner) => {
      for (const item of itemsOf(inner)) {
        const text = textOf(item) ?? '';
        if (text.includes('PRIVATE KEY-----')) out.leftOut(item.line, words.privateKey);
        else if (!certificate.test(text)) out.leftOut(item.line, words.badCertificate);
        else {
          count++;
          const path = isFlatcar
            ? `/etc/ssl/certs/cloud-config-${count}.pem`
            : `/etc/pki/ca-trust/source/anchors/cloud-config-${count}.crt`;
          out.file({ line: item.line, path, contents: `${text.trim()}\n` });
        }
      }
    },
  });
  // Fedora CoreOS takes up what is in its folder at the first boot by itself.
  const program = isFlatcar ? '/usr/sbin/update-ca-certificates' : '/usr/bin/update-ca-trust';
  if (count === 0 || out.variant === 'fcos') return;
  out.unit(line, 'cloud-config-certificates.service', {
    enabled: true,
    contents: iniText(
      ['Unit', [['Description', words.certificatesUnit]]],
      [
        'Service',
        [
          ['Type', 'oneshot'],
          ['RemainAfterExit', 'yes'],
          ['ExecStart', program],
        ],
      ],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ),
  });
}
