/** What opening a ledger is held against: reads the same files by chunks and parses every line. `FILE...` */
import { closeSync, openSync, readSync } from 'node:fs';

let count = 0;
for (const file of process.argv.slice(2)) {
  const fd = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1 << 18);
  let kept = 0;
  for (;;) {
    const got = readSync(fd, buffer, kept, buffer.length - kept, null);
    if (got === 0) break;
    const held = kept + got;
    let begin = 0;
    for (
      let end = buffer.subarray(0, held).indexOf(10);
      end !== -1;
      end = buffer.subarray(0, held).indexOf(10, begin)
    ) {
      JSON.parse(buffer.toString('utf8', begin, end));
      count++;
      begin = end + 1;
    }
    buffer.copy(buffer, 0, begin, held);
    kept = held - begin;
  }
  closeSync(fd);
}
if (count === 0) process.exitCode = 9;
