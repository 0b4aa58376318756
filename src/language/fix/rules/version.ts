import { forbiddenFields } from '../../../core/spec/forbidden.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import { holds } from '../../../core/spec/fields/when.ts';
import { lineageOf, splitTarget, type Target } from '../../../core/spec/versions.ts';
import { resolveSpec } from '../../../core/spec/resolve.ts';
import type { Path } from '../../../core/report/finding.ts';
import * as words from '#words/language/fixes';
import type { FixQuestion, FixRule } from './fix.ts';
import { changeOfVersion } from './version-change.ts';
import { otherVersions } from './versions-of.ts';

/** What the version does not have, or forbids: the first later one that allows it, one that is not experimental if there is one. */
export const version: FixRule = (question) => {
  const { parsed, path, spec } = question;
  const allows = spec && allowing(question);
  const key = path.at(-1);
  if (!allows || typeof key !== 'string') return [];
  const later = otherVersions(spec.target).later.filter(allows);
  const target = later.find((each) => !each.endsWith('-experimental')) ?? later[0];
  const change = target && changeOfVersion(parsed, target);
  if (!change) return [];
  return [{ title: words.useVersionThatHas(splitTarget(target).version, key, change.lost), edits: change.edits }];
};

/** Whether a version has what a finding says that this one has not; undefined for a finding about something else. */
function allowing({ finding, path }: FixQuestion): ((target: Target) => boolean) | undefined {
  const { message } = finding;
  const named = (target: Target) => {
    const field = fieldAt(resolveSpec(target).config, path);
    return field !== undefined && !field.output;
  };
  if (message === `unused key ${String(path.at(-1))}`) return (target) => named(target) && !isForbidden(target, path, undefined);
  if (!forbiddenFields.some((field) => field.message === message)) return undefined;
  return (target) => named(target) && !isForbidden(target, path, message);
}

/** Whether a version forbids the field at a path, or, for one that is translated to another, says the same of it. */
function isForbidden(target: Target, path: Path, message: string | undefined): boolean {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const own = forbiddenFields.filter((field) => name === field.path || name.startsWith(`${field.path}.`));
  const asked = own.length > 0 ? own : forbiddenFields.filter((field) => field.message === message);
  const lineage = lineageOf(target);
  return asked.some(({ when }) => holds(when, lineage));
}
