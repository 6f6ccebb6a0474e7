/** A font and what takes its place where it is not installed: 仿宋_GB2312 and 方正小标宋 are on few machines. */
const instead: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  黑体: 'SimHei',
  宋体: 'SimSun',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `word/fontTable.xml`: each font with its stand-in (17.8.3.1, altName). None is embedded. */
export const fontTable = (names: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  [...new Set(names)]
    .map((name) => {
      const other = instead[name];
      const alt = other === undefined ? '' : `<w:altName w:val="${escaped(other)}"/>`;
      return `<w:font w:name="${escaped(name)}">${alt}<w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;
    })
    .join('') +
  '</w:fonts>';
