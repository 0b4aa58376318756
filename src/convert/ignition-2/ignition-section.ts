import { entry, kept, listEntry, mapping, scalar } from '../source/make-source.ts';
import { itemsOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import { resourceOf } from './nodes.ts';
import type { Reading } from './reading.ts';

/** `ignition` of version 3.1. */
export function ignitionOf(written: SourceValue | undefined, line: number, reading: Reading): SourceMapping {
  const ignition = written && reading.mapping(written, ['version', 'config', 'timeouts@1', 'security@2', 'proxy@4']);
  const config = valueOf(ignition, 'config');
  const tls = valueOf(ignition, 'security', 'tls');
  const resources = (value: SourceValue | undefined, key: string): SourceMapping[] =>
    itemsOf(value, key)
      .map((item) => resourceOf(item, reading))
      .filter((item) => item !== undefined);
  return mapping(
    line,
    entry('version', scalar(line, '3.1.0')),
    config &&
      entry(
        'config',
        mapping(
          config.line,
          listEntry('merge', resources(config, 'append')),
          entry('replace', resourceOf(valueOf(config, 'replace'), reading)),
        ),
      ),
    tls &&
      entry(
        'security',
        mapping(tls.line, entry('tls', mapping(tls.line, listEntry('certificateAuthorities', resources(tls, 'certificateAuthorities'))))),
      ),
    ...kept(ignition, 'timeouts', 'proxy'),
  );
}
