// Loaded before a program (`node --import`): whatever asks for the network or another program afterwards is refused, and told of.
import child from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => () => {
  process.stderr.write(`REFUSED: ${what}\n`);
  throw new Error(`No ${what} here.`);
};

net.Socket.prototype.connect = refuse('connection');
net.Server.prototype.listen = refuse('server');
for (const name of ['lookup', 'resolve']) dns[name] = refuse('name look-up');
dgram.createSocket = refuse('datagram');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'])
  child[name] = refuse('program');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('socket');
syncBuiltinESMExports();
