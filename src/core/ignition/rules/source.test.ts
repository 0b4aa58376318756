import { describe, expect, test } from 'vitest';
import { sourceProblem } from './source.ts';

const newest = { ignition: '3.7' };

test.each([
  ['http://example.com/a', undefined],
  ['HTTPS://example.com/a', undefined],
  ['tftp://example.com/a', undefined],
  ['gs://bucket/a', undefined],
  ['s3://bucket/a?versionId=1', undefined],
  ['s3://bucket/a?versionid=', undefined],
  ['s3://bucket/a?versionId=', 'invalid S3 object VersionId'],
  ['arn:aws:s3:::bucket/key?versionId=a', undefined],
  ['arn:aws:s3:us-west-1:123456789012:accesspoint/test/object', undefined],
  ['arn:aws:s3:::bucket/key?versionId=', 'invalid S3 object VersionId'],
  ['arn:aws:s3:::bucket', 'invalid S3 ARN format'],
  ['arn:aws:iam:::bucket/key', 'invalid S3 ARN format'],
  ['arn:aws:s3::bucket/key', 'invalid S3 ARN format'],
  ['arn:aws:s3:us-west-1:123456789012:accesspoint/test', 'invalid S3 ARN format'],
  ['arn:/aws:s3:::bucket/key', 'invalid S3 ARN format'],
  ['data:,a%20b', undefined],
  ['data:text', 'missing media type slash'],
  ['data:;base64,A', 'illegal base64 data at input byte 0'],
  ['data:,a\nb', 'unable to parse url'],
  [':', 'unable to parse url'],
  ['', 'invalid url scheme'],
  ['/etc/a', 'invalid url scheme'],
  ['ftp://a', 'invalid url scheme'],
])('%j: %s', (source, problem) => expect(sourceProblem(source, newest)).toBe(problem));

describe('schemes added later', () => {
  test.each([
    ['gs://bucket/a', '3.1', '3.2'],
    ['arn:aws:s3:::bucket/key', '3.3', '3.4'],
  ])('%s', (source, last, first) => {
    expect(sourceProblem(source, { ignition: last })).toBe('invalid url scheme');
    expect(sourceProblem(source, { ignition: first })).toBeUndefined();
  });
  test('are not checked before that', () => {
    expect(sourceProblem('arn:x', { ignition: '3.3' })).toBe('invalid url scheme');
  });
});
