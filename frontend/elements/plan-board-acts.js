/*
 * What a person does on the board: walks over it with the keys, folds groups, asks for a line, chooses duties. It is loaded with
 * the board, which it tells what to show.
 */
import { HEAD, LINE } from './plan-board-cells.js';

/** From now on the board does what is asked of it. */
export function listen(board) {
  board.place.addEventListener('keydown', (event) => pressed(board, event));
  board.place.addEventListener('click', (event) => clicked(board, event));
  board.place.addEventListener('focusin', (event) => {
    const { row, column } = event.target.dataset;
    if (!board.grid || row === undefined) return;
    board.active = { row: Number(row), column: Number(column) };
    board.mark();
  });
}

function clicked(board, event) {
  const button = event.composedPath().find((one) => one.dataset?.fold || one.dataset?.line);
  if (button?.dataset.fold) toggle(board, button.dataset.fold);
  else if (button) board.dispatchEvent(new CustomEvent('line', { detail: { id: Number(button.dataset.line) } }));
  else if (board.hasAttribute('choosing') && event.button === 0) {
    const cell = event.composedPath().find((one) => one.dataset?.duties);
    if (!cell) return;
    event.preventDefault();
    choose(board, cell.dataset.duties.split(',').map(Number));
  }
}

function toggle(board, code) {
  if (!board.opened.delete(code)) board.opened.add(code);
  const at = board.columns.findIndex((column) => column.code === code);
  board.arrange();
  if (board.grid) board.go(-1, at + 2);
  board.dispatchEvent(new CustomEvent('folded', { detail: { open: [...board.opened].join() } }));
}

function pressed(board, event) {
  const far = event.ctrlKey && /^(Home|End)$/.test(event.key);
  if (!board.grid || event.altKey || event.metaKey || (event.ctrlKey && !far)) return;
  const target = event.composedPath()[0];
  const move = moves(board, far)[event.key];
  if (move) {
    event.preventDefault();
    board.go(...move);
  } else if (event.key === ' ' && !target.dataset?.fold) {
    event.preventDefault();
    choose(board, dutiesAt(board, target));
  }
}

/** Where each key leads, as a row and a column. */
function moves(board, far) {
  const { row, column } = board.active;
  const page = Math.max(1, Math.floor((board.grid.clientHeight - HEAD) / LINE) - 1);
  const wide = board.rows[row]?.band && column < 2 ? 2 - column : 1;
  const last = board.columns.length + 1;
  return {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + wide],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: far ? [-1, 0] : [row, 0],
    End: far ? [board.rows.length - 1, last] : [row, last],
  };
}

/** The duties of the cell that has the focus; at the head of a line, all of the line in sight of the columns. */
function dutiesAt(board, target) {
  const cell = target.closest?.('[data-duties]');
  if (cell) return cell.dataset.duties.split(',').map(Number);
  const line = board.rows[board.active.row]?.line;
  return line && board.active.column < 2 ? line.cells.flatMap((one) => one.slice(2)) : [];
}

function choose(board, duties) {
  const all = duties.every((duty) => board.chosen.has(duty));
  duties.forEach((duty) => (all ? board.chosen.delete(duty) : board.chosen.add(duty)));
  board.grid.querySelectorAll('[data-duties]').forEach((cell) => {
    const mine = cell.dataset.duties.split(',').map(Number);
    cell.setAttribute('aria-selected', mine.every((duty) => board.chosen.has(duty)));
  });
  if (duties.length) board.dispatchEvent(new CustomEvent('chosen', { detail: { duties: [...board.chosen].join() } }));
}
