import fc from 'fast-check';
import { soak } from '../core/testdata/soak.ts';

// `npm test` says the same of the same commit each time; new cases are looked for by `npm run soak`.
fc.configureGlobal({ numRuns: soak(100, 3_000), seed: soak(1, Date.now() | 0) });
