export { type UnpackedUrl, isDataUrl, unpackDataUrl, describeUrl, hexLines } from '../../../values/data-url.ts';
