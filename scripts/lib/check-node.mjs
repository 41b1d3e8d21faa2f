// Import this first: a module's imports run in order, so an old Node reads this and not a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This project needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  console.error('Get a current one from https://nodejs.org/ or your package manager, then run the command again.');
  process.exit(1);
}
