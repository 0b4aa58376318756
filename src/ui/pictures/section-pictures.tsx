import * as words from '#words/pictures/pictures';
import RhUiCaretRightIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-right-icon';
import { useId, type ComponentType } from 'react';
import type { Value } from '../../core/document/read.ts';
import { deviceValues } from '../../core/machine/read-machine.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { useModel, useView, useViewStore } from '../context.tsx';
import { childOf, isMapping } from '../../core/document/values.ts';
import type { SectionId } from '../reader/sections.ts';
import { lazyPart } from '../parts/lazy-part.tsx';
import type { Picture } from '../view.ts';

interface PictureProps {
  spec: Spec;
}

interface PictureKind {
  title: string;
  sections: readonly SectionId[];
  /** Whether a config has anything to show in it. */
  isIn: (config: Value | undefined) => boolean;
  Body: ComponentType<PictureProps>;
}

const kinds: Readonly<Record<Picture, PictureKind>> = {
  disks: {
    title: words.disks,
    sections: ['overview', 'disks', 'filesystems', 'raid-luks', 'boot-device'],
    isIn(config) {
      const { disks, raid, luks, filesystems, bootDevice } = deviceValues(config);
      return [disks, raid, luks, filesystems, bootDevice].some(isSomething);
    },
    Body: lazyPart(words.disksPart, () => import('./disk-picture.tsx')),
  },
  tree: {
    title: words.tree,
    sections: ['overview', 'files', 'directories', 'units'],
    isIn: (config) => ['storage', 'systemd', 'grub', 'passwd', 'boot_device'].some((key) => isSomething(childOf(config, key))),
    Body: lazyPart(words.treePart, () => import('./tree-picture.tsx')),
  },
};

const isSomething = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : isMapping(value) && Object.keys(value).length > 0;

/** The pictures that belong to a section, each under a heading that opens and closes it; a closed one computes nothing. */
export function SectionPictures({ section, spec }: { section: SectionId; spec: Spec }) {
  const { value } = useModel();
  // The record has no other keys.
  const ids = Object.keys(kinds) as Picture[];
  return ids
    .filter((id) => kinds[id].sections.includes(section) && kinds[id].isIn(value))
    .map((id) => <PictureFrame key={id} id={id} spec={spec} />);
}

function PictureFrame({ id, spec }: PictureProps & { id: Picture }) {
  const view = useViewStore();
  const isOpen = useView((state) => state.pictures[id]);
  const body = useId();
  const { title, Body } = kinds[id];
  return (
    <section className={isOpen ? 'bn-picture bn-open' : 'bn-picture'} aria-label={title}>
      <h3 className="bn-item-head">
        <button
          type="button"
          className="bn-item-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => view.setState(({ pictures }) => ({ pictures: { ...pictures, [id]: !isOpen } }))}
        >
          <RhUiCaretRightIcon className="bn-caret" />
          <span className="bn-item-title">{title}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={body} className="bn-item-body">
          <Body spec={spec} />
        </div>
      )}
    </section>
  );
}
