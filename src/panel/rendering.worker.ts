import { serveInWorker } from './in-worker.ts';
import { print } from './rendering-task.ts';

serveInWorker(print);
