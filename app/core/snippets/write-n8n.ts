import { N8N, writeJsonBody } from './json-dialects.ts';
import { fillSecret, findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { nameWebhookValues } from './write-values.ts';

/** Any id will do: n8n gives a pasted node one of its own. */
const NODE_ID = '5b1f3c52-7f0e-4c1e-9d0a-6f3a2f0c9b24';

/**
 * An HTTP Request node of n8n that can be pasted into a workflow. The address and the secret of a bot come from the
 * environment of n8n.
 */
export function writeN8n(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(N8N, request, { taken: '' }, options);
  const body = writeJsonBody(N8N, values);
  const filled = secret ? fillSecret(body, secret.name, `{{ JSON.stringify($env.${secret.variable}) }}`) : body;
  const fields = values.declare().split('\n').filter(Boolean);
  const node = {
    parameters: {
      method: 'POST',
      url: `={{ $env.B24_WEBHOOK_URL.replace(/\\/+$/, '') }}/${request.method}`,
      sendHeaders: true,
      headerParameters: { parameters: [{ name: 'Accept', value: 'application/json' }] },
      sendBody: true,
      specifyBody: 'json',
      // Only a value that begins with a sign of equality is a template.
      jsonBody: secret || values.uses.length > 0 ? `=${filled}` : body,
      options: {},
    },
    id: NODE_ID,
    name: request.method,
    type: 'n8n-nodes-base.httpRequest',
    typeVersion: 4.2,
    position: [0, 0],
    notes: `Reads ${['B24_WEBHOOK_URL', ...(secret ? [secret.variable] : [])].join(' and ')} from the environment of n8n: N8N_BLOCK_ENV_ACCESS_IN_NODE must be false.${fields.length > 0 ? ` Reads ${fields.join(', ')} from the item that comes in.` : ''}`,
  };
  return `${JSON.stringify({ nodes: [node], connections: {} }, null, 2)}\n`;
}
