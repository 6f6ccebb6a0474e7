/*
 * For `--require`: counts every call that changes something below FAULT_BELOW and, at the n-th (FAULT_AT), kills the
 * process before it (FAULT=before), half-way through it (half), or fails it (an error code such as ENOSPC; then every
 * later write fails too, as on a full disk). Without FAULT_AT it writes the number of calls to FAULT_COUNT at the end, and
 * which of them can be interrupted half-way to FAULT_HALVES.
 */
const fs = require('node:fs');

const { FAULT_BELOW: below, FAULT: fault, FAULT_AT: nth, FAULT_COUNT: report, FAULT_HALVES: halves } = process.env;
const real = { ...fs };
const inside = new Set();
let calls = 0;
const divisible = [];

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

function wrap(name, concerns, half) {
  fs[name] = (...args) => {
    if (concerns(args)) {
      calls++;
      if (half) divisible.push(calls);
      const hit = calls === Number(nth);
      if (hit && fault === 'before') die();
      if (hit && fault === 'half') {
        half?.(args);
        die();
      }
      const fails = fault !== undefined && fault !== 'before' && fault !== 'half' && nth !== undefined;
      if (fails && (hit || (calls > Number(nth) && name === 'writeSync'))) {
        if (name === 'writeSync') half?.(args);
        throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, syscall: name });
      }
    }
    const result = real[name](...args);
    if (name === 'openSync' && String(args[0]).startsWith(below)) inside.add(result);
    if (name === 'closeSync') inside.delete(args[0]);
    return result;
  };
}

const byPath = ([path]) => String(path).startsWith(below);
const byFd = ([fd]) => inside.has(fd);
wrap(
  'openSync',
  ([path, flags]) => byPath([path]) && flags !== 'r',
  (args) => real.openSync(...args),
);
wrap('writeSync', byFd, ([fd, data, at = 0]) => {
  const bytes = Buffer.from(data);
  real.writeSync(fd, bytes, at, Math.floor((bytes.length - at) / 2));
});
wrap('fsyncSync', byFd);
wrap('ftruncateSync', byFd, (args) => real.ftruncateSync(...args));
wrap('unlinkSync', byPath, (args) => real.unlinkSync(...args));
wrap('renameSync', byPath, (args) => real.renameSync(...args));
wrap('mkdirSync', byPath, (args) => real.mkdirSync(...args));
wrap('linkSync', byPath, (args) => real.linkSync(...args));
wrap('rmSync', byPath, (args) => real.rmSync(...args));
wrap('closeSync', () => false);

if (report) process.on('exit', () => real.writeFileSync(report, String(calls)));
if (halves) process.on('exit', () => real.writeFileSync(halves, JSON.stringify(divisible)));
