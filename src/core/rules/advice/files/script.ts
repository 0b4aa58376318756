import * as words from '#words/core/advice/files';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { contentsOf } from '../index/contents.ts';
import { commandsOf } from '../index/commands.ts';
import type { Node } from '../index/nodes.ts';

type FileNode = Extract<Node, { kind: 'file' }>;

const defaultMode = 0o644;

const filesOf = ({ nodes }: ConfigIndex): FileNode[] => nodes.all.filter((node) => node.kind === 'file');

/** The kernel takes the rest of the first line, with its CR, for the name of the interpreter (execve(2)). */
export const scriptCrlf: AdviceRule = {
  code: 'script-crlf',
  severity: 'warning',
  check(config, report) {
    for (const { at, value } of filesOf(config)) {
      const text = contentsOf(value.contents, config.files);
      if (text === undefined || !/^#![^\n]*\r\n/.test(text)) continue;
      const key = value.contents?.inline !== undefined ? 'inline' : value.contents?.local !== undefined ? 'local' : 'source';
      report(words.crlfScript, [...at, 'contents', key]);
    }
  },
};

/** systemd executes a file itself: without an x bit it fails (systemd.exec(5), 203/EXEC). */
export const execNotExecutable: AdviceRule = {
  code: 'exec-not-executable',
  severity: 'warning',
  check(config, report) {
    const { byPath, treeFiles } = config.nodes;
    const written = commandsOf(config, (program) => byPath.has(program) || treeFiles.has(program));
    const run = new Map(written.map(({ program, unit }) => [program, unit]));
    if (run.size === 0) return;
    for (const { path, at, value } of filesOf(config)) {
      const unit = run.get(path);
      if (unit === undefined || !writesPlain(value) || isExecutable(value)) continue;
      report(words.notExecutable(unit), [...at, value.mode === undefined ? 'path' : 'mode']);
    }
    for (const { path, at, executable } of treeFiles.values()) {
      const unit = run.get(path);
      // From version 0.7 of the base, trees have modes of their own.
      if (unit !== undefined && !executable && config.config.storage?.trees?.every(({ file_mode }) => file_mode === undefined))
        report(words.notExecutable(unit), at);
    }
  },
};

/** Where programs are looked for: PATH, and what people use beside it. */
const programs =
  /^\/(?:usr\/local\/s?bin|opt\/s?bin|(?:var\/)?home\/[^/]+\/(?:bin|\.local\/bin)|root\/bin|var\/usrlocal\/s?bin|var\/opt\/s?bin)\/[^/]+$/;

/** A script among programs that is none yet. */
export const scriptNotExecutable: AdviceRule = {
  code: 'script-not-executable',
  severity: 'info',
  check(config, report) {
    const scripts = filesOf(config).filter(({ path }) => programs.test(path));
    if (scripts.length === 0) return;
    const run = new Set(commandsOf(config, (program) => programs.test(program)).map(({ program }) => program));
    for (const { path, at, value } of scripts) {
      if (run.has(path) || !writesPlain(value) || isExecutable(value)) continue;
      const text = contentsOf(value.contents, config.files);
      if (text?.startsWith('#!')) report(words.programNotExecutable, [...at, value.mode === undefined ? 'path' : 'mode']);
    }
  },
};

/** Whether a file is written anew, so that its mode is known. */
const writesPlain = ({ contents }: FileNode['value']): boolean => contents !== undefined && Object.keys(contents).length > 0;

/** Whether anyone may run it; a mode that was meant to be octal has a warning of Butane's own. */
const isExecutable = ({ mode }: FileNode['value']): boolean => {
  const bits = Number(mode ?? defaultMode);
  return (bits & 0o111) !== 0 || bits > 0o7777;
};
