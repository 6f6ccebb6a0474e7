'use strict';

/*
 * Start-up is mostly V8 compiling our chunks. The build leaves the compiled code beside each chunk, for the Node it ran on;
 * here it is handed back. V8 refuses what does not fit its version, its flags or the source, and then compiles as ever.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, sep } = require('node:path');
const { Script } = require('node:vm');

const tag = `${process.versions.v8}-${process.arch}`;

/** File of the compiled code of a chunk. */
const cacheOf = (filename) => `${filename}.${tag}.cache`;

function readCache(filename) {
  try {
    return readFileSync(cacheOf(filename));
  } catch {
    return undefined;
  }
}

let inUse = false;

/** Compiles the files below `folder` with the code at hand; `kept` hears of each script and makes one even without (the build). */
function useCompiled(folder, kept) {
  if (inUse) return;
  inUse = true;
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, filename) {
    const ours = filename.startsWith(folder + sep);
    const cachedData = ours ? readCache(filename) : undefined;
    if (!ours || !(cachedData || kept)) return compile.call(this, content, filename);
    const script = new Script(Module.wrap(content), { filename, cachedData });
    kept?.(filename, script);
    const require = (id) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require, this, filename, dirname(filename));
  };
}

module.exports = { cacheOf, useCompiled };
