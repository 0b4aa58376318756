import * as words from '#words/pictures/disk-picture';
import type { Segment } from '../../core/machine/disk-layout.ts';
import type { DiskPlan } from '../../core/machine/disks.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { use } from 'react';
import { AdviceMark, AdviceNotes } from './advice-notes.tsx';
import { adviceAt, DiskAdviceContext, useAdviceAt } from './disk-advice.ts';
import { PartLink } from './part-link.tsx';
import { bareName, overlapWords, partitionName, sizeWords } from './words.ts';

/** The share of a bar below which a segment's words may not fit. */
const tooShort = 0.18;

/** A disk as a bar of its partitions and the free space, to scale where sizes are known; it says where it is not. */
export function DiskBar({ disk }: { disk: DiskPlan }) {
  const { device, segments, origin } = disk;
  const advice = use(DiskAdviceContext);
  const notes = [origin, ...disk.partitions.map((partition) => partition.origin)].flatMap((part) => adviceAt(advice, part));
  const short = segments.filter(({ share }) => share < tooShort);
  const stretched = segments.filter(({ isStretched }) => isStretched);
  const gone = disk.partitions.filter(({ fate }) => fate === 'gone');
  const name = device === '' ? words.noDevice : visibleText(device);
  return (
    <div role="group" aria-label={words.diskPicture(name)} className="bn-disk">
      <p className="bn-disk-head">
        <PartLink to={origin} className="bn-part-link">
          <span className="pf-v6-screen-reader">{words.disk} </span>
          {name}
        </PartLink>
        <span className={disk.isWiped ? 'bn-note bn-warn' : 'bn-note'}>
          {disk.isWiped && (
            <>
              <KindIcon kind="warning" label={words.note} />{' '}
            </>
          )}
          {tableWords(disk)}
        </span>
      </p>
      <ol className="bn-disk-bar" aria-label={words.partsOf(name)}>
        {segments.map((segment, index) => (
          <SegmentPart key={index} segment={segment} disk={disk} />
        ))}
      </ol>
      <AdviceNotes advice={[...new Set(notes)]} />
      {disk.left > 0 && <p className="bn-note">{words.noRoom(disk.left, disk.partitions.length)}</p>}
      {gone.length > 0 && <p className="bn-note">{words.goneWithTable(gone.map(partitionName))}</p>}
      {short.length > 0 && (
        <p className="bn-note">
          {words.shortParts(short.map((segment) => wordsOf(segment, disk)))}{' '}
          {stretched.length > 0 && words.notToScale(stretched.map((segment) => wordsOf(segment, disk)[0] ?? ''))}
        </p>
      )}
    </div>
  );
}

function tableWords({ isWiped, isBootDisk }: DiskPlan): string {
  if (isWiped) return words.tableWiped;
  return isBootDisk ? words.bootDisk : words.othersStay;
}

function SegmentPart({ segment, disk }: { segment: Segment; disk: DiskPlan }) {
  const { kind, partition, isOpen, share } = segment;
  const classes = [
    'bn-segment',
    `bn-fate-${partition?.fate ?? kind}`,
    isOpen && 'bn-segment-open',
    partition && partition.overlaps.length > 0 && 'bn-segment-overlaps',
  ];
  const advice = useAdviceAt(partition?.origin);
  const [name = '', ...facts] = wordsOf(segment, disk);
  const text = (
    <>
      <span className="bn-segment-name">
        <AdviceMark advice={advice} /> {partition && <span className="pf-v6-screen-reader">{words.partition} </span>}
        {name}{' '}
      </span>
      {facts.map((fact, index) => (
        <span key={index} className="bn-segment-text">
          {fact}{' '}
        </span>
      ))}
    </>
  );
  return (
    <li className={classes.filter(Boolean).join(' ')} style={{ flexGrow: share }}>
      {partition ? (
        <PartLink to={partition.origin} className="bn-segment-link">
          {text}
        </PartLink>
      ) : (
        text
      )}
    </li>
  );
}

/** The name of a segment, its size, what happens to it, and any oddities. */
function wordsOf({ kind, partition, sizeMib, isOpen, isSqueezed }: Segment, { partitions, isWiped }: DiskPlan): readonly string[] {
  if (!partition) {
    const name = kind === 'free' ? words.free : partitions.length === 0 ? words.allOfDisk : words.restOfDisk;
    return [name, sizeMib === undefined ? (isWiped ? words.unallocated : words.staysAsIs) : sizeWords(sizeMib)];
  }
  const { size, fate, overlaps } = partition;
  const isGone = fate === 'deleted' || fate === 'forbidden';
  const unknown = isGone ? '' : size === 'kept' ? words.keptOrFree : isOpen ? words.allFree : words.sizeUnknown;
  return [
    bareName(partition),
    sizeMib === undefined ? unknown : size === 'rest' ? words.sizeAllFree(sizeWords(sizeMib)) : sizeWords(sizeMib),
    words.fates[fate],
    overlaps.length > 0 ? overlapWords(overlaps) : '',
    isSqueezed ? words.squeezed : '',
  ].filter((word) => word !== '');
}
