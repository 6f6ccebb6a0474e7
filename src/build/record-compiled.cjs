/* Preloaded by the build: when a command ends, writes what V8 compiled for it beside each chunk. */
const { writeFileSync } = require('node:fs');
const { cacheOf, scripts } = require('../../bin/compiled.js');

process.on('exit', () => {
  for (const { filename, script } of scripts()) writeFileSync(cacheOf(filename), script.createCachedData());
});
