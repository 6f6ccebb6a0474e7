/** What a formula reaches for outside its own workbook, and what a careless reader of it would run. */
export type Reach = 'hyperlink' | 'webservice' | 'dde' | 'external';

/** Kinds found in one formula (as stored, without the leading `=`). Quoted text does not count, except as a DDE server. */
export function reachOf(formula: string): Reach[] {
  const found: Reach[] = [];
  const bare = formula.slice(0, 10_000).replace(/"[^"]*"?/g, '""');
  if (/\bHYPERLINK\s{0,9}\(/i.test(bare)) found.push('hyperlink');
  if (/\bWEBSERVICE\s{0,9}\(/i.test(bare)) found.push('webservice');
  // `cmd|'/C calc'!A0`: the bar is no operator of Excel, it stands between a DDE server and its topic.
  if (bare.replace(/'[^']*'?/g, '').includes('|')) found.push('dde');
  // `[1]Sheet1!A1`, `'[1]Sheet 1'!A1`: a workbook of the externalLinks; a table's column is `Table[1]` behind a name.
  if (/(?:^|[^\w\u0080-\uffff[\]])\[\d{1,9}\](?=[^\s\],:;)])/.test(bare)) found.push('external');
  return found;
}
