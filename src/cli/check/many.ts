import { setFlagsFromString } from 'node:v8';

/**
 * For a run of many dossiers. V8 of Node 20 compiles a function anew, on another thread, once 68 KB of its bytecode have
 * run: over some hundred dossiers that is nearly every function there is, and a third of the run is compiling what
 * hardly pays. A longer measure leaves it to those that are hot in each dossier, and less of others is compiled into
 * them. Nothing but speed depends on it.
 */
export function compileLess(): void {
  // Later versions have a compiler of little cost in between, and other measures.
  if (process.versions.v8.startsWith('11.'))
    setFlagsFromString('--interrupt-budget=500000 --max-inlined-bytecode-size-cumulative=200');
}
