/* Preloaded: writes the largest resident size in KiB. `resourceUsage` also counts what the parent had when it forked. */
const { readFileSync, writeFileSync } = require('node:fs');

function peak() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}

process.on('exit', () => writeFileSync(process.env.XJSME_PEAK, peak()));
