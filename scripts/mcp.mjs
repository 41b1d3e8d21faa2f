// node scripts/mcp.mjs: the MCP server from the sources, over standard input and output; builds itself when they have changed.
import './lib/check-node.mjs';
import { runBuilt } from './lib/run-built.mjs';

await runBuilt('bitrix24-keyboard-mcp');
