import { isObject, type JsonObject } from '../../../core/json-object.ts';

/** The fields of an object that may have been written by anyone; none for anything else. */
export const fieldsOf = (value: unknown): Readonly<JsonObject> => (isObject(value) ? Object.fromEntries(Object.entries(value)) : {});
