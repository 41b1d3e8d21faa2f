// node scripts/nginx.mjs FOLDER [PORT]: says the configuration of an nginx that serves a build from that folder.
import { nginxConfig } from './lib/nginx.mjs';

const [root, port = '8080'] = process.argv.slice(2);
if (root === undefined || !/^\d+$/.test(port)) {
  console.error('Name the folder that is served, and maybe a port: node scripts/nginx.mjs FOLDER [PORT]');
  process.exit(2);
}
process.stdout.write(nginxConfig({ root, port: Number(port) }));
