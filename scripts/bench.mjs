// Numbers instead of hopes. Each stands beside the machine's own floor for the same work.
import { benchDrag } from './bench/drag.mjs';
import { benchPortal } from './bench/portal.mjs';

await benchPortal();
console.log('');
await benchDrag();
