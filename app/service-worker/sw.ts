import { type BuiltFile, serveOffline, type WorkerScope } from './serve-offline.ts';

// Both are put in when the page is built (scripts/lib/service-worker.ts).
declare const BUILT_FILES: readonly BuiltFile[];
declare const BUILT_VERSION: string;

serveOffline(self as unknown as WorkerScope, BUILT_FILES, BUILT_VERSION);
