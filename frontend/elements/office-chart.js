/*
 * Draws figures as a picture: a curve over months, or a heat map. The drawing is ECharts', the colours are the theme's, nothing
 * moves by itself, and a click on a point or a cell opens its rows. The same figures stand in a table beside it.
 */
const ROOT = new URL('..', import.meta.url).pathname;
const LIBRARY = `${ROOT}_static/echarts/6.0.0/dist/echarts.esm.min.js`;
const STYLE = `
  :host { display: block; overflow-x: auto; }
  .canvas { min-width: 100%; }
  .legend { position: sticky; left: 0; display: flex; flex-wrap: wrap; gap: 4px 18px; box-sizing: border-box; margin: 0; padding: 4px 0; list-style: none; font-size: 12px; }
  .legend li { display: flex; align-items: center; gap: 6px; }
  .legend i { width: 20px; height: 14px; box-sizing: border-box; border-radius: 2px; }
`;
const CURVE_HEIGHT = 340;
const CURVE_LEAST = 320;
const ROW = 34;
const COLUMN = 46;
const HEADS = 96;
const FOOT = 8;
const LEGEND_MARK = 35;
const LEGEND_GAP = 18;
const LEGEND_ROW = 24;

class OfficeChart extends HTMLElement {
  connectedCallback() {
    if (Object.hasOwn(this, 'figures')) {
      const early = this.figures;
      delete this.figures;
      this.figures = early;
    }
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(this);
    this.themes = new MutationObserver(() => this.draw());
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.draw();
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.themes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  resized() {
    if (this.chart && this.clientWidth !== this.drawnAt) this.draw();
  }

  async draw() {
    const { init } = await import(LIBRARY);
    if (!this.isConnected || !this.figures || !this.clientWidth) return;
    this.chart?.dispose();
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    this.drawnAt = this.clientWidth;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${STYLE}</style>`;
    root.append(canvas);
    const size = this.figures.kind === 'heat' ? this.heatSize() : this.curveSize();
    canvas.style.cssText = `width:${size.width}px;height:${size.height}px`;
    this.chart = init(canvas, null, { renderer: 'svg' });
    this.chart.setOption({ animation: false, ...this.type(), ...(this.figures.kind === 'heat' ? this.heat() : this.curve()) });
    this.chart.on('click', (point) => this.open(point));
    if (this.figures.kind === 'heat') root.append(this.heatLegend());
    this.dispatchEvent(new CustomEvent('drawn'));
  }

  open({ seriesIndex, dataIndex, data }) {
    const href = data?.cell?.href ?? this.figures.series[seriesIndex].links[dataIndex];
    const link = document.createElement('a');
    link.href = href;
    this.shadowRoot.append(link);
    link.click();
    link.remove();
  }

  /** A colour of the theme as the browser computes it. */
  colour(name) {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    this.shadowRoot.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  type() {
    const { fontFamily } = getComputedStyle(this);
    return { textStyle: { fontFamily, color: this.colour('--lumo-body-text-color') } };
  }

  bubble() {
    return {
      backgroundColor: this.colour('--dd-surface'),
      borderColor: this.colour('--dd-line-strong'),
      textStyle: { color: this.colour('--lumo-body-text-color') },
      transitionDuration: 0,
      confine: true,
    };
  }

  axis(more) {
    return {
      axisLine: { lineStyle: { color: this.colour('--dd-line-strong') } },
      axisTick: { show: false },
      ...more,
      axisLabel: { color: this.colour('--lumo-secondary-text-color'), ...more.axisLabel },
    };
  }

  curveSize() {
    return { width: Math.max(CURVE_LEAST, this.clientWidth), height: CURVE_HEIGHT + (this.legendRows() - 1) * LEGEND_ROW };
  }

  /** How many rows the names of the lines take above the curve. */
  legendRows() {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `12px ${getComputedStyle(this).fontFamily}`;
    const most = Math.max(CURVE_LEAST, this.clientWidth) - LEGEND_GAP;
    let rows = 1;
    let taken = 0;
    this.figures.series.forEach(({ name }) => {
      const width = LEGEND_MARK + pen.measureText(name).width + LEGEND_GAP;
      if (taken && taken + width > most) {
        rows += 1;
        taken = 0;
      }
      taken += width;
    });
    return rows;
  }

  curve() {
    const { x, series } = this.figures;
    return {
      tooltip: { trigger: 'axis', ...this.bubble() },
      legend: { top: 0, left: 0, itemGap: 18, itemWidth: 30, textStyle: { color: this.colour('--lumo-body-text-color') } },
      grid: { top: 32 + this.legendRows() * LEGEND_ROW, right: 24, bottom: 8, left: 4, containLabel: true },
      xAxis: this.axis({ type: 'category', data: x, boundaryGap: false }),
      yAxis: this.axis({ type: 'value', minInterval: 1, axisLine: { show: false }, splitLine: { lineStyle: { color: this.colour('--dd-line') } } }),
      series: series.map(({ name, tone, dashed, area, values }) => {
        const color = this.colour(`--dd-${tone}`);
        return {
          name,
          type: 'line',
          data: values,
          color,
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { width: 2, type: dashed ? 'dashed' : 'solid' },
          ...(area && { areaStyle: { color: this.colour(`--dd-${tone}-ground`), opacity: 0.7 } }),
          emphasis: { disabled: true },
        };
      }),
    };
  }

  heatSize() {
    const { x, y } = this.figures;
    return { width: Math.max(this.clientWidth, this.names() + x.length * COLUMN), height: HEADS + FOOT + y.length * ROW };
  }

  /** What the colours and the red frame say; it stays within the width that is seen, however wide the map is. */
  heatLegend() {
    const { classes, alarm, cells } = this.figures;
    const list = document.createElement('ul');
    list.className = 'legend';
    list.style.maxWidth = `${this.clientWidth}px`;
    const add = (name, style) => {
      const item = document.createElement('li');
      const mark = document.createElement('i');
      mark.style.cssText = style;
      item.append(mark, name);
      list.append(item);
    };
    classes.forEach(({ name, tone }) => add(name, `background: var(--dd-${tone})`));
    if (cells.some((cell) => cell.alarm)) add(alarm, 'border: 2px solid var(--dd-overdue)');
    return list;
  }

  /** Frames of alarm are drawn last, so that no neighbour covers them. */
  ordered() {
    return [...this.figures.cells].sort((one, other) => one.alarm - other.alarm);
  }

  /** How wide the names of the rows are. */
  names() {
    return this.clientWidth < 700 ? 130 : 250;
  }

  heat() {
    const { x, y, classes } = this.figures;
    const surface = this.colour('--dd-surface');
    return {
      tooltip: { ...this.bubble(), formatter: ({ data }) => data.cell.says },
      grid: { top: HEADS - 8, right: 8, bottom: FOOT, left: this.names() },
      xAxis: this.axis({
        type: 'category', position: 'top', data: x.map(({ name }) => name), axisLine: { show: false }, axisLabel: { rotate: 55, interval: 0, fontSize: 11 },
      }),
      yAxis: this.axis({
        type: 'category', data: y, inverse: true, axisLine: { show: false }, axisLabel: { interval: 0, fontSize: 12, width: this.names() - 16, overflow: 'truncate' },
      }),
      visualMap: {
        type: 'piecewise', show: false, dimension: 2,
        pieces: classes.map(({ name, from, to, tone }) => ({ label: name, gte: from, lt: to, color: this.colour(`--dd-${tone}`) })),
      },
      series: [{
        type: 'heatmap',
        data: this.ordered().map((cell) => ({
          value: [cell.x, cell.y, cell.part],
          cell,
          itemStyle: { borderWidth: 2, borderColor: cell.alarm ? this.colour('--dd-overdue') : surface },
          label: { show: true, formatter: cell.text, fontSize: 11, fontWeight: cell.alarm ? 'bold' : 'normal', color: this.colour(`--dd-${cell.ink}`) },
        })),
        emphasis: { disabled: true },
      }],
    };
  }
}

customElements.get('office-chart') || customElements.define('office-chart', OfficeChart);
