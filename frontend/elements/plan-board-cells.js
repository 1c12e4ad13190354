/*
 * How the rows and cells of the board are written, and where each leads. It is loaded with the board, which lays them out.
 */
import { clean, picture } from './plan-board-look.js';

export const HEAD = 72;
export const BAND = 32;
export const LINE = 48;

/** The row of the columns' names. */
export function header(board, columns) {
  const { line, state, fold, unfold, column: only } = board.said;
  const names = columns.map((column) => {
    const open = board.opened.has(column.code);
    const inside = column.folds
      ? `<button ${at(-1, column.at)} data-fold="${clean(column.code)}" aria-expanded="${open}" title="${clean((open ? fold : unfold).replace('{0}', column.name))}">${clean(column.name)}</button>`
      : `<a ${at(-1, column.at)} href="${clean(link(board, { unit: column.code }))}" title="${clean(only.replace('{0}', column.name))}" aria-label="${clean(column.name)}">${clean(column.code)}</a>`;
    return `<div role="columnheader" aria-colindex="${column.at + 1}" class="name${column.group === undefined ? '' : ' member'}" style="left:${column.x}px;width:${column.width}px">${inside}</div>`;
  });
  return `<div role="row" aria-rowindex="1" class="row top" style="width:${board.width}px;height:${HEAD}px"><div class="stick" role="presentation" style="width:${board.left}px"><div role="columnheader" aria-colindex="1" class="what" ${at(-1, 0)}>${clean(line)}</div><div role="columnheader" aria-colindex="2" class="stand" ${at(-1, 1)}>${clean(state)}</div></div>${names.join('')}</div>`;
}

/** The row at a place: a theme with its subtotals, or a line with its cells. */
export function rowOf(board, place, columns) {
  const row = board.rows[place];
  const element = document.createElement('div');
  element.className = `row ${row.band ? 'band' : 'line'}`;
  element.setAttribute('role', 'row');
  element.setAttribute('aria-rowindex', place + 2);
  element.style.cssText = `top:${row.top}px;height:${row.height}px;width:${board.width}px`;
  const stick = row.band ? bandHead(board, row.band, place) : lineHead(board, row.line, place);
  const cells = columns.map((column) => cellOf(board, row, column, at(place, column.at)));
  element.innerHTML = `<div class="stick" role="presentation" style="width:${board.left}px">${stick}</div>${cells.join('')}`;
  return element;
}

/** Says where it is, for whoever walks over the board with the keys. */
function at(row, column) {
  return `tabindex="-1" data-row="${row}" data-column="${column}"`;
}

function bandHead(board, band, place) {
  const name = clean(band.name);
  const words = `${name} <small>${clean(band.words)}</small>`;
  const inside =
    band.theme === undefined
      ? `<span ${at(place, 0)}>${words}</span>`
      : `<a ${at(place, 0)} href="${clean(link(board, { theme: band.theme }))}" title="${name}">${words}</a>`;
  return `<div role="rowheader" aria-colindex="1" aria-colspan="2" class="what">${inside}</div>`;
}

function lineHead(board, line, place) {
  const words = `<span class="two"><b>${clean(line.symbol)}</b> ${clean(line.summary)}</span>`;
  const here = `${at(place, 0)} title="${clean(`${line.symbol} ${line.summary}`)}"`;
  const what = line.document
    ? `<a ${here} href="documents/${line.document}">${words}</a>`
    : `<button ${here} data-line="${line.id}">${words}</button>`;
  const look = board.data.looks[line.look];
  const says = clean(`${look.words}, ${line.due}. ${board.said.more}`);
  return `<div role="rowheader" aria-colindex="1" class="what">${what}</div><div role="gridcell" aria-colindex="2" class="stand"><button ${at(place, 1)} data-line="${line.id}" title="${says}" aria-label="${says}"><span class="state ${look.tone}">${picture(look)}<span>${clean(look.brief)}</span></span><small>${clean(line.due)}</small></button></div>`;
}

function cellOf(board, row, column, here) {
  const cell = (row.band ?? row.line).at.get(column.index);
  const member = column.group === undefined ? '' : ' member';
  const style = `style="left:${column.x}px;width:${column.width}px"`;
  if (!cell) {
    return `<div role="gridcell" aria-colindex="${column.at + 1}" class="cell${member}" ${style}><div class="empty" style="height:100%" ${here}></div></div>`;
  }
  const look = board.data.looks[cell[1]];
  const duties = dutiesOf(board, row, cell, column);
  const says = clean(`${column.name}: ${look.words}`);
  const href = target(board, row, cell, column);
  const inside = `${picture(look)}${look.brief ? `<span>${clean(look.brief)}</span>` : ''}`;
  const kind = look.pale ? ' pale' : look.icon === 'planned' || look.icon === 'draft' ? ' planned' : '';
  const choice = duties.length ? ` data-duties="${duties.join()}" aria-selected="${duties.every((duty) => board.chosen.has(duty))}"` : '';
  const widget = href
    ? `<a ${here} href="${clean(href)}" title="${says}" aria-label="${says}">${inside}</a>`
    : `<div class="flat" ${here} title="${says}" role="img" aria-label="${says}">${inside}</div>`;
  return `<div role="gridcell" aria-colindex="${column.at + 1}" class="cell ${look.tone}${kind}${member}" ${style}${choice}>${widget}</div>`;
}

/** What can be chosen with a cell: its own duties, or those of the group it stands for. */
function dutiesOf(board, row, cell, column) {
  if (!row.line) return [];
  if (!column.folds) return cell.slice(2);
  return row.line.cells.filter((one) => board.data.columns[one[0]].group === column.index).flatMap((one) => one.slice(2));
}

/** Where a cell leads: a number of duties to exactly those, a duty to its page, a group without any to its units. */
export function target(board, row, cell, column) {
  if (!column.folds && cell.length === 3) return `duties/${cell[2]}`;
  if (board.data.looks[cell[1]].brief.includes('/')) {
    const of = row.line ? { line: row.line.id } : row.band.theme === undefined ? {} : { theme: row.band.theme };
    return address(board, '/duties', { ...of, unit: column.code });
  }
  return row.line && column.folds && !board.opened.has(column.code) ? link(board, {}, column.code) : '';
}

function link(board, wanted, opened) {
  const open = [...new Set([...board.opened, ...(opened ? [opened] : [])])].sort();
  return address(board, '', open.length ? { ...wanted, open: open.join() } : wanted);
}

function address(board, page, wanted) {
  const query = new URLSearchParams(board.data.query);
  Object.entries(wanted).forEach(([name, value]) => query.set(name, value));
  return [board.data.base + page, query.toString()].filter(Boolean).join('?');
}
