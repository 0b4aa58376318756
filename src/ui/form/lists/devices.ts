export { type Device, type Offers, devicesFor } from '../../../values/devices.ts';
