// Zero-width and bidi marks, soft hyphen, BOM, variation selectors, Hangul fillers: never typed on purpose in a value.
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
// NFKC leaves these alone, and they are most cells of a list.
const alreadyPlain = /^[\x21-\x7e\u00b7\u4e00-\u9fff]*$/;

/** Text for keys, numbers and comparing: NFKC, invisible characters gone, white space single, ends trimmed. Not for display. */
export function plain(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text.replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}

// Unchanged by NFC: Latin, punctuation, Chinese, full-width forms. Asking ICU costs several milliseconds the first time.
const alreadyNfc = /^[\0-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Text in NFC, the form names of files and keys compare in. */
export const nfc = (text: string): string => (alreadyNfc.test(text) ? text : text.normalize('NFC'));

const dots = /[·・•‧∙⋅]/g;
const fullStops = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu;

// Most names: nothing below would change them.
const alreadyKey = /^[a-z0-9\u4e00-\u9fff]*$/;

/** A company's or person's name for telling whether two are the same: {@link plain}, no white space, one kind of bracket and of middle dot, case folded. */
export function nameKey(text: string): string {
  if (alreadyKey.test(text)) return text;
  const key = plain(text)
    .replace(/\s/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(dots, '·')
    .toLowerCase();
  // Properties of Unicode take long to compile, and hardly a name has one.
  return key.includes('.') ? key.replace(fullStops, '·') : key;
}
