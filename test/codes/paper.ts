/** A PDF of nothing but its own structure; `text` makes its bytes its own, `pad` its size. */
export function pdfOf(text: string, { encrypted = false, pad = 0 } = {}): Buffer {
  const encrypt = encrypted ? ' /Encrypt 2 0 R' : '';
  const body = `%PDF-1.4\n% ${Buffer.from(text).toString('hex')}\n%${'.'.repeat(Math.max(pad, 120))}\n`;
  const xref = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R${encrypt} >>\n`;
  return Buffer.from(`${body}${xref}startxref\n${body.length}\n%%EOF\n`, 'latin1');
}

const papers = [
  'materials/01-form.pdf',
  'materials/02-report.pdf',
  'materials/03-licence.pdf',
  'materials/04-audit.pdf',
  'materials/05-special.pdf',
  'materials/06-premises.pdf',
  'materials/07-services.pdf',
  'materials/08-recognition.pdf',
  'materials/09-truth.pdf',
  'rules/management.pdf',
  'rules/process.pdf',
  'rules/fees.pdf',
  'rules/quality.pdf',
  'rules/discount.pdf',
  'rules/plan.pdf',
  'rules/targets.pdf',
  'evidence/1.pdf',
  'evidence/2.pdf',
  'evidence/3.pdf',
];

/** The files that test/codes/base/application.yaml names. */
export const basePapers = (): Map<string, Uint8Array> => new Map(papers.map((path) => [path, pdfOf(path)]));
