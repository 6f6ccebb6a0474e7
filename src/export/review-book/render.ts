import { type Block, type Cell, type Section, signs } from './blocks.ts';
import type { Fact, Worded } from './book.ts';
import { barChart, dotPlot } from './charts.ts';
import { html, joined, lines, Markup, type Part } from './markup.ts';

const worded = ({ text, tone }: Worded): Markup =>
  html`<span class="status ${tone}"><span aria-hidden="true">${signs[tone]} </span>${text}</span>`;

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

function cellOf(cell: Cell): Part {
  if (typeof cell === 'string') return lines(cell);
  if (isList(cell)) return joined(cell.map(cellOf), new Markup('<br>'));
  return 'small' in cell ? html`<span class="small">${cell.small}</span>` : worded(cell);
}

export const factList = (facts: readonly Fact[]): Markup =>
  html`<dl class="facts">${facts.map(([label, text]) => html`<dt>${label}</dt><dd>${lines(text)}</dd>`)}</dl>
`;

/** A table one may scroll with the keyboard where it is wider than the screen; the first cell of a row names it. */
function tableOf({ caption, heads, rows, foot, look }: Block & { kind: 'table' }): Markup {
  const side = (i: number): Part => (heads[i]?.figure ? new Markup(' class="figure"') : null);
  const line = (row: readonly Cell[]): Markup =>
    html`<tr>${row.map((cell, i) =>
      i === 0 ? html`<th scope="row">${cellOf(cell)}</th>` : html`<td${side(i)}>${cellOf(cell)}</td>`,
    )}</tr>
`;
  const top = heads.map((head, i) => html`<th scope="col"${side(i)}>${head.text}</th>`);
  return html`<div class="scroll ${look}" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${top}</tr></thead>
<tbody>
${rows.map(line)}</tbody>${
    foot.length > 0
      ? html`<tfoot>
${foot.map(line)}</tfoot>`
      : null
  }
</table></div>
`;
}

function pictureOf({
  caption,
  type,
  bytes,
  width,
  height,
}: (Block & { kind: 'pictures' })['pictures'][number]): Markup {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  const source = new Markup(`data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${data}`);
  return html`<figure><img src="${source}" width="${width}" height="${height}" alt="${caption}"><figcaption>${caption}</figcaption></figure>
`;
}

function blockOf(block: Block): Markup {
  switch (block.kind) {
    case 'advice':
      return html`<p class="advice ${block.advice.tone}"><span aria-hidden="true">${signs[block.advice.tone]} </span>${block.advice.text}<small>${block.points}</small></p>
`;
    case 'facts':
      return factList(block.facts);
    case 'heading':
      return html`<h3>${block.text}</h3>
`;
    case 'note':
      return html`<p class="soft">${block.text}</p>
`;
    case 'list':
      return html`<ul class="plain">${block.items.map((item) => html`<li>${cellOf(item)}</li>`)}</ul>
`;
    case 'tags':
      return html`<ul class="tally" aria-label="${block.label}">${block.tags.map(({ text, tone }) => html`<li class="${tone}"><span aria-hidden="true">${signs[tone]} </span>${text}</li>`)}</ul>
`;
    case 'table':
      return tableOf(block);
    case 'bars':
      return html`<figure><figcaption>${block.title}</figcaption>${barChart(block.bars, block.label, block.threshold)}</figure>
`;
    case 'dots':
      return html`<figure><figcaption>${block.title}</figcaption>${dotPlot(block.rows, block.label)}<p class="soft">${block.legend}</p></figure>
`;
    case 'pictures':
      return html`<div class="pictures">
${block.pictures.map(pictureOf)}</div>
<p class="soft">${block.note}</p>
`;
  }
}

/** A section with its heading, which the list of contents leads to. */
export const sectionOf = ({ id, title, blocks }: Section): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map(blockOf)}</section>
`;
