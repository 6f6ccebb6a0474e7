/** What stands in for a paper: a PDF of one page with one line, which says that it is a sample. */
export function pdf(text) {
  const hex = [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const content = `BT /F1 11 Tf 56 760 Td <${hex}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 6 0 R >>',
    // One of the predefined Chinese fonts (ISO 32000-1, 9.7.5.2): nothing is embedded.
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** Rows as a CSV file; no field of ours holds a comma. */
export const csv = (rows) => `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;

/** Plain data as YAML, block by block; text is quoted wherever YAML might read something else. */
export function yaml(value, indent = 0) {
  const pad = ' '.repeat(indent);
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const name = pad + (/^\d/.test(key) ? `"${key}"` : key);
      if (Array.isArray(field) && field.every((one) => typeof one === 'object'))
        return `${name}:${field.length === 0 ? ' []' : ''}\n${field.map((row) => `${pad}  - ${flow(row)}\n`).join('')}`;
      if (field !== null && typeof field === 'object' && !Array.isArray(field))
        return `${name}:\n${yaml(field, indent + 2)}`;
      return `${name}: ${flow(field)}\n`;
    })
    .join('');
}

function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, field]) => `${key}: ${flow(field)}`)
      .join(', ')} }`;
  if (typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}$/.test(value)) return String(value);
  return /^[\p{Script=Han}\w][\p{Script=Han}\w·（）—〔〕/.]*$/u.test(value) &&
    !/^[\d.]+$/.test(value) &&
    !/^(open|true|false|null)$/.test(value)
    ? value
    : JSON.stringify(value);
}
