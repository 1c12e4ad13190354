/*
 * The board on a phone: a card for every line, in words. It is loaded with the board, which draws it where a table has no room.
 */
import { clean, picture } from './plan-board-look.js';

/** Everything the board shows, as cards. */
export function cards(board) {
  const parts = board.rows.map((row) => (row.band ? heading(row.band) : card(board, row.line)));
  return `<section class="cards" aria-label="${clean(board.said.label)}">${parts.join('')}</section>`;
}

function heading(band) {
  return `<h2>${clean(band.n)} <small>${clean(band.w)}</small></h2>`;
}

function card(board, line) {
  const look = board.data.looks[line.l];
  const name = `${clean(line.y)} ${clean(line.m)}`;
  const title = line.d
    ? `<a class="title" href="documents/${line.d}">${name}</a>`
    : `<span class="title">${name}</span>`;
  const chips = board.columns.flatMap((column) => {
    const cell = line.at.get(column.index);
    return cell ? [chip(board, line, cell, column)] : [];
  });
  return `<article class="card" data-card="${line.i}">${title}<button class="state ${look.t}" data-line="${line.i}" aria-label="${clean(`${look.w}, ${line.u}. ${board.said.more}`)}">${picture(look)}<span>${clean(look.s)}</span><small>${clean(line.u)}</small></button><ul class="chips">${chips.join('')}</ul></article>`;
}

function chip(board, line, cell, column) {
  const look = board.data.looks[cell[1]];
  const says = clean(`${column.n}: ${look.w}`);
  const inside = `${picture(look)}<span>${clean(column.f ? column.n : column.c)}${look.s ? ` ${clean(look.s)}` : ''}</span>`;
  const kind = `chip ${look.t}${look.p || look.i === 'planned' ? ' pale' : ''}`;
  if (column.f) {
    return `<li><button class="${kind}" data-fold="${clean(column.c)}" aria-expanded="${board.opened.has(column.c)}" aria-label="${says}">${inside}</button></li>`;
  }
  const href = board.target({ line }, cell, column, look);
  return href
    ? `<li><a class="${kind}" href="${clean(href)}" aria-label="${says}">${inside}</a></li>`
    : `<li><span class="${kind}" role="img" title="${says}" aria-label="${says}">${inside}</span></li>`;
}
