/*
 * The keys of every screen: "/" goes to the search, "j" and "k" move in its list, Enter opens the row, "?" opens the help. They
 * are off while somebody types.
 */
const TYPING = 'input, textarea, select, [contenteditable]';

class ShortCuts extends HTMLElement {
  connectedCallback() {
    this.listen = (event) => this.pressed(event);
    document.addEventListener('keydown', this.listen, true);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listen, true);
  }

  pressed(event) {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target?.matches?.(TYPING)) return;
    const list = [...document.querySelectorAll('vaadin-grid[data-list]')].find((grid) => grid.checkVisibility());
    if (list && (event.key === 'j' || event.key === 'k')) {
      event.preventDefault();
      this.move(list, event.key === 'j' ? 'ArrowDown' : 'ArrowUp');
    } else if (list && event.key === 'Enter' && list.shadowRoot.activeElement?.matches('td')) {
      const link = this.linkOf(list.shadowRoot.activeElement.parentElement);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      link.click();
    } else if (event.key === '/') {
      const search = [...document.querySelectorAll('[data-search]')].find((field) => field.checkVisibility());
      if (!search) return;
      event.preventDefault();
      search.focus();
    } else if (event.key === '?') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('help'));
    }
  }

  move(list, key) {
    const at = list.shadowRoot.activeElement;
    const first = list.shadowRoot.querySelector('tbody#items tr:not([hidden]) td');
    if (at?.matches('tbody td')) {
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    } else {
      first?.focus();
    }
  }

  linkOf(row) {
    const contents = [...row.children].flatMap((cell) => cell.querySelector('slot')?.assignedElements() ?? []);
    return contents.map((content) => content.querySelector('a')).find(Boolean);
  }
}

customElements.get('short-cuts') || customElements.define('short-cuts', ShortCuts);
