import * as words from '#words/convert/containers';
import { assignmentWord, commandWord, iniText, quoted, type IniSection } from '../../core/systemd/write-unit.ts';
import type { ConfigBuilder } from '../units/build-config.ts';
import { qualifyImage } from './image-name.ts';

/** A raw value of a quadlet, which Podman hands on as one argument: only specifiers and variables mean something. */
const raw = (text: string): string => text.replaceAll('%', '%%').replaceAll('$', '$$$$');

/**
 * A container on its way to become a quadlet (podman-systemd.unit(5)). Podman makes a command line of its settings, in which
 * systemd puts in variables and specifiers: all values are escaped for that.
 */
export class QuadletContainer {
  readonly out: ConfigBuilder;
  readonly line: number;
  name = '';
  image = '';
  restart: string | undefined;
  stopTimeout: string | undefined;
  /** Services that are started before. */
  readonly after: string[] = [];
  command: readonly string[] = [];
  /** Words of its command line that were left out. */
  readonly skipped = new Set<object>();
  private readonly settings: [string, string][] = [];
  private readonly podmanArgs: string[] = [];

  constructor(out: ConfigBuilder, line: number) {
    this.out = out;
    this.line = line;
  }

  /** A setting with a value that is taken as it is. */
  set(key: string, value: string, line: number): void {
    if (/[\n\r\0]/.test(value) || value.endsWith('\\')) return this.out.leftOut(line, words.notOnLine(key));
    this.settings.push([key, raw(value.trim())]);
  }

  /** A setting whose value is split into words: it is quoted where it needs to be. */
  setWord(key: string, value: string): void {
    this.settings.push([key, commandWord(value)]);
  }

  /** A setting of a name and a value. */
  setPair(key: string, name: string, value: string): void {
    this.settings.push([key, assignmentWord(name, value).replaceAll('$', '$$$$')]);
  }

  /** An option of podman run that quadlets have no setting for. */
  addOption(option: string, value?: string): void {
    this.podmanArgs.push(value === undefined ? commandWord(option) : commandWord(`${option}=${value}`));
  }

  /** Adds the quadlet to the config; without an image there is none. */
  finish(): void {
    const { out, line } = this;
    if (this.image === '') return out.leftOut(line, words.noImage);
    const image = qualifyImage(this.image);
    if (image === undefined) return out.leftOut(line, words.badImage);
    if (image !== this.image) out.decided(line, words.imageQualified(this.image, image));
    out.quadlet(line, `${this.name}.container`, iniText(...this.sections(image)));
  }

  private sections(image: string): IniSection[] {
    const { name, after, restart, stopTimeout } = this;
    const services = after.map((one) => `${one}.service`);
    return [
      [
        'Unit',
        [
          ['Description', raw(words.description(name))],
          ['Wants', 'network-online.target'],
          ['After', ['network-online.target', ...services].join(' ')],
          ...(services.length > 0 ? [['Requires', services.join(' ')] as const] : []),
        ],
      ],
      [
        'Container',
        [
          ['Image', image],
          ['ContainerName', name],
          ...this.settings,
          ...(this.command.length > 0 ? [['Exec', this.command.map(commandWord).join(' ')] as const] : []),
          ...(this.podmanArgs.length > 0 ? [['PodmanArgs', this.podmanArgs.join(' ')] as const] : []),
        ],
      ],
      [
        'Service',
        [
          ...(restart === undefined ? [] : [['Restart', restart] as const]),
          // The first start loads the image.
          ['TimeoutStartSec', '900'],
          ...(stopTimeout === undefined ? [] : [['TimeoutStopSec', stopTimeout] as const]),
        ],
      ],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ];
  }
}

/** A quadlet for a network that containers share by its name. */
export function addNetwork(out: ConfigBuilder, line: number, name: string, settings: readonly (readonly [string, string])[] = []): void {
  if (out.hasQuadlet(`${name}.network`)) return;
  out.quadlet(
    line,
    `${name}.network`,
    iniText(['Network', [['NetworkName', name], ...settings.map(([key, value]) => [key, raw(value)] as const)]]),
  );
}

/** Words of a command in quotes, as a JSON list of them for an entry point. */
export const jsonWords = (list: readonly string[]): string => `[${list.map(quoted).join(',')}]`;
