import * as words from '#words/pictures/disk-picture';
import { useMemo } from 'react';
import type { DiskPlan } from '../../core/machine/disks.ts';
import { planDisks } from '../../core/machine/disks.ts';
import { deviceValues, readDevices } from '../../core/machine/read-machine.ts';
import { stackDevices, type Layer } from '../../core/machine/stacks.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { useModel } from '../context.tsx';
import { adviseDisks } from '../../core/advise-disks.ts';
import { DiskAdviceContext, placeAdvice } from './disk-advice.ts';
import { DiskBar } from './disk-bar.tsx';
import { IncompleteNote } from './incomplete-note.tsx';
import { StackList } from './stack-list.tsx';
import { explain, layerWords, partitionName } from './words.ts';
import '../theme/pictures.css';

/** The most disks drawn, and unused partitions named: a machine has fewer, and thousands would freeze the page. */
const maxDisks = 50;

/** The disks as bars, what is built on them, and a legend. */
export default function DiskPicture({ spec }: { spec: Spec }) {
  const { parsed, value } = useModel();
  const advice = useMemo(() => placeAdvice(adviseDisks(parsed), value), [parsed, value]);
  const { disks, raid, luks, filesystems, bootDevice, grub, units } = deviceValues(value);
  // The parts stay the same objects while something else is typed.
  const { plans, tops, unused, isCut } = useMemo(() => {
    const machine = readDevices({ disks, raid, luks, filesystems, bootDevice, grub, units }, spec);
    const planned = planDisks(machine);
    return { plans: planned, ...stackDevices(machine, planned) };
  }, [disks, raid, luks, filesystems, bootDevice, grub, units, spec]);
  if (plans.length === 0 && tops.length === 0) return <p className="bn-note">{words.nothing}</p>;
  return (
    <DiskAdviceContext value={advice}>
      <div className="bn-disks">
        <IncompleteNote />
        {plans.slice(0, maxDisks).map((disk, index) => (
          <DiskBar key={index} disk={disk} />
        ))}
        {plans.length > maxDisks && <p className="bn-note">{words.moreDisks(plans.length - maxDisks)}</p>}
        {plans.length > 0 && <p className="bn-note">{words.unknownSize}</p>}
        {tops.length > 0 && <StackList tops={tops} />}
        {isCut && <p className="bn-note">{words.isCut}</p>}
        {tops.length > 0 && unused.length > 0 && (
          <p className="bn-note">
            {words.unused(
              unused.slice(0, maxDisks).map(({ disk, partition }) => words.partitionOn(partitionName(partition), visibleText(disk.device))),
              unused.length - maxDisks,
            )}
          </p>
        )}
        <Legend disks={plans} tops={tops} />
      </div>
    </DiskAdviceContext>
  );
}

/** A legend for the fates in the picture, each with its pattern. */
function Legend({ disks, tops }: { disks: readonly DiskPlan[]; tops: readonly Layer[] }) {
  const inBars = disks.flatMap(({ segments }) =>
    segments.flatMap(({ partition }) => (partition ? [{ subject: 'partition' as const, fate: partition.fate }] : [])),
  );
  const all = [...inBars, ...allLayers(tops).flatMap((layer) => layerWords(layer).fate ?? [])];
  const distinct = new Map(all.map(({ subject, fate }) => [`${subject} ${fate}`, { fate, ...explain(subject, fate) }]));
  return (
    <dl className="bn-legend bn-note">
      {[...distinct].map(([key, { fate, term, meaning }]) => (
        <div key={key}>
          <dt>
            <span className={`bn-swatch bn-fate-${fate}`} aria-hidden="true" />
            {term}
          </dt>{' '}
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const allLayers = (layers: readonly Layer[]): readonly Layer[] => layers.flatMap((layer) => [layer, ...allLayers(layer.below)]);
