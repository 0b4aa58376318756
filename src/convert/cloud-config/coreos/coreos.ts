import * as words from '#words/convert/cloud-config';
import { coreos, row, type Field, type KeyRow } from '../keys/cloud.ts';
import { convertOem, convertService, environmentServices } from './services.ts';
import { convertUnits } from './units.ts';
import { convertUpdate } from './update.ts';

/** What only the dialect of Container Linux has. */
export const coreosRow: KeyRow = row('coreos', coreos, (cloud, { value }) => {
  const gone: Field = (_, line) => cloud.out.leftOut(line, words.gone);
  const services = environmentServices.map((service): [string, Field] => [
    service.key,
    (inner, line) => convertService(cloud, service, inner, line),
  ]);
  cloud.fields(value, 'coreos', {
    units: (inner) => convertUnits(cloud, inner),
    update: (inner, line) => convertUpdate(cloud, inner, line),
    oem: (inner, line) => convertOem(cloud, inner, line),
    etcd: gone,
    fleet: gone,
    ...Object.fromEntries(services),
  });
});
