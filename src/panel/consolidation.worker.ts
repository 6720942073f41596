import { carryOut } from './consolidation-task.ts';
import { serveInWorker } from './in-worker.ts';

serveInWorker(carryOut);
