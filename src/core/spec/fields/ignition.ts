import { int, object, objects, shape, text, texts, type Infer } from './shape.ts';
import { caResourceShape, configResourceShape } from './resource.ts';

/** `ignition.config`. */
export const ignitionConfigShape = shape('IgnitionConfig', {
  merge: objects(configResourceShape, { usual: true, control: 'contents' }),
  replace: object(configResourceShape, { control: 'contents' }),
});

/** `ignition.proxy`. */
export const proxyShape = shape('Proxy', {
  http_proxy: text({ usual: true }),
  https_proxy: text({ usual: true }),
  no_proxy: texts({ usual: true }),
});

/** `ignition.security.tls`. */
export const tlsShape = shape('TLS', {
  certificate_authorities: objects(caResourceShape, { usual: true, control: 'contents' }),
});
/** `ignition.security`. */
export const securityShape = shape('Security', {
  tls: object(tlsShape, { usual: true }),
});

/** `ignition.timeouts`; both are in seconds. */
export const timeoutsShape = shape('Timeouts', {
  http_response_headers: int({ usual: true, control: 'seconds', absent: '10' }),
  http_total: int({ usual: true, control: 'seconds', absent: '0' }),
});

/** `ignition`. */
export const ignitionShape = shape('Ignition', {
  config: object(ignitionConfigShape, { usual: true }),
  proxy: object(proxyShape, { when: { base: '>=0.2' }, usual: true }),
  security: object(securityShape, { usual: true }),
  timeouts: object(timeoutsShape, { usual: true }),
  version: text({ output: true, plain: true, always: { ignition: '>=3.4' } }),
});

/** `ignition.proxy`, decoded. */
export type Proxy = Infer<typeof proxyShape>;
