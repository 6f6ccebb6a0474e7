import { createHash } from 'node:crypto';
import { type Lang, reviewBookWords } from '../words.ts';
import type { ReviewBook } from './book.ts';
import { sectionsOf } from './content.ts';
import { html, Markup } from './markup.ts';
import { factList, sectionOf } from './render.ts';
import { style } from './style.ts';

/** Nothing is fetched, nothing runs; pictures are within, and the one style is named by its digest. */
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The review book as one page that needs nothing else: no request, no script. */
export function reviewBookHtml(book: ReviewBook, lang: Lang): string {
  const words = reviewBookWords(lang);
  const sections = sectionsOf(book, lang);
  const contents = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<!doctype html>
<html lang="${lang === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${words.title(book.id, book.platform)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<p class="kicker"><span>${words.kicker} ${book.id}</span><strong class="internal">${words.internal}</strong></p>
<h1>${book.platform}</h1>
${factList(book.facts)}<nav aria-label="${words.contents}"><ul>${contents}</ul></nav>
</header>
<main id="main">
${sections.map(sectionOf)}</main>
<footer>
${factList(book.foot)}<p class="soft">${words.foot.note}</p>
</footer>
</body>
</html>
`.text;
}
