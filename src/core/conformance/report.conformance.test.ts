import { expect, test } from 'vitest';
import { formatReport } from '../report/format-report.ts';
import { transpile } from '../transpile.ts';
import { cases, files } from './corpus.ts';

const reported = cases.filter(({ report }) => report !== undefined);

test(`the ${reported.length} reports of the corpus, byte for byte`, () => {
  for (const { id, input, raw, report, files: withFiles } of reported) {
    const result = transpile(input, { raw: raw === true, ...(withFiles && { files }) });
    expect(formatReport(result, 'config.bu', input), id).toBe(report);
  }
});
