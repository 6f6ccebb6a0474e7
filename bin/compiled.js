'use strict';

/*
 * Loads the chunks of dist/. Start-up is mostly V8 compiling them and Node looking them up: the build leaves the compiled
 * code beside each chunk, for the Node it ran on, and here it is handed back. V8 refuses what does not fit its version, its
 * flags or the source, and then compiles as ever.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const loaded = new Map();

/** File of the compiled code of a chunk. */
const cacheOf = (filename) => `${filename}.${process.versions.v8}-${process.arch}.cache`;

function readCache(filename) {
  try {
    return readFileSync(cacheOf(filename));
  } catch {
    return undefined;
  }
}

/** The exports of a chunk by its name, e.g. `./xjsme.js`. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const filename = join(dist, name);
  const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: readCache(filename) });
  const module = { exports: {} };
  loaded.set(name, { module, script, filename });
  script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? load(id) : require(id)), module);
  return module.exports;
}

/** What has been loaded, for the build to keep. */
const scripts = () => [...loaded.values()];

module.exports = { cacheOf, load, scripts };
