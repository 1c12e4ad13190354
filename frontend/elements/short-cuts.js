/* The keys of every screen: "/" goes to the search, "?" opens the help. They are off while somebody types. */
const TYPING = 'input, textarea, select, [contenteditable]';

class ShortCuts extends HTMLElement {
  connectedCallback() {
    this.listen = (event) => this.pressed(event);
    document.addEventListener('keydown', this.listen);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listen);
  }

  pressed(event) {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target?.matches?.(TYPING)) return;
    if (event.key === '/') {
      const search = [...document.querySelectorAll('[data-search]')].find((field) => field.checkVisibility());
      if (!search) return;
      event.preventDefault();
      search.focus();
    } else if (event.key === '?') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('help'));
    }
  }
}

customElements.get('short-cuts') || customElements.define('short-cuts', ShortCuts);
