/* Preloaded by the build: runs a command and writes what V8 compiled for it beside each chunk. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cacheOf, useCompiled } = require('../../bin/compiled.js');

const scripts = new Map();
useCompiled(join(__dirname, '../../dist'), (filename, script) => void scripts.set(filename, script));
process.on('exit', () => {
  for (const [filename, script] of scripts) writeFileSync(cacheOf(filename), script.createCachedData());
});
