import { convert, detect } from '../convert/index.ts';
import { allChecks } from '../core/all-checks.ts';
import { adviseParsed } from '../core/advise-parsed.ts';
import { applyEdit, type Edit } from '../core/document/edit/apply-edit.ts';
import { readPastedItems } from '../core/document/edit/pasted-items.ts';
import { onScreen } from '../core/document/screen-lines.ts';
import { pathAt, rangeAt, valueAt } from '../core/document/read.ts';
import { isMapping } from '../core/document/values.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import { planDisks } from '../core/machine/disks.ts';
import { machineNodes } from '../core/machine/nodes.ts';
import { deviceValues, readDevices, readMachine } from '../core/machine/read-machine.ts';
import { stackDevices } from '../core/machine/stacks.ts';
import { formatReport } from '../core/report/format-report.ts';
import { resolveSpec, type Spec } from '../core/spec/resolve.ts';
import { findTarget } from '../core/spec/versions.ts';
import { transpileParsed } from '../core/transpile-parsed.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { dedent } from '../embed/dom/dedent.ts';
import { withHeader } from '../embed/header.ts';
import { yamlLines } from '../embed/dom/yaml-tokens.ts';
import {
  complete,
  enterAt,
  foldsOf,
  formatText,
  hover,
  outlineOf,
  pasteAt,
  referencesAt,
  selectionsAt,
  shiftLines,
} from '../language/language.ts';
import { doHosts } from '../hosts/hosts-job.ts';
import { looksLikeConfig } from '../open/config-text.ts';
import { traceResult } from '../result/trace-result.ts';
import { checkedLink } from '../share/link/encode-link.ts';
import { readReference } from '../open/reference.ts';
import { answerTo } from '../store/answer.ts';
import { findingsIn } from '../store/findings-in.ts';
import { placeFinding } from '../editor/findings.ts';
import { LineMap } from '../editor/text/line-map.ts';
import { nearestFindings } from '../editor/nearest-findings.ts';
import { indexFindings, placeFindings } from '../ui/reader/findings.ts';
import { sections } from '../ui/reader/sections.ts';
import { countKinds } from '../ui/wording/count-kinds.ts';
import { describePlace } from '../ui/wording/describe-place.ts';
import { findSecrets, withoutSecrets } from '../share/secrets/find-secrets.ts';
import { usedFiles } from '../share/used-files.ts';
import { fileTree } from '../ui/files/file-tree.ts';
import { summarizeLogin } from '../review/login/login.ts';
import { machineTree } from '../ui/pictures/machine-tree.ts';
import { search, searchIndex } from '../ui/search/search.ts';
import type { Case, Shape } from './shapes/shape.ts';

/** Something that is done to a config; preparing what it needs is not counted. */
export interface Measured {
  name: string;
  prepare: (shape: Shape, count: number) => () => unknown;
}

const filesOf = ({ files }: Case) => (files ? memoryFiles(files) : undefined);
const optionsOf = (one: Case) => {
  const files = filesOf(one);
  return files ? { files } : {};
};

function specOf(text: string): Spec {
  const value = valueAt(parseText(text), []);
  const { variant, version } = isMapping(value) ? value : {};
  return resolveSpec((typeof variant === 'string' && typeof version === 'string' && findTarget(variant, version)) || 'fcos@1.6.0');
}

/** Edits that the form can make in any config. */
const edits: readonly Edit[] = [
  { op: 'set', path: ['version'], value: '1.5.0' },
  { op: 'insert', path: ['storage', 'files'], index: 0, value: { path: '/new', contents: { inline: 'a\nb\n' } } },
  { op: 'clear', path: ['storage', 'files', 0] },
];

/** Everything in the product that takes a user's text. */
export const measured: readonly Measured[] = [
  {
    name: 'transpile',
    prepare: (shape, count) => {
      const one = shape.make(count);
      return () => transpileParsed(parseText(one.text), { ...optionsOf(one), pretty: true });
    },
  },
  {
    name: 'advise',
    prepare: (shape, count) => {
      const one = shape.make(count);
      return () => adviseParsed(parseText(one.text), { ...optionsOf(one), checks: allChecks });
    },
  },
  {
    name: 'trace',
    prepare: (shape, count) => {
      const one = shape.make(count);
      return () => [false, true].map((decoded) => traceResult(parseText(one.text), filesOf(one), decoded));
    },
  },
  {
    name: 'report',
    prepare: (shape, count) => {
      const one = shape.make(count);
      const result = transpileParsed(parseText(one.text), optionsOf(one));
      return () => [formatReport(result, 'config.bu', one.text), onScreen(result.entries, parseText(one.text))];
    },
  },
  {
    name: 'secrets',
    prepare: (shape, count) => {
      const one = shape.make(count);
      return () => withoutSecrets(one, findSecrets(one));
    },
  },
  {
    name: 'edit',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      const all = [...edits, ...(shape.edit ? [shape.edit(count)] : [])];
      return () => all.map((edit) => (['here', 'everywhere', undefined] as const).map((shared) => applyEdit(text, edit, { shared }).ok));
    },
  },
  {
    name: 'pictures',
    prepare: (shape, count) => {
      const one = shape.make(count);
      const spec = specOf(one.text);
      return () => {
        const value = valueAt(parseText(one.text), []);
        const machine = readMachine(value, spec, filesOf(one));
        const devices = readDevices(deviceValues(value), spec);
        return [machineTree(machineNodes(machine)), stackDevices(devices, planDisks(devices))];
      };
    },
  },
  {
    name: 'form',
    prepare: (shape, count) => {
      const { text, files = {} } = shape.make(count);
      const spec = specOf(text);
      return () => {
        const value = valueAt(parseText(text), []);
        return [search('a', searchIndex(spec, value, [])), summarizeLogin(value, spec.variant, files), fileTree(files)];
      };
    },
  },
  {
    name: 'findings',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      const parsed = parseText(text);
      const findings = findingsIn(answerTo(parsed, {}));
      const value = valueAt(parsed, []);
      return () => {
        const placed = indexFindings(placeFindings(findings, value));
        // One lookup per row, as a list does.
        const rows = placed.all.map(({ path }) => [
          placed.at(path).length,
          placed.within(path).length,
          placed.worstWithin(path.slice(0, 3)),
          describePlace(path, value),
        ]);
        return [rows, sections.map(({ id }) => placed.worstIn(id)), countKinds(findings)];
      };
    },
  },
  {
    name: 'marks',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      const parsed = parseText(text);
      const findings = findingsIn(answerTo(parsed, {}));
      const lines = new LineMap(text);
      const endOf = (offset: number) => rangeAt(parsed, pathAt(parsed, offset))?.end;
      return () => nearestFindings(findings, count).map((finding) => placeFinding(finding, lines, endOf));
    },
  },
  {
    name: 'pasted',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      return () => [['storage', 'files'], []].map((keys) => readPastedItems(text, keys).ok);
    },
  },
  {
    name: 'hosts',
    prepare: (shape, count) => {
      const { text, files = {} } = shape.make(count);
      return () => doHosts({ text, files });
    },
  },
  {
    name: 'share',
    prepare: (shape, count) => {
      const one = shape.make(count);
      return () => [
        usedFiles(parseText(one.text), one.files ?? {}),
        looksLikeConfig(one.text.replace('variant', 'x'), 'x'),
        readReference(one.text),
        checkedLink(one),
      ];
    },
  },
  {
    name: 'embed',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      return () => [yamlLines(text), withHeader(text.replace('variant', 'x'), 'fcos@1.6.0'), dedent(text.replaceAll('\n', '\n  '))];
    },
  },
  {
    name: 'convert',
    prepare: (shape, count) => {
      const { text } = shape.make(count);
      const format = detect(text);
      // A config of ours is read as what Butane came from.
      return () => [
        detect(text),
        convert(text, { format: format === 'butane' || format === 'other' ? 'container-linux' : format, platform: 'ec2' }),
      ];
    },
  },
  {
    name: 'language',
    prepare: (shape, count) => {
      const { text, files = {} } = shape.make(count);
      // A caret at the end, one in the middle, and half a key there.
      const middle = text.lastIndexOf('\n', text.length / 2) + 1;
      const typed = `${text.slice(0, middle)}  mo\n${text.slice(middle)}`;
      return () => {
        const parsed = parseText(text);
        const half = parseText(typed);
        const at = { start: middle + 4, end: middle + 4 };
        return [
          [text.length, middle].map((offset) => [complete({ parsed, offset, files }), hover({ parsed, offset, files })]),
          [
            complete({ parsed: half, offset: at.start, files }),
            enterAt(half, at),
            shiftLines(half, { start: 0, end: typed.length }, false),
          ],
          [formatText(parsed), outlineOf(parsed).length, foldsOf(parsed), selectionsAt(parsed, middle), referencesAt(parsed, middle)],
          pasteAt(parsed, { start: text.length, end: text.length }, text),
        ];
      };
    },
  },
];
