import { jpg, png } from './pictures.mjs';
import { pdf } from './pdf.mjs';

/**
 * The files of one dossier. Each paper says on its one line what it stands for, whose it is and that it is a sample, so
 * that no two are the same bytes.
 */
export function boxOf(owner, seed) {
  const files = new Map();
  let pictures = 0;
  const add = (path, bytes) => {
    if (files.has(path)) throw new Error(`twice: ${path}`);
    files.set(path, bytes);
    return path;
  };
  return {
    files,
    add,
    pdf: (path) =>
      add(path, pdf(`${path.replace(/^.*\//, '').replace(/\.pdf$/, '')} · ${owner}（xjsme 示例，并非真实文件）`)),
    jpg: (path) => add(path, jpg(seed * 100 + ++pictures)),
    png: (path) => add(path, png(seed * 100 + ++pictures)),
  };
}
