import headers from '../../headers.json' with { type: 'json' };

/** A value inside of the double quotes of nginx. */
const quote = (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', `\${dollar}`)}"`;

/** A header stands in every location: nginx inherits none as soon as a location adds one of its own. */
const addHeaders = (cache) =>
  Object.entries({ ...headers, 'Cache-Control': cache })
    .map(([name, value]) => `      add_header ${name} ${quote(value)} always;`)
    .join('\n');

/**
 * The whole configuration of an nginx that serves a build from `root`: with the headers of headers.json, packed, as any user, and
 * without writing anywhere but in /tmp.
 */
export function nginxConfig({ root, port }) {
  return `# Written by scripts/nginx.mjs from headers.json.
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;

events {
  worker_connections 1024;
}

http {
  access_log off;
  server_tokens off;
  sendfile on;
  client_body_temp_path /tmp/nginx-body;
  proxy_temp_path /tmp/nginx-proxy;
  fastcgi_temp_path /tmp/nginx-fastcgi;
  uwsgi_temp_path /tmp/nginx-uwsgi;
  scgi_temp_path /tmp/nginx-scgi;

  default_type application/octet-stream;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json map;
    application/manifest+json webmanifest;
    image/svg+xml svg;
    image/png png;
    text/plain txt;
    text/markdown md;
  }
  charset utf-8;
  charset_types text/html text/css text/javascript text/plain text/markdown application/json application/manifest+json;

  gzip on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_vary on;
  gzip_types text/css text/javascript text/plain text/markdown application/json application/manifest+json image/svg+xml;

  # A dollar sign in a value would begin a variable.
  geo $dollar {
    default "$";
  }

  server {
    listen ${port};
    listen [::]:${port};
    root ${quote(root)};
    index index.html;
    absolute_redirect off;

    # The names of these files hold a hash of what is in them.
    location /assets/ {
${addHeaders('public, max-age=31536000, immutable')}
    }

    location / {
${addHeaders('no-cache')}
    }
  }
}
`;
}
