import { expect, test } from 'vitest';
import { parseArn } from './arn.ts';

test('an ARN has six parts, the last with any colons', () => {
  expect(parseArn('arn:aws:s3:us-east-1:123:a:b/c')).toEqual({ service: 's3', resource: 'a:b/c' });
  expect(parseArn('arn:aws:iam:::')).toEqual({ service: 'iam', resource: '' });
  expect(parseArn('arn:aws:s3::a')).toBeUndefined();
  expect(parseArn('nra:aws:s3:::a')).toBeUndefined();
});
