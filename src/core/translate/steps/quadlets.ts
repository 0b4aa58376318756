import { readLocalFile } from '../../files/files-dir.ts';
import { joinPath } from '../../go/go-path.ts';
import type { Path } from '../../report/finding.ts';
import type { Storage } from '../../spec/fields/storage.ts';
import type { Dropin } from '../../spec/fields/systemd.ts';
import { nodeExists, NodeTracker, writableNodes } from '../node-tracker.ts';
import { RenderedOrigins } from '../origins.ts';
import { templateOf } from '../../spec/quadlet-template.ts';
import { reportError, type Step, type Translation } from '../translation.ts';

/** Quadlets become files where Podman looks for them; an instance of a template is a link to it. */
export const quadlets: Step = {
  id: 'quadlets',
  when: { base: '>=0.8' },
  apply(translation) {
    const list = translation.input.systemd?.quadlets ?? [];
    if (list.length === 0) return;
    const storage = writableNodes(translation.output.storage);
    const origins = new RenderedOrigins().at(['storage'], ['systemd', 'quadlets']);
    const writer = new QuadletWriter(translation, storage, origins);
    for (const [index, quadlet] of list.entries()) {
      const from = ['systemd', 'quadlets', index];
      const path = joinPath(quadlet.rootful ? '/etc/containers/systemd' : '/etc/containers/systemd/users', quadlet.name ?? '');
      const template = templateOf(quadlet.name ?? '');
      if (template === undefined) writer.file(quadlet, path, from);
      else writer.link(path, template, from);
      for (const [number, dropin] of (quadlet.dropins ?? []).entries()) {
        writer.file(dropin, `${path}.d/${dropin.name ?? ''}`, [...from, 'dropins', number]);
      }
    }
    const before = translation.origins;
    translation.output = { ...translation.output, storage };
    translation.origins = (path) => origins.find(path) ?? before(path);
  },
};

class QuadletWriter {
  private readonly translation: Translation;
  private readonly storage: Storage;
  private readonly tracker: NodeTracker;
  private readonly origins: RenderedOrigins;

  constructor(translation: Translation, storage: Storage, origins: RenderedOrigins) {
    this.translation = translation;
    this.storage = storage;
    this.tracker = new NodeTracker(storage);
    this.origins = origins;
  }

  file({ contents, contents_local: local }: Dropin, path: string, from: Path): void {
    if (this.tracker.exists(path)) return reportError(this.translation, nodeExists, from);
    const index = this.tracker.add('files', { path, mode: 0o644 });
    const to = ['storage', 'files', index];
    if (index === 0) this.origins.at(['storage', 'files'], from);
    this.origins.all(to, from).at([...to, 'path'], [...from, 'name']);
    let bytes: string | Uint8Array = contents ?? '';
    if (local) {
      const file = readLocalFile(this.translation.files, local);
      if (!file.ok) return reportError(this.translation, file.message, [...from, 'contents_local']);
      if (!contents) bytes = file.bytes;
    }
    this.storage.files?.splice(index, 1, { path, contents: this.translation.encode(bytes, undefined, this.translation.spec), mode: 0o644 });
    const contentsFrom = contents ? [...from, 'contents'] : local ? [...from, 'contents_local'] : [];
    this.origins.at([...to, 'contents'], contentsFrom).at([...to, 'contents', 'source'], contentsFrom);
  }

  link(path: string, target: string, from: Path): void {
    if (this.tracker.exists(path)) return reportError(this.translation, nodeExists, from);
    const index = this.tracker.add('links', { path, target });
    const to = ['storage', 'links', index];
    if (index === 0) this.origins.at(['storage', 'links'], from);
    this.origins.all(to, from).at([...to, 'path'], [...from, 'name']);
  }
}
