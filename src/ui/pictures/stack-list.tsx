import * as words from '#words/pictures/stacks';
import { fates } from '#words/pictures/disk-picture';
import type { Layer } from '../../core/machine/stacks.ts';
import { use } from 'react';
import { AdviceMark, AdviceNotes } from './advice-notes.tsx';
import { adviceAt, DiskAdviceContext, useAdviceAt } from './disk-advice.ts';
import { PartLink } from './part-link.tsx';
import { layerWords } from './words.ts';

/** What is built on the disks: each stack from the partition on the left, or at the top, to where it is mounted. */
export function StackList({ tops }: { tops: readonly Layer[] }) {
  return (
    <ul className="bn-stacks" aria-label={words.stacks}>
      {tops.map((layer, index) => (
        <li key={index} className="bn-pile">
          <Below layers={layer.below} />
          <Step layer={layer} />
          <LayerNotes layer={layer} />
        </li>
      ))}
    </ul>
  );
}

/** What is doubted of a stack, but for what is said at its disk. */
function LayerNotes({ layer }: { layer: Layer }) {
  const advice = use(DiskAdviceContext);
  const origins = layersOf(layer)
    .filter(({ kind }) => kind !== 'disk' && kind !== 'partition')
    .map(({ origin }) => origin);
  return <AdviceNotes advice={[...new Set(origins.flatMap((origin) => adviceAt(advice, origin)))]} />;
}

const layersOf = (layer: Layer): readonly Layer[] => [layer, ...layer.below.flatMap(layersOf)];

/** The layers that another is made of: a single one leads on to it, several are joined in it. */
function Below({ layers }: { layers: readonly Layer[] }) {
  const [first] = layers;
  if (!first) return null;
  if (layers.length === 1)
    return (
      <>
        <Below layers={first.below} />
        <Step layer={first} />
      </>
    );
  return (
    <ul className="bn-joined" aria-label={words.joined}>
      {layers.map((layer, index) => (
        <li key={index} className="bn-pile">
          <Below layers={layer.below} />
          <Step layer={layer} />
        </li>
      ))}
    </ul>
  );
}

/** A layer with the arrow that leads to it; they stay together when the line wraps. */
const Step = ({ layer }: { layer: Layer }) => (
  <span className="bn-step">
    {layer.below.length > 0 && <span className="bn-arrow" aria-hidden="true" />}
    <Box layer={layer} />
  </span>
);

function Box({ layer }: { layer: Layer }) {
  const { what, name, notes, fate } = layerWords(layer);
  const advice = useAdviceAt(layer.origin);
  const text = (
    <>
      <AdviceMark advice={advice} /> <span className="bn-layer-what">{what}</span>{' '}
      {name !== '' && (
        <>
          <span className="bn-layer-name">{name}</span>{' '}
        </>
      )}
      {notes.map((note) => (
        <span key={note} className="bn-layer-note">
          {note}{' '}
        </span>
      ))}
      {fate && <span className="bn-layer-fate">{fates[fate.fate]}</span>}
    </>
  );
  const className = ['bn-layer', fate && `bn-fate-${fate.fate}`].filter(Boolean).join(' ');
  return layer.origin === undefined ? (
    <span className={`${className} bn-layer-existing`}>{text}</span>
  ) : (
    <PartLink to={layer.origin} className={className}>
      {text}
    </PartLink>
  );
}
