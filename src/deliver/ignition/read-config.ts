import { isObject, type JsonObject } from '../../core/json-object.ts';

/** An Ignition config, of which no more is known than that it says its version. */
export interface IgnitionConfig {
  version: string;
  json: JsonObject;
}

/** Reads an Ignition config in JSON; undefined for anything else, such as a MachineConfig. */
export function readIgnition(text: string): IgnitionConfig | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json) || !isObject(json['ignition'])) return undefined;
  const { version } = json['ignition'];
  return typeof version === 'string' ? { version, json } : undefined;
}

/** The value at keys, where all but the last are objects; undefined where there is none. */
export function at(json: JsonObject, ...keys: string[]): unknown {
  let value: unknown = json;
  for (const key of keys) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The objects in the list at keys. */
export function itemsAt(json: JsonObject, ...keys: string[]): JsonObject[] {
  const value = at(json, ...keys);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text at a key, or an empty one. */
export const textAt = (json: JsonObject, ...keys: string[]): string => {
  const value = at(json, ...keys);
  return typeof value === 'string' ? value : '';
};
