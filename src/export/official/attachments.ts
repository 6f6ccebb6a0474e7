import type { OfficialDocument } from './document.ts';

type Of = Pick<OfficialDocument, 'attachments'>;

/** What is named after the text, 附件：; numbered where there are several, without a full stop. */
export const attachmentLines = ({ attachments }: Of): string[] =>
  attachments.map(({ title }, i) =>
    attachments.length === 1 ? `附件：${title}` : `${i === 0 ? '附件：' : ''}${i + 1}.${title}`,
  );

/** Over the attachment itself: 附件, or 附件2 where there are several. */
export const attachmentMark = ({ attachments }: Of, i: number): string =>
  attachments.length === 1 ? '附件' : `附件${i + 1}`;
