import { describe, expect, test } from 'vitest';
import { clevisCustomShape, type ClevisCustom } from '../../spec/fields/luks.ts';
import { checkValue } from '../../testing/check-value.ts';
import { clevisRules } from './clevis.ts';

const check = (custom: ClevisCustom, ignition: string) => checkValue(clevisRules, clevisCustomShape, custom, ignition);
const unknown = 'error pin: unsupported clevis pin';
const pinRequired = 'error pin: missing required custom clevis pin';
const configRequired = 'error config: missing required custom clevis config';

describe('a custom pin', () => {
  test.each<[string, ClevisCustom, string[]]>([
    ['3.2', {}, []],
    ['3.2', { needs_network: true }, []],
    ['3.2', { config: '{}' }, [unknown]],
    ['3.2', { pin: 'other' }, [unknown, configRequired]],
    ['3.2', { pin: 'sss' }, [configRequired]],
    ['3.3', { pin: '', config: '', needs_network: false }, []],
    ['3.3', { needs_network: true }, [pinRequired, configRequired]],
    ['3.3', { config: '{}' }, [pinRequired]],
    ['3.5', { pin: 'other', config: '{}' }, [unknown]],
    ['3.6', { pin: 'other', config: '{}' }, []],
    ['3.6', { pin: 'other' }, [configRequired]],
    ['3.6', { config: '{}' }, [pinRequired]],
    ['3.6', { pin: 'tpm2', config: '{}' }, []],
  ])('in %s, %j', (ignition, custom, findings) => expect(check(custom, ignition)).toEqual(findings));
});
