/**
 * One argument of a command line that people copy into a shell: a folder's name comes from an applicant, and may hold
 * blanks or signs that a shell acts on. POSIX single quotes.
 */
export function shellWord(text: string): string {
  const word = text.startsWith('-') ? `./${text}` : text;
  return /^[\p{L}\p{N}_@%+=:,./…（）、-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
