// Numbers instead of hopes. Each stands beside the machine's own floor for the same work.
import { benchDrag } from './bench/drag.mjs';
import { benchPortal } from './bench/portal.mjs';
import { benchReaders } from './bench/readers.mjs';

await benchPortal();
console.log('');
await benchReaders();
console.log('');
await benchDrag();
