/*
 * The board of a plan: a line for every document, a column for every unit. It is given everything at once, words included, and
 * draws only the rows and columns in sight. Cells are links; groups of units fold; what was chosen and opened is told to the
 * server, which keeps it in the address.
 */
import { clean, ICONS, picture, STYLE } from './plan-board-look.js';
import { cards } from './plan-board-cards.js';

const HEAD = 72;
const BAND = 32;
const LINE = 48;
const UNIT = 56;
const GROUP = 76;
const AROUND = 240;
const NARROW = 700;

class PlanBoard extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).innerHTML = `<style>${STYLE}</style>${ICONS}<div class="place" style="display:contents"></div>`;
      this.place = this.shadowRoot.querySelector('.place');
      this.listen();
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
    if (moved) this.active = { r: 1, c: 0 };
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
    this.active.r = Math.min(this.active.r, this.rows.length - 1);
    this.active.c = Math.min(this.active.c, this.columns.length + 1);
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
        column.at === this.active.c
    );
    const span = columns.map((column) => column.index).join();
    if (span !== this.span) {
      this.span = span;
      this.pool.forEach((row) => row.remove());
      this.pool.clear();
      this.head.innerHTML = this.header(columns);
    }
    const wanted = this.inSight(scrollTop - AROUND, scrollTop + clientHeight + AROUND);
    this.pool.forEach((row, r) => {
      if (!wanted.has(r)) {
        row.remove();
        this.pool.delete(r);
      }
    });
    let next = this.body.firstElementChild;
    for (const r of wanted) {
      let row = this.pool.get(r);
      if (!row) {
        row = this.element(this.rows[r], r, columns);
        this.pool.set(r, row);
        this.body.insertBefore(row, next);
      } else {
        next = row.nextElementSibling;
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
    for (let r = low; r < this.rows.length && this.rows[r].top < to; r++) rows.push(r);
    if (this.active.r >= 0 && !rows.includes(this.active.r)) rows.push(this.active.r);
    return new Set(rows.sort((a, b) => a - b));
  }

  header(columns) {
    const { line, state, fold, unfold, column: only } = this.said;
    const names = columns.map((column) => {
      const at = `data-r="-1" data-c="${column.at}"`;
      const open = this.opened.has(column.code);
      const inside = column.folds
        ? `<button tabindex="-1" ${at} data-fold="${clean(column.code)}" aria-expanded="${open}" title="${clean((open ? fold : unfold).replace('{0}', column.name))}">${clean(column.name)}</button>`
        : `<a tabindex="-1" ${at} href="${clean(this.link({ unit: column.code }))}" title="${clean(only.replace('{0}', column.name))}" aria-label="${clean(column.name)}">${clean(column.code)}</a>`;
      return `<div role="columnheader" aria-colindex="${column.at + 1}" class="name${column.group === undefined ? '' : ' member'}" style="left:${column.x}px;width:${column.width}px">${inside}</div>`;
    });
    return `<div role="row" aria-rowindex="1" class="row top" style="width:${this.width}px;height:${HEAD}px"><div class="stick" role="presentation" style="width:${this.left}px"><div role="columnheader" aria-colindex="1" class="what" tabindex="-1" data-r="-1" data-c="0">${clean(line)}</div><div role="columnheader" aria-colindex="2" class="stand" tabindex="-1" data-r="-1" data-c="1">${clean(state)}</div></div>${names.join('')}</div>`;
  }

  element(row, r, columns) {
    const element = document.createElement('div');
    element.className = `row ${row.band ? 'band' : 'line'}`;
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', r + 2);
    element.style.cssText = `top:${row.top}px;height:${row.height}px;width:${this.width}px`;
    const stick = row.band ? this.bandHead(row.band, r) : this.lineHead(row.line, r);
    const cells = columns.map((column) => {
      const cell = (row.band ?? row.line).at.get(column.index);
      return this.cell(row, cell, column, `data-r="${r}" data-c="${column.at}"`);
    });
    element.innerHTML = `<div class="stick" role="presentation" style="width:${this.left}px">${stick}</div>${cells.join('')}`;
    return element;
  }

  bandHead(band, r) {
    const name = clean(band.name);
    const words = `${name} <small>${clean(band.words)}</small>`;
    const inside =
      band.theme === undefined
        ? `<span tabindex="-1" data-r="${r}" data-c="0">${words}</span>`
        : `<a tabindex="-1" data-r="${r}" data-c="0" href="${clean(this.link({ theme: band.theme }))}" title="${name}">${words}</a>`;
    return `<div role="rowheader" aria-colindex="1" aria-colspan="2" class="what">${inside}</div>`;
  }

  lineHead(line, r) {
    const words = `<span class="two"><b>${clean(line.symbol)}</b> ${clean(line.summary)}</span>`;
    const at = `tabindex="-1" data-r="${r}" data-c="0" title="${clean(`${line.symbol} ${line.summary}`)}"`;
    const what = line.document
      ? `<a ${at} href="documents/${line.document}">${words}</a>`
      : `<button ${at} data-line="${line.id}">${words}</button>`;
    const look = this.data.looks[line.look];
    const says = `${look.words}, ${line.due}. ${this.said.more}`;
    return `<div role="rowheader" aria-colindex="1" class="what">${what}</div><div role="gridcell" aria-colindex="2" class="stand"><button tabindex="-1" data-r="${r}" data-c="1" data-line="${line.id}" title="${clean(says)}" aria-label="${clean(says)}"><span class="state ${look.tone}">${picture(look)}<span>${clean(look.brief)}</span></span><small>${clean(line.due)}</small></button></div>`;
  }

  cell(row, cell, column, at) {
    const member = column.group === undefined ? '' : ' member';
    const style = `style="left:${column.x}px;width:${column.width}px"`;
    if (!cell) {
      return `<div role="gridcell" aria-colindex="${column.at + 1}" class="cell${member}" ${style}><div class="empty" style="height:100%" tabindex="-1" ${at}></div></div>`;
    }
    const look = this.data.looks[cell[1]];
    const duties = this.dutiesOf(row, cell, column);
    const says = clean(`${column.name}: ${look.words}`);
    const href = this.target(row, cell, column, look);
    const inside = `${picture(look)}${look.brief ? `<span>${clean(look.brief)}</span>` : ''}`;
    const kind = look.pale ? ' pale' : look.icon === 'planned' || look.icon === 'draft' ? ' planned' : '';
    const choice = duties.length ? ` data-duties="${duties.join()}" aria-selected="${duties.every((duty) => this.chosen.has(duty))}"` : '';
    const widget = href
      ? `<a tabindex="-1" ${at} href="${clean(href)}" title="${says}" aria-label="${says}">${inside}</a>`
      : `<div class="flat" tabindex="-1" ${at} title="${says}" role="img" aria-label="${says}">${inside}</div>`;
    return `<div role="gridcell" aria-colindex="${column.at + 1}" class="cell ${look.tone}${kind}${member}" ${style}${choice}>${widget}</div>`;
  }

  /** What can be chosen with a cell: its own duties, or those of the group it stands for. */
  dutiesOf(row, cell, column) {
    if (!row.line) return [];
    if (!column.folds) return cell.slice(2);
    return row.line.cells.filter((one) => this.data.columns[one[0]].group === column.index).flatMap((one) => one.slice(2));
  }

  /** Where a cell leads: a number to its rows, a duty to its page. */
  target(row, cell, column, look) {
    if (row.band) {
      const theme = row.band.theme === undefined ? {} : { theme: row.band.theme };
      return look.brief.includes('/') ? this.link({ ...theme, unit: column.code, leads: 1 }, column.folds ? column.code : undefined) : '';
    }
    if (column.folds) return this.opened.has(column.code) ? '' : this.link({}, column.code);
    if (cell.length === 3) return `duties/${cell[2]}`;
    return cell.length > 3 && row.line.document ? `documents/${row.line.document}` : '';
  }

  link(wanted, opened) {
    const query = new URLSearchParams(this.data.query);
    Object.entries(wanted).forEach(([name, value]) => query.set(name, value));
    const open = [...new Set([...this.opened, ...(opened ? [opened] : [])])].sort();
    if (open.length) query.set('open', open.join());
    return [this.data.base, query.toString()].filter(Boolean).join('?');
  }

  /** Puts the one tab stop where the focus is or would come. */
  mark() {
    this.grid.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.at(this.active)?.setAttribute('tabindex', '0');
  }

  at({ r, c }) {
    const column = this.rows[r]?.band && c === 1 ? 0 : c;
    return this.grid.querySelector(`[data-r="${r}"][data-c="${column}"]`);
  }

  go(r, c) {
    this.active = { r: Math.max(-1, Math.min(r, this.rows.length - 1)), c: Math.max(0, Math.min(c, this.columns.length + 1)) };
    const row = this.rows[this.active.r];
    const column = this.columns[this.active.c - 2];
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

  listen() {
    this.place.addEventListener('keydown', (event) => this.pressed(event));
    this.place.addEventListener('click', (event) => this.clicked(event));
    this.place.addEventListener('focusin', (event) => {
      if (!this.grid || event.target.dataset.r === undefined) return;
      this.active = { r: Number(event.target.dataset.r), c: Number(event.target.dataset.c) };
      this.mark();
    });
  }

  clicked(event) {
    const button = event.composedPath().find((one) => one.dataset?.fold || one.dataset?.line);
    if (button?.dataset.fold) this.toggle(button.dataset.fold);
    else if (button) this.dispatchEvent(new CustomEvent('line', { detail: { id: Number(button.dataset.line) } }));
    else if (this.hasAttribute('choosing') && event.button === 0) {
      const cell = event.composedPath().find((one) => one.dataset?.duties);
      if (!cell) return;
      event.preventDefault();
      this.choose(cell.dataset.duties.split(',').map(Number));
    }
  }

  toggle(code) {
    if (!this.opened.delete(code)) this.opened.add(code);
    const at = this.columns.findIndex((column) => column.code === code);
    this.arrange();
    if (this.grid) this.go(-1, at + 2);
    this.dispatchEvent(new CustomEvent('folded', { detail: { open: [...this.opened].join() } }));
  }

  pressed(event) {
    const far = event.ctrlKey && /^(Home|End)$/.test(event.key);
    if (!this.grid || event.altKey || event.metaKey || (event.ctrlKey && !far)) return;
    const { r, c } = this.active;
    const page = Math.max(1, Math.floor((this.grid.clientHeight - HEAD) / LINE) - 1);
    const wide = this.rows[r]?.band && c < 2 ? 2 - c : 1;
    const moves = {
      ArrowUp: [r - 1, c],
      ArrowDown: [r + 1, c],
      ArrowLeft: [r, c - 1],
      ArrowRight: [r, c + wide],
      PageUp: [r - page, c],
      PageDown: [r + page, c],
      Home: far ? [-1, 0] : [r, 0],
      End: far ? [this.rows.length - 1, this.columns.length + 1] : [r, this.columns.length + 1],
    };
    if (moves[event.key]) {
      event.preventDefault();
      this.go(...moves[event.key]);
    } else if (event.key === ' ' && !event.composedPath()[0].dataset?.fold) {
      event.preventDefault();
      this.choose(this.dutiesAt(event.composedPath()[0]));
    }
  }

  /** The duties of the cell that has the focus; at the head of a line, all of the line in sight of the columns. */
  dutiesAt(target) {
    const cell = target.closest?.('[data-duties]');
    if (cell) return cell.dataset.duties.split(',').map(Number);
    const line = this.rows[this.active.r]?.line;
    return line && this.active.c < 2 ? line.cells.flatMap((one) => one.slice(2)) : [];
  }

  choose(duties) {
    const all = duties.every((duty) => this.chosen.has(duty));
    duties.forEach((duty) => (all ? this.chosen.delete(duty) : this.chosen.add(duty)));
    this.grid.querySelectorAll('[data-duties]').forEach((cell) => {
      const mine = cell.dataset.duties.split(',').map(Number);
      cell.setAttribute('aria-selected', mine.every((duty) => this.chosen.has(duty)));
    });
    if (duties.length) this.dispatchEvent(new CustomEvent('chosen', { detail: { duties: [...this.chosen].join() } }));
  }

  /** Nothing is chosen any more. */
  forget() {
    this.chosen = new Set();
    this.grid?.querySelectorAll('[aria-selected="true"]').forEach((cell) => cell.setAttribute('aria-selected', 'false'));
  }
}

customElements.get('plan-board') || customElements.define('plan-board', PlanBoard);
