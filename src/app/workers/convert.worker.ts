import { doConvert, type ConvertJob } from '../../convert/job.ts';
import { workerScope } from './worker-scope.ts';

workerScope.addEventListener('message', ({ data }: MessageEvent<ConvertJob>) => workerScope.postMessage(doConvert(data)));
