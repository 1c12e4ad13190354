/*
 * Warns before the session ends. Only what a person does keeps a session alive, so the watch notes every call of the
 * screen to its server, in this tab or another one of the same browser, and asks when all of them have been still for long.
 */
const NOTE = 'dondoc-last-call';

class SessionWatch extends HTMLElement {
  connectedCallback() {
    this.seconds = Number(this.getAttribute('seconds'));
    this.warning = Number(this.getAttribute('warning'));
    this.noted();
    this.observer = new PerformanceObserver((calls) => {
      if (calls.getEntries().some((call) => call.name.includes('v-r=uidl'))) this.noted();
    });
    this.observer.observe({ type: 'resource' });
    this.timer = setInterval(() => this.look(), 5000);
  }

  disconnectedCallback() {
    this.observer.disconnect();
    clearInterval(this.timer);
  }

  noted() {
    try {
      localStorage.setItem(NOTE, String(Date.now()));
    } catch (full) {
      this.own = Date.now();
    }
    this.dialog?.close();
  }

  look() {
    const still = (Date.now() - (this.own ?? Number(localStorage.getItem(NOTE)))) / 1000;
    if (still >= this.seconds) {
      this.say('ended-title', 'ended-text', 'ended-button', () => location.reload());
    } else if (still >= this.seconds - this.warning) {
      this.say('warn-title', 'warn-text', 'warn-button', () => this.dispatchEvent(new CustomEvent('stay')));
    } else {
      this.dialog?.close();
    }
  }

  say(title, text, button, act) {
    if (this.dialog?.open && this.shown === title) return;
    this.dialog?.remove();
    this.shown = title;
    this.dialog = document.createElement('dialog');
    const head = document.createElement('h2');
    head.id = 'session-watch-title';
    head.textContent = this.getAttribute(title);
    const words = document.createElement('p');
    words.textContent = this.getAttribute(text);
    const go = document.createElement('vaadin-button');
    go.setAttribute('theme', 'primary');
    go.textContent = this.getAttribute(button);
    go.addEventListener('click', act);
    this.dialog.setAttribute('aria-labelledby', head.id);
    this.dialog.append(head, words, go);
    this.append(this.dialog);
    this.dialog.showModal();
  }
}

customElements.get('session-watch') || customElements.define('session-watch', SessionWatch);
