import type { Segment } from '../../core/machine/disk-layout.ts';
import type { DiskPlan } from '../../core/machine/disks.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { PartLink } from './part-link.tsx';
import { fateWords, overlapWords, partitionName, sizeWords } from './words.ts';

/** The part of a bar below which its words may not fit into it. */
const tooShort = 0.18;

/** A disk as a bar of its partitions and what is left, to scale where sizes are known; it says where it is not. */
export function DiskBar({ disk }: { disk: DiskPlan }) {
  const { device, segments, origin } = disk;
  const short = segments.filter(({ share }) => share < tooShort);
  const stretched = segments.filter(({ isStretched }) => isStretched);
  const gone = disk.partitions.filter(({ fate }) => fate === 'gone');
  const name = device === '' ? 'without a device' : visibleText(device);
  return (
    <div role="group" aria-label={`Picture of the disk ${name}`} className="bn-disk">
      <p className="bn-disk-head">
        <PartLink to={origin} className="bn-part-link">
          <span className="pf-v6-screen-reader">Disk </span>
          {name}
        </PartLink>
        <span className={disk.isWiped ? 'bn-note bn-warn' : 'bn-note'}>
          {disk.isWiped && (
            <>
              <KindIcon kind="warning" label="Note:" />{' '}
            </>
          )}
          {tableWords(disk)}
        </span>
      </p>
      <ol className="bn-disk-bar" aria-label={`Parts of ${name}`}>
        {segments.map((segment, index) => (
          <SegmentPart key={index} segment={segment} disk={disk} />
        ))}
      </ol>
      {disk.left > 0 && (
        <p className="bn-note">
          Not shown: {disk.left} more, for a partition table has room for {disk.partitions.length}.
        </p>
      )}
      {gone.length > 0 && <p className="bn-note">Gone with the table: {gone.map(partitionName).join(', ')}.</p>}
      {short.length > 0 && (
        <p className="bn-note">
          Short parts: {short.map((segment) => wordsOf(segment, disk).join(', ')).join('; ')}.
          {stretched.length > 0 &&
            ` Not to scale: ${stretched.map((segment) => wordsOf(segment, disk)[0]).join(', ')} ${stretched.length === 1 ? 'is' : 'are'} drawn longer to be seen.`}
        </p>
      )}
    </div>
  );
}

function tableWords({ isWiped, isBootDisk }: DiskPlan): string {
  if (isWiped) return 'The partition table is wiped: all that is on the disk is lost.';
  return isBootDisk
    ? 'The disk of the system: its own partitions stay, unless they are listed.'
    : 'Partitions that are not listed stay as they are.';
}

function SegmentPart({ segment, disk }: { segment: Segment; disk: DiskPlan }) {
  const { kind, partition, isOpen, share } = segment;
  const classes = [
    'bn-segment',
    `bn-fate-${partition?.fate ?? kind}`,
    isOpen && 'bn-segment-open',
    partition && partition.overlaps.length > 0 && 'bn-segment-overlaps',
  ];
  const [name = '', ...words] = wordsOf(segment, disk);
  const text = (
    <>
      <span className="bn-segment-name">
        {partition && <span className="pf-v6-screen-reader">Partition </span>}
        {name}{' '}
      </span>
      {words.map((word, index) => (
        <span key={index} className="bn-segment-text">
          {word}{' '}
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

/** What a part of the bar is called, how large it is, what happens to it, and what is odd about it. */
function wordsOf({ kind, partition, sizeMib, isOpen, isSqueezed }: Segment, { partitions, isWiped }: DiskPlan): readonly string[] {
  if (!partition) {
    const name = kind === 'free' ? 'free' : partitions.length === 0 ? 'all of the disk' : 'rest of the disk';
    return [name, sizeMib === undefined ? (isWiped ? 'unallocated' : 'stays as it is') : sizeWords(sizeMib)];
  }
  const { size, fate, overlaps } = partition;
  const isGone = fate === 'deleted' || fate === 'forbidden';
  const unknown = isGone ? '' : size === 'kept' ? 'its size, or all that is free' : isOpen ? 'all that is free' : 'size unknown';
  return [
    partitionName(partition).replace(/^partition /, ''),
    sizeMib === undefined ? unknown : size === 'rest' ? `${sizeWords(sizeMib)}, all that is free` : sizeWords(sizeMib),
    fateWords[fate],
    overlaps.length > 0 ? overlapWords(overlaps) : '',
    isSqueezed ? 'perhaps without room, since another takes the rest' : '',
  ].filter((word) => word !== '');
}
