/** Bytes of a text as Excel on a Chinese Windows writes it; TextEncoder knows UTF-8 alone. Two bytes a character are enough here. */
export function gb18030(text: string): Uint8Array {
  const bytesOf = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0)!;
      const bytes = code < 0x80 ? [code] : bytesOf.get(character);
      if (!bytes) throw new Error(`no two bytes for ${character}`);
      return [...bytes];
    }),
  );
}
