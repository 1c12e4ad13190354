/*
 * Draws a process as its BPMN says it, with what was passed and where it stands now. The drawing is bpmn-js's own; the colours
 * are the theme's. It does not take the wheel from the page and shrinks to the width it has, as far as it can still be read.
 */
const ROOT = new URL('..', import.meta.url).pathname;
const VIEWER = `${ROOT}webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js`;
const SMALLEST = 0.55;
const MARGIN = 8;

const STYLE = `
  :host { display: block; overflow-x: auto; }
  .canvas { position: relative; overflow: hidden; }
  .canvas svg { display: block; outline: none; }
  .djs-visual text { font-family: inherit !important; }
  .passed .djs-visual > :nth-child(1) { stroke: var(--dd-in-time) !important; fill: var(--dd-in-time-ground) !important; }
  .here .djs-visual > :nth-child(1) { stroke: var(--dd-info) !important; stroke-width: 4px !important; fill: var(--dd-info-ground) !important; }
  .bjs-powered-by { z-index: 1 !important; }
`;

class ProcessPicture extends HTMLElement {
  connectedCallback() {
    for (const name of ['diagram', 'passed', 'here']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    this.draw();
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  async draw() {
    if (!window.BpmnJS) await import(VIEWER);
    if (!this.isConnected || this.viewer || !this.diagram) return;
    const style = document.createElement('style');
    style.textContent = STYLE;
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(style, canvas);
    this.viewer = new window.BpmnJS({
      container: canvas,
      bpmnRenderer: { defaultFillColor: 'var(--dd-surface)', defaultStrokeColor: 'var(--dd-none)' },
      textRenderer: { defaultStyle: { fontFamily: 'inherit' } },
    });
    await this.viewer.importXML(this.diagram);
    this.mark();
    this.fit(canvas);
    this.dispatchEvent(new CustomEvent('drawn'));
  }

  mark() {
    const registry = this.viewer.get('elementRegistry');
    const canvas = this.viewer.get('canvas');
    const put = (ids, marker) =>
      ids.filter((id) => registry.get(id) && registry.get(id).type !== 'bpmn:SubProcess').forEach((id) => canvas.addMarker(id, marker));
    put(this.passed.filter((id) => !this.here.includes(id)), 'passed');
    put(this.here, 'here');
  }

  fit(element) {
    const canvas = this.viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const scale = Math.max(SMALLEST, Math.min(1, (this.clientWidth - 2 * MARGIN) / inner.width));
    const width = inner.width + (2 * MARGIN) / scale;
    const height = inner.height + (2 * MARGIN) / scale;
    element.style.width = `${Math.max(width * scale, this.clientWidth)}px`;
    element.style.height = `${height * scale}px`;
    canvas.resized();
    const shown = element.clientWidth / scale;
    canvas.viewbox({ x: inner.x - (shown - inner.width) / 2, y: inner.y - MARGIN / scale, width: shown, height });
  }
}

customElements.get('process-picture') || customElements.define('process-picture', ProcessPicture);
