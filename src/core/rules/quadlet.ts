import { quadletShape } from '../spec/fields/systemd.ts';
import { templateOf } from '../spec/quadlet-template.ts';
import { rule } from './rule.ts';

/** Those that Butane takes; Podman's own list (systemd/unit-type.ts) may grow before it does. */
const extensions = ['container', 'volume', 'network', 'kube', 'image', 'build', 'pod', 'artifact'];
const instanceContents = 'template instances cannot have contents or contents_local';

/** A quadlet's name determines its type; an instance of a template is a link and has no contents of its own. */
export const quadlet = rule({
  code: 'quadlet',
  on: quadletShape,
  severity: 'error',
  check({ name = '', contents, contents_local }, report) {
    if (!extensions.some((extension) => name.endsWith(`.${extension}`))) {
      report(
        'unsupported file extension for quadlet: must be one of .container, .volume, .network, .kube, .image, .build, .pod, or .artifact',
        ['name'],
      );
    } else if (templateOf(name) !== undefined) {
      if (contents !== undefined) report(instanceContents, ['contents']);
      if (contents_local !== undefined) report(instanceContents, ['contents_local']);
    } else if (contents !== undefined && contents_local !== undefined) {
      report('only one of the following can be set: contents, contents_local', ['contents_local']);
    }
  },
});
