import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { VERSION } from '../version.ts';
import { refuseCall, type ToolContext } from './kit/tool.ts';
import { RESOURCE_TEMPLATES, RESOURCES, readResource } from './resources.ts';
import { TOOLS } from './tools/tools.ts';

const INSTRUCTIONS = `Bitrix24 message keyboards: what a portal really does with them. A portal drops wrong buttons without an error, so:
1. Write the keyboard, or start from get_template.
2. Call check_keyboard with the whole request or file.
3. Fix what it finds (fix_keyboard, or by hand) and check again, at most three rounds; then tell the person what is left.
4. Show preview_keyboard's drawing and the link that every answer has ("open").`;

/**
 * The server with its tools and resources, not yet connected. The low-level class of the SDK: the other one words what is wrong
 * with arguments itself, and quotes them.
 */
export function createServer(context: ToolContext): Server {
  const capabilities = { tools: {}, resources: {} };
  const server = new Server(
    { name: 'bitrix24-keyboard', title: 'Bitrix24 keyboards', version: VERSION },
    { capabilities, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(({ listed }) => listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = TOOLS.find(({ listed }) => listed.name === params.name);
    if (tool !== undefined) return tool.call(params.arguments, context);
    return refuseCall(`There is no such tool. There are: ${TOOLS.map(({ listed }) => listed.name).join(', ')}.`);
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: RESOURCES.map(({ listed }) => listed) }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: RESOURCE_TEMPLATES.map(({ listed }) => listed),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const contents = readResource(uri);
    if (contents !== null) return { contents: [contents] };
    const uris = [
      ...RESOURCES.map(({ listed }) => listed.uri),
      ...RESOURCE_TEMPLATES.map(({ listed }) => listed.uriTemplate),
    ];
    throw new McpError(ErrorCode.InvalidParams, `There is no such resource. There are: ${uris.join(', ')}`);
  });
  return server;
}
