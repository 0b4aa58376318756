import { doTrace, type TraceJob } from '../../result/trace-job.ts';
import { workerScope } from './worker-scope.ts';

workerScope.addEventListener('message', ({ data }: MessageEvent<TraceJob>) => workerScope.postMessage(doTrace(data)));
