import fc from 'fast-check';
import { soak } from '../core/testdata/soak.ts';

// `npm test` says the same of the same commit each time; new cases are looked for by `npm run soak`.
const isLong = soak(0, 1) === 1;
fc.configureGlobal({ numRuns: soak(100, 3_000), ...(isLong ? {} : { seed: 1 }) });
