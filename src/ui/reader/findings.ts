import { kindRanks, type Finding, type Kind, type Path } from '../../core/report/finding.ts';
import type { Value } from '../../core/document/read.ts';
import { readPath } from '../../values/path.ts';
import { ownField } from './own-field.ts';
import { sectionOf, type SectionId } from './sections.ts';

/** A finding with the place it is about. */
export interface PlacedFinding {
  finding: Finding;
  path: Path;
  section: SectionId;
}

/** Findings by the places they are about. Each row of a long list asks, so no lookup may go through all of them. */
export interface Findings {
  /** All of them, in the order in which they were reported. */
  readonly all: readonly PlacedFinding[];
  /** Those at a path, not those below it. */
  at(path: Path): readonly PlacedFinding[];
  /** Those at a path and below it, in the order in which they were reported. */
  within(path: Path): readonly PlacedFinding[];
  /** The worst kind at a path and below it; undefined when there is none. */
  worstWithin(path: Path): Kind | undefined;
  /** Those that a section shows. */
  inSection(section: SectionId): readonly PlacedFinding[];
  /** The worst kind in a section; undefined when there is none. */
  worstIn(section: SectionId): Kind | undefined;
}

const nothing: readonly PlacedFinding[] = [];

/** Finds the place that each finding is about: the field where what it asks for is entered. */
export const placeFindings = (findings: readonly Finding[], value: Value | undefined): readonly PlacedFinding[] =>
  findings.map((finding) => {
    const path = ownField(finding.message, readPath(finding.path, value));
    return { finding, path, section: sectionOf(path) };
  });

/** Some findings, and the worst kind among them. */
class Group {
  readonly placed: PlacedFinding[] = [];
  worst: Kind | undefined;

  add(kind: Kind, placed?: PlacedFinding): void {
    if (placed) this.placed.push(placed);
    if (this.worst === undefined || kindRanks[kind] > kindRanks[this.worst]) this.worst = kind;
  }
}

/** A step of the paths; its group has the findings at the step itself, and the worst kind of those and all below. */
interface Step {
  group: Group;
  below: Map<string, Step>;
}

const newStep = (): Step => ({ group: new Group(), below: new Map() });

/** Indexes findings by path and section, once for all lookups. */
export function indexFindings(all: readonly PlacedFinding[]): Findings {
  const top = newStep();
  const sections = new Map<SectionId, Group>();
  const order = new Map(all.map((placed, index) => [placed, index]));
  for (const placed of all) {
    const { kind } = placed.finding;
    let step = top;
    step.group.add(kind, placed.path.length === 0 ? placed : undefined);
    for (const [depth, key] of placed.path.entries()) {
      let next = step.below.get(String(key));
      if (!next) step.below.set(String(key), (next = newStep()));
      next.group.add(kind, depth === placed.path.length - 1 ? placed : undefined);
      step = next;
    }
    let section = sections.get(placed.section);
    if (!section) sections.set(placed.section, (section = new Group()));
    section.add(kind, placed);
  }
  const stepAt = (path: Path): Step | undefined => path.reduce<Step | undefined>((step, key) => step?.below.get(String(key)), top);
  return {
    all,
    at: (path) => stepAt(path)?.group.placed ?? nothing,
    within(path) {
      const first = stepAt(path);
      if (!first) return nothing;
      const found: PlacedFinding[] = [];
      const open = [first];
      for (let step = open.pop(); step; step = open.pop()) {
        for (const placed of step.group.placed) found.push(placed);
        for (const next of step.below.values()) open.push(next);
      }
      return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
    worstWithin: (path) => stepAt(path)?.group.worst,
    inSection: (section) => sections.get(section)?.placed ?? nothing,
    worstIn: (section) => sections.get(section)?.worst,
  };
}

/** No findings. */
export const noFindings: Findings = indexFindings([]);
