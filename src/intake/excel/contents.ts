import { END, OPEN, XmlScanner } from './xml.ts';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

interface ListedSheet {
  name: string;
  state: SheetState;
  /** Id of the workbook's relationship to its part. */
  relation: string;
}

export interface Contents {
  sheets: ListedSheet[];
  date1904: boolean;
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

const isHidden = (state: string | null): state is SheetState => state === 'hidden' || state === 'veryHidden';

/** The workbook part: its sheets in their order, and the day its dates count from. */
export function readContents(part: Uint8Array): Contents | 'broken' | 'entities' {
  const xml = new XmlScanner(part);
  const contents: Contents = { sheets: [], date1904: false };
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    const { attributes } = xml;
    if (xml.name === 'workbookPr' && xml.depth === 2) {
      contents.date1904 = isTrue(attributes.get('date1904'));
    } else if (xml.name === 'sheet' && xml.depth === 3) {
      const state = attributes.get('state');
      contents.sheets.push({
        name: attributes.get('name') ?? '',
        state: isHidden(state) ? state : 'visible',
        relation: attributes.get('id', true) ?? '',
      });
    }
  }
  return xml.problem ?? contents;
}
