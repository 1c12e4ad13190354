/*
 * How a plan board looks: its pictures, each a few strokes in the colour of the text beside it, and its style. All colours are
 * the theme's.
 */
export const clean = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const picture = (look) => `<svg aria-hidden="true"><use href="#${look.icon}"/></svg>`;

const STROKES = {
  done: 'M3 8.5l3.2 3.2L13 4.8',
  late: 'M2 8.5l2.8 2.8L10 5.6M12.5 4v4.5M12.5 11.5v.6',
  overdue: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.4M8 11.6v.4',
  soon: 'M8 3.6a5 5 0 1 0 .01 0M8 6v2.8l2 1.3M3.4 2.2L1.6 4M12.6 2.2L14.4 4',
  progress: 'M8 2.6a5.4 5.4 0 1 0 .01 0M8 2.6v5.4h5.4',
  sent: 'M2 4h12v8.4H2zM2 4.4l6 4.4 6-4.4',
  submitted: 'M8 10.4V2.6M4.8 5.6L8 2.4l3.2 3.2M2.6 10.6v2.8h10.8v-2.8',
  back: 'M6.2 3L2.6 6.6l3.6 3.6M2.8 6.6h6.8a3.4 3.4 0 0 1 0 6.8H7',
  pause: 'M5.6 3.4v9.2M10.4 3.4v9.2',
  stop: 'M8 2.6a5.4 5.4 0 1 0 .01 0M4.2 11.8l7.6-7.6',
  planned: 'M3.8 8h.01M8 8h.01M12.2 8h.01',
  draft: 'M3 13l.6-3L10.8 2.8l2.4 2.4L6 12.4z',
  help: 'M8 5.4a2.6 2.6 0 1 0 .01 0',
  helped: 'M5 5.4a2.6 2.6 0 1 0 .01 0M8.6 8.6l1.8 1.8 3.6-4',
  released: 'M3.4 8h9.2',
};

const drawn = Object.entries(STROKES).map(
  ([name, path]) =>
    `<symbol id="${name}" viewBox="0 0 16 16"><path d="${path}" fill="none" stroke="currentcolor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></symbol>`
);

export const ICONS = `<svg width="0" height="0" aria-hidden="true" style="position:absolute">${drawn.join('')}</svg>`;

const TONES = ['in-time', 'due-soon', 'overdue', 'done-late', 'info', 'none']
  .map((tone) => `.${tone} { --ink: var(--dd-${tone}); --ground: var(--dd-${tone}-ground); }`)
  .join('\n');

export const STYLE = `
  :host { display: flex; min-width: 0; font-size: var(--lumo-font-size-s); line-height: 1.3; color: var(--lumo-body-text-color); }
  ${TONES}
  .grid { position: relative; flex: 1; min-width: 0; overflow: auto; background: var(--dd-surface); border: 1px solid var(--dd-line);
    border-radius: var(--lumo-border-radius-m); overscroll-behavior: contain; contain: strict; }
  a { color: inherit; text-decoration: none; }
  button { font: inherit; color: inherit; border: 0; background: none; padding: 0; cursor: pointer; text-align: start; }
  svg { width: 0.875rem; height: 0.875rem; flex: none; }
  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--dd-focus); outline-offset: -2px; }

  .top { position: sticky; top: 0; z-index: 4; background: var(--dd-ground); box-shadow: inset 0 -1px 0 var(--dd-line); font-weight: 600; color: var(--lumo-secondary-text-color); }
  .row { position: absolute; left: 0; box-sizing: border-box; }
  .row::after { content: ''; position: absolute; inset: auto 0 0 0; border-bottom: 1px solid var(--dd-line); pointer-events: none; }
  .line:hover, .line:hover > .stick { background: var(--dd-hover); }
  .band { background: var(--dd-ground); font-weight: 600; }
  .stick { position: sticky; left: 0; z-index: 3; display: flex; height: 100%; box-sizing: border-box; background: var(--dd-surface); border-bottom: 1px solid var(--dd-line); box-shadow: inset -1px 0 0 var(--dd-line-strong); }
  .band > .stick, .top > .stick { background: var(--dd-ground); }

  .what { flex: 1; min-width: 0; display: flex; align-items: center; }
  .what > a, .what > button, .what > span { display: block; flex: 1; min-width: 0; padding: 0 0.625rem; }
  .what .two { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .what a:hover .two, .what button:hover .two { color: var(--lumo-primary-text-color); text-decoration: underline; }
  .what b { font-weight: 600; color: var(--lumo-secondary-text-color); }
  .band .what > * { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; line-height: 2rem; }
  .band .what > a:hover { text-decoration: underline; }
  .band .what small { font-size: inherit; font-weight: 400; color: var(--lumo-secondary-text-color); }
  .stand { flex: none; width: var(--stand); display: flex; }
  .stand > button { flex: 1; min-width: 0; padding: 0 0.5rem; display: flex; flex-direction: column; justify-content: center; gap: 1px; }
  .stand > button:hover .state span { text-decoration: underline; }
  .state { display: flex; align-items: center; gap: 0.3125rem; color: var(--ink); font-weight: 600; }
  .state span, .stand small { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .stand small { font-size: var(--lumo-font-size-xs); color: var(--lumo-secondary-text-color); padding-inline-start: 1.1875rem; }
  .top .what, .top .stand { align-items: flex-end; padding: 0 0.625rem 0.4375rem; box-sizing: border-box; }

  .cell { position: absolute; top: 0; bottom: 0; padding: 2px; box-sizing: border-box; }
  .member { background: color-mix(in srgb, var(--dd-info-ground) 22%, transparent); }
  .cell > a, .cell > .flat { display: flex; align-items: center; justify-content: center; gap: 0.1875rem; height: 100%; box-sizing: border-box;
    border-radius: var(--lumo-border-radius-s); background: var(--ground); color: var(--ink); font-weight: 600; font-size: var(--lumo-font-size-xs); }
  .cell > a:hover { box-shadow: inset 0 0 0 1px currentcolor; }
  .cell.pale > a, .cell.pale > .flat, .cell.bare > .flat { background: none; font-weight: 400; color: var(--lumo-tertiary-text-color); }
  .cell.pale svg { width: 0.75rem; height: 0.75rem; }
  .cell.planned > .flat, .cell.planned > a { background: none; box-shadow: inset 0 0 0 1px var(--dd-line); color: var(--lumo-tertiary-text-color); }
  .band .cell > a, .band .cell > .flat { background: none; }
  .band .cell > a:hover { background: var(--ground); }
  .cell[aria-selected='true'] > * { box-shadow: inset 0 0 0 2px var(--lumo-primary-color); }

  .name { position: absolute; bottom: 0; top: 0; box-sizing: border-box; padding: 0 0.125rem 0.3125rem; display: flex; }
  .name > * { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: flex-end; gap: 1px; min-width: 0; text-align: center; font-size: var(--lumo-font-size-xs); line-height: 1.2; overflow-wrap: anywhere; border-radius: var(--lumo-border-radius-s); }
  .name > *:hover { color: var(--lumo-primary-text-color); background: var(--dd-hover); }
  .name > button::before { content: '▸'; font-size: 0.75rem; line-height: 0.8; }
  .name > button[aria-expanded='true']::before { content: '▾'; }
  .name > button { color: var(--lumo-header-text-color); }

  .cards { flex: 1; min-width: 0; }
  .cards h2 { margin: 0; padding: 0.625rem 0 0.25rem; font-size: var(--lumo-font-size-m); }
  .cards h2 small { display: block; font-size: var(--lumo-font-size-s); font-weight: 400; color: var(--lumo-secondary-text-color); }
  .card { display: flex; flex-direction: column; gap: 0.375rem; margin: 0 0 0.5rem; padding: 0.625rem 0.75rem; background: var(--dd-surface); border: 1px solid var(--dd-line); border-radius: var(--lumo-border-radius-m);
    content-visibility: auto; contain-intrinsic-size: auto 9rem; font-size: var(--lumo-font-size-m); }
  .card .title { font-weight: 600; min-height: 1.5rem; }
  .card .title:is(a) { color: var(--lumo-primary-text-color); }
  .card .state { min-height: 1.5rem; }
  .card .state small { color: var(--lumo-secondary-text-color); font-weight: 400; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
  .chip { display: inline-flex; align-items: center; gap: 0.25rem; min-height: 1.5rem; padding: 0 0.5rem; border-radius: var(--lumo-border-radius-s); background: var(--ground); color: var(--ink); font-size: var(--lumo-font-size-s); font-weight: 600; }
  .chip.pale { background: none; box-shadow: inset 0 0 0 1px var(--dd-line); color: var(--lumo-secondary-text-color); font-weight: 400; }
  @media print { .grid { contain: none; overflow: visible; border: 0; } }
`;
