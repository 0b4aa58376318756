import { devicesFor } from '../../../values/devices.ts';
import { said } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** What a device is, where this config makes it or many machines have it. */
export const deviceMeaning: Meaning = ({ field, text, path, config }) => {
  if (field.field.control !== 'device') return [];
  // A disk of the config may be one that is known by its name as well.
  const all = [...devicesFor(config, path).all, ...devicesFor(undefined, []).all, ...devicesFor(config, []).all];
  const known = all.find(({ device }) => device === text);
  return known ? [said(known.what)] : [];
};
