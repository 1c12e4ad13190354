/*
 * The board of a plan: a line for every document, a column for every unit. It is given everything at once, words included, and
 * draws only the rows and columns in sight. Cells are links; groups of units fold; what was chosen and opened is told to the
 * server, which keeps it in the address.
 */
import { ICONS, STYLE } from './plan-board-look.js';
import { BAND, HEAD, header, LINE, rowOf } from './plan-board-cells.js';
import { cards } from './plan-board-cards.js';
import { listen } from './plan-board-acts.js';

const UNIT = 56;
const GROUP = 76;
const AROUND = 240;
const NARROW = 700;

class PlanBoard extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).innerHTML = `<style>${STYLE}</style>${ICONS}<div class="place" style="display:contents"></div>`;
      this.place = this.shadowRoot.querySelector('.place');
      listen(this);
    }
    this.early('words');
    this.early('open');
    this.early('board');
    this.watch = new ResizeObserver(() => this.resized());
    this.watch.observe(this);
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  /** The server may have set it before this module came. */
  early(name) {
    if (Object.hasOwn(this, name)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  set words(words) {
    this.said = words;
  }

  /** The codes of the groups that are opened. */
  set open(codes) {
    const same = this.opened?.size === codes.length && codes.every((code) => this.opened.has(code));
    if (same) return;
    this.opened = new Set(codes);
    this.arrange();
  }

  set board(board) {
    const moved = this.data?.query !== board.query || this.data?.base !== board.base;
    this.data = board;
    board.lines.forEach((line) => (line.at = new Map(line.cells.map((cell) => [cell[0], cell]))));
    board.bands.forEach((band) => (band.at = new Map(band.cells.map((cell) => [cell[0], cell]))));
    this.rows = [{ band: board.bands[0] }];
    let last = 0;
    for (const line of board.lines) {
      if (line.band !== last) this.rows.push({ band: board.bands[line.band] });
      last = line.band;
      this.rows.push({ line });
    }
    let top = HEAD;
    for (const row of this.rows) {
      row.top = top;
      row.height = row.band ? BAND : LINE;
      top += row.height;
    }
    this.height = top;
    const duties = new Set(board.lines.flatMap((line) => line.cells.flatMap((cell) => cell.slice(2))));
    this.chosen = new Set([...(this.chosen ?? [])].filter((duty) => duties.has(duty)));
    if (moved) this.active = { row: 1, column: 0 };
    this.arrange();
    if (moved && this.grid) this.grid.scrollTo(0, 0);
  }

  /** A phone changes its height while one scrolls: only another width asks for another layout. */
  resized() {
    if (this.clientWidth !== this.laidOut) this.arrange();
    else if (this.grid) this.draw();
  }

  /** Lays out for the width there is. Whoever works with the keyboard stays where they are. */
  arrange() {
    if (!this.data || !this.opened || !this.isConnected || !this.clientWidth) return;
    const focused = this.shadowRoot.activeElement;
    this.laidOut = this.clientWidth;
    this.columns = this.data.columns
      .map((column, index) => ({ ...column, index }))
      .filter((column) => column.group === undefined || this.opened.has(this.data.columns[column.group].code));
    this.columns.forEach((column, at) => (column.at = at + 2));
    this.toggleAttribute('narrow', this.clientWidth < NARROW);
    if (this.hasAttribute('narrow')) {
      this.grid = undefined;
      this.pile(focused);
    } else {
      this.table();
      if (focused) this.at(this.active)?.focus({ preventScroll: true });
    }
  }

  /** Cards in place of the table. */
  pile(focused) {
    const [kind, value] = Object.entries(focused?.dataset ?? {})[0] ?? [];
    const line = focused?.closest('[data-card]')?.dataset.card;
    this.place.innerHTML = cards(this);
    if (kind) this.place.querySelector(`[data-card="${line}"] [data-${kind}="${value}"]`)?.focus({ preventScroll: true });
  }

  table() {
    this.stand = this.clientWidth < 1000 ? 120 : 136;
    this.left = Math.min(440, Math.max(300, Math.round(this.clientWidth * 0.4)));
    let x = this.left;
    for (const column of this.columns) {
      column.x = x;
      column.width = column.folds ? GROUP : UNIT;
      x += column.width;
    }
    this.width = Math.max(x, this.clientWidth - 18);
    this.active.row = Math.min(this.active.row, this.rows.length - 1);
    this.active.column = Math.min(this.active.column, this.columns.length + 1);
    this.frame();
    this.draw();
  }

  frame() {
    if (!this.grid) {
      this.place.innerHTML = `<div class="grid" role="grid" aria-multiselectable="true"><div class="sizer" role="presentation"></div></div>`;
      this.grid = this.place.firstElementChild;
      this.grid.addEventListener('scroll', () => this.draw(), { passive: true });
    }
    this.grid.setAttribute('aria-label', this.said.label);
    this.grid.setAttribute('aria-rowcount', this.rows.length + 1);
    this.grid.setAttribute('aria-colcount', this.columns.length + 2);
    this.grid.style.setProperty('--stand', `${this.stand}px`);
    const sizer = this.grid.firstElementChild;
    sizer.style.cssText = `position:relative;width:${this.width}px;height:${this.height}px`;
    sizer.innerHTML = `<div role="rowgroup" class="head"></div><div role="rowgroup" class="body"></div>`;
    [this.head, this.body] = sizer.children;
    this.head.style.cssText = 'position:sticky;top:0;z-index:4;height:0';
    this.pool = new Map();
    this.span = '';
  }

  draw() {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.grid;
    const columns = this.columns.filter(
      (column) =>
        (column.x + column.width > scrollLeft + this.left - AROUND && column.x < scrollLeft + clientWidth + AROUND) ||
        column.at === this.active.column
    );
    const span = columns.map((column) => column.index).join();
    if (span !== this.span) {
      this.span = span;
      this.pool.forEach((row) => row.remove());
      this.pool.clear();
      this.head.innerHTML = header(this, columns);
    }
    const wanted = this.inSight(scrollTop - AROUND, scrollTop + clientHeight + AROUND);
    this.pool.forEach((element, place) => {
      if (!wanted.has(place)) {
        element.remove();
        this.pool.delete(place);
      }
    });
    let next = this.body.firstElementChild;
    for (const place of wanted) {
      let element = this.pool.get(place);
      if (!element) {
        element = rowOf(this, place, columns);
        this.pool.set(place, element);
        this.body.insertBefore(element, next);
      } else {
        next = element.nextElementSibling;
      }
    }
    this.mark();
  }

  /** The rows between two heights, and always the one that has the focus. */
  inSight(from, to) {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle].top + this.rows[middle].height < from) low = middle + 1;
      else high = middle;
    }
    const rows = [];
    for (let place = low; place < this.rows.length && this.rows[place].top < to; place++) rows.push(place);
    if (this.active.row >= 0 && !rows.includes(this.active.row)) rows.push(this.active.row);
    return new Set(rows.sort((one, other) => one - other));
  }

  /** Puts the one tab stop where the focus is or would come. */
  mark() {
    this.grid.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.at(this.active)?.setAttribute('tabindex', '0');
  }

  at(place) {
    const column = this.rows[place.row]?.band && place.column === 1 ? 0 : place.column;
    return this.grid.querySelector(`[data-row="${place.row}"][data-column="${column}"]`);
  }

  go(toRow, toColumn) {
    this.active = {
      row: Math.max(-1, Math.min(toRow, this.rows.length - 1)),
      column: Math.max(0, Math.min(toColumn, this.columns.length + 1)),
    };
    const row = this.rows[this.active.row];
    const column = this.columns[this.active.column - 2];
    if (row) {
      if (row.top - HEAD < this.grid.scrollTop) this.grid.scrollTop = row.top - HEAD;
      const below = row.top + row.height - this.grid.clientHeight;
      if (below > this.grid.scrollTop) this.grid.scrollTop = below;
    }
    if (column) {
      if (column.x - this.left < this.grid.scrollLeft) this.grid.scrollLeft = column.x - this.left;
      const beyond = column.x + column.width - this.grid.clientWidth;
      if (beyond > this.grid.scrollLeft) this.grid.scrollLeft = beyond;
    }
    this.draw();
    this.at(this.active)?.focus({ preventScroll: true });
  }

  /** Nothing is chosen any more. */
  forget() {
    this.chosen = new Set();
    this.grid?.querySelectorAll('[aria-selected="true"]').forEach((cell) => cell.setAttribute('aria-selected', 'false'));
  }
}

customElements.get('plan-board') || customElements.define('plan-board', PlanBoard);
