/*
 * The board on a phone: a card for every line, in words. It is loaded with the board, which draws it where a table has no room.
 */
import { target } from './plan-board-cells.js';
import { clean, picture } from './plan-board-look.js';

/** Everything the board shows, as cards. */
export function cards(board) {
  const parts = board.rows.map((row) => (row.band ? heading(row.band) : card(board, row.line)));
  return `<section class="cards" aria-label="${clean(board.said.label)}">${parts.join('')}</section>`;
}

function heading(band) {
  return `<h2>${clean(band.name)} <small>${clean(band.words)}</small></h2>`;
}

function card(board, line) {
  const look = board.data.looks[line.look];
  const name = `${clean(line.symbol)} ${clean(line.summary)}`;
  const title = line.document
    ? `<a class="title" href="documents/${line.document}">${name}</a>`
    : `<span class="title">${name}</span>`;
  const chips = board.columns.flatMap((column) => {
    const cell = line.at.get(column.index);
    return cell ? [chip(board, line, cell, column)] : [];
  });
  return `<article class="card" data-card="${line.id}">${title}<button class="state ${look.tone}" data-line="${line.id}" aria-label="${clean(`${look.words}, ${line.due}. ${board.said.more}`)}">${picture(look)}<span>${clean(look.brief)}</span><small>${clean(line.due)}</small></button><ul class="chips">${chips.join('')}</ul></article>`;
}

function chip(board, line, cell, column) {
  const look = board.data.looks[cell[1]];
  const says = clean(`${column.name}: ${look.words}`);
  const inside = `${picture(look)}<span>${clean(column.folds ? column.name : column.code)}${look.brief ? ` ${clean(look.brief)}` : ''}</span>`;
  const kind = `chip ${look.tone}${look.pale || look.icon === 'planned' ? ' pale' : ''}`;
  if (column.folds) {
    return `<li><button class="${kind}" data-fold="${clean(column.code)}" aria-expanded="${board.opened.has(column.code)}" aria-label="${says}">${inside}</button></li>`;
  }
  const href = target(board, { line }, cell, column);
  return href
    ? `<li><a class="${kind}" href="${clean(href)}" aria-label="${says}">${inside}</a></li>`
    : `<li><span class="${kind}" role="img" title="${says}" aria-label="${says}">${inside}</span></li>`;
}
