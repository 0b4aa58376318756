import * as say from '#words/deliver/platforms';
import { base64Of, operator, option, shellLine } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { fileStep, shellStep } from '../define/step.ts';

/** A text as a basic string of TOML: as in JSON, but with DEL escaped. */
const tomlText = (text: string): string => JSON.stringify(text).replaceAll('\x7f', '\\u007f');

const blueprintFile = 'blueprint.toml';

const blueprint = (name: string, disk: string): string =>
  `name = ${tomlText(name)}\nversion = "0.0.1"\n\n[customizations]\ninstallation_device = ${tomlText(disk)}\n`;

/**
 * Images of RHEL for Edge and of Fedora IoT are composed with the config inside, or with its URL: their systems read it as on bare metal.
 * https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/composing_installing_and_managing_rhel_for_edge_images
 */
const imageBuilder: Platform = {
  id: 'image-builder',
  name: 'Image builder',
  variants: ['r4e', 'fiot'],
  fields: {
    name: 'edge-with-ignition',
    disk: '/dev/vda',
    url: 'https://example.com/config.ign',
    repository: 'http://192.168.1.101:8080/repo/',
  },
  links: {
    r4e: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/composing_installing_and_managing_rhel_for_edge_images/index',
    fiot: 'https://osbuild.org/docs/user-guide/blueprint-reference/',
  },
  steps({ file, variant }, { name, disk, url, repository }) {
    const type = variant === 'r4e' ? 'edge-simplified-installer' : 'iot-simplified-installer';
    return [
      fileStep(say.blueprint, blueprintFile, blueprint(name, disk), variant === 'r4e' ? say.trapEdgeRelease : say.trapIotRelease),
      shellStep(
        say.blueprintConfig,
        [
          shellLine(
            'printf',
            String.raw`\n[customizations.ignition.embedded]\nconfig = "%s"\n`,
            base64Of(file),
            operator('>>'),
            blueprintFile,
          ),
        ],
        say.trapInstallerSecrets,
      ),
      shellStep(
        say.blueprintUrl,
        [shellLine('printf', String.raw`\n[customizations.ignition.firstboot]\nurl = %s\n`, tomlText(url), operator('>>'), blueprintFile)],
        say.trapSecretsOverHttp,
      ),
      shellStep(
        say.compose,
        [
          `composer-cli blueprints push ${blueprintFile}`,
          shellLine('composer-cli', 'compose', 'start-ostree', ...option('--url', repository), name, type),
        ],
        say.trapOverwrites,
      ),
    ];
  },
};

/** Images that are composed with the config. */
export const edgePlatforms: readonly Platform[] = [imageBuilder];
