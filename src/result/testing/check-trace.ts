import assert from 'node:assert/strict';
import type { FilesDir } from '../../core/files/files-dir.ts';
import { transpile } from '../../core/transpile.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { linesInResult, linesInSource, rowLength } from '../links.ts';
import { traceResult } from '../trace-result.ts';

const countLines = (text: string): number => text.split(/\r\n|[\n\r]/).length;

/**
 * For tests: the laws of a traced result, of any text. It is the result itself; each line of it comes from lines that the text has, or
 * from the whole, and those lead back to it. Returns how many lines have a place in the text.
 */
export function checkTrace(text: string, files: FilesDir | undefined): number {
  const { output } = transpile(text, { pretty: true, ...(files && { files }) });
  let placed = 0;
  for (const decoded of [false, true]) {
    const trace = traceResult(parseText(text), files, decoded);
    if (output === undefined) continue;
    assert.ok(trace);
    if (!decoded) assert.equal(trace.text, output);
    const lines = { result: countLines(trace.text), source: countLines(text) };
    assert.equal(trace.links.length % rowLength, 0);
    for (let row = 0; row < trace.links.length; row += rowLength) {
      const [from = 0, to = 0, start = 0, end = 0] = trace.links.subarray(row, row + rowLength);
      assert.ok(1 <= from && from <= to && to <= lines.result, `${from}-${to} of ${lines.result}`);
      assert.ok(start === 0 ? end === 0 : start <= end && end <= lines.source, `${start}-${end} of ${lines.source}`);
    }
    for (let line = 1; line <= lines.result; line++) {
      const sources = linesInSource(trace.links, line);
      if (sources === 'whole') continue;
      placed++;
      assert.ok(sources.length > 0);
      for (const { from } of sources) {
        const back = linesInResult(trace.links, from, false);
        assert.ok(back.length === 500 || back.some((range) => range.from <= line && line <= range.to), `${line} from ${from}`);
      }
    }
  }
  return placed;
}
