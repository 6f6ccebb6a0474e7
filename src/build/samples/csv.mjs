const cell = (value) => {
  const written = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** Lines as Excel writes them. */
const csvText = (rows) => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

export const utf8 = (rows) => Buffer.from(csvText(rows));
export const utf8Bom = (rows) => Buffer.from(`\ufeff${csvText(rows)}`);

let table;

/** Node decodes GB 18030 but does not encode it: the two-byte part, turned round. */
function encoder() {
  if (table) return table;
  table = new Map();
  const decode = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decode.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

/** What Excel for Windows saves under "CSV". */
export function gb18030(rows) {
  const codes = encoder();
  const bytes = [...csvText(rows)].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const pair = codes.get(character);
    if (!pair) throw new Error(`not in the two-byte part of GB 18030: ${character}`);
    return pair;
  });
  return Buffer.from(bytes);
}
