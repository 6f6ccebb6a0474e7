/* Preloaded: writes which files of ours were loaded. The door reads chunks itself (bin/compiled.js), so reading counts. */
const fs = require('node:fs');

const { readFileSync, writeFileSync } = fs;
const read = new Set();
fs.readFileSync = (path, ...rest) => {
  if (/[/\\]dist[/\\][^/\\]+\.js$/.test(String(path))) read.add(String(path));
  return readFileSync(path, ...rest);
};

process.on('exit', () => {
  const required = Object.keys(require.cache).filter((file) => file !== __filename);
  writeFileSync(process.env.XJSME_MODULES, JSON.stringify([...new Set([...required, ...read])]));
});
