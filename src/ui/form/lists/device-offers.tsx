import * as words from '#words/form/devices';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useMemo, type ReactNode } from 'react';
import type { Path } from '../../../core/report/finding.ts';
import { visibleText } from '../../../core/report/visible-text.ts';
import { useModel } from '../../context.tsx';
import { devicesFor, type Device, type Offers } from '../../../values/devices.ts';
import type { Suggestion } from '../frame/suggestions.tsx';

/** The suggestions for a device field: the devices that this config creates. */
export function useDevices(path: Path): Offers {
  const { value } = useModel();
  return useMemo(() => devicesFor(value, path), [value, path]);
}

const none: Offers = { all: [], free: [] };

/** Gives its children the devices to suggest at a path; without a path, none, and then no change of the config renders it again. */
export function WithDevices({ path, children }: { path: Path | undefined; children: (offers: Offers) => ReactNode }) {
  return path ? <DevicesAt path={path}>{children}</DevicesAt> : children(none);
}

const DevicesAt = ({ path, children }: { path: Path; children: (offers: Offers) => ReactNode }) => children(useDevices(path));

/** Devices as suggestions of a text input. */
export const suggest = (devices: readonly Device[]): Suggestion[] => devices.map(({ device, what }) => ({ value: device, what }));

interface ListOffersProps {
  /** What they are, for assistive technology. */
  label: string;
  devices: readonly Device[];
  onPick: (device: string) => void;
}

/** The devices of this config that are still free, or other known values, to choose with one click. */
export function ListOffers({ label, devices, onPick }: ListOffersProps) {
  if (devices.length === 0) return null;
  return (
    <div role="group" aria-label={label} className="bn-offers">
      {devices.map(({ device, what }) => (
        <Button
          key={device}
          variant="secondary"
          size="sm"
          aria-label={visibleText(words.use(device, what))}
          title={visibleText(what)}
          onClick={() => onPick(device)}
        >
          {visibleText(device)}
        </Button>
      ))}
    </div>
  );
}
