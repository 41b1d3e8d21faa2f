// npm run --silent cli -- check FILE: the command line from the sources; builds itself when they have changed.
// Without --silent npm writes lines of its own before the result. node scripts/cli.mjs does without npm, from any folder.
import './lib/check-node.mjs';
import { runBuilt } from './lib/run-built.mjs';

// npm goes to the project's folder; the paths it was given are those of the folder it was started from.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await runBuilt('bitrix24-keyboard');
