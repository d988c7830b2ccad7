import type { Area } from '../references/area';
import type { CellReader } from './chart-cache';
import { chartedCells } from './chart-cells';
import type { ChartFrame } from './chart-drawing';
import { ChartDrawing } from './chart-drawing';
import { makeChart } from './chart-making';
import { ChartModel } from './chart-model';
import { ChartPosition } from './chart-position';
import type { ChartBox, GridSizes } from './chart-position';
import type { SeriesSource } from './chart-source';
import type { ChartType } from './chart-types';
import type { SheetContext } from '../cells/sheet-context';

/** The place and size of a new chart, in points. Excel centers it in the window, which doesn't exist here. */
const FIRST_BOX: ChartBox = { left: 144, top: 75, width: 360, height: 216 };

/** The charts of a sheet, in the order of its drawing. */
export class ChartList {
  readonly #drawing: ChartDrawing;
  #models: readonly ChartModel[] | undefined;

  constructor(
    private readonly context: SheetContext,
    private readonly layout: GridSizes,
  ) {
    this.#drawing = new ChartDrawing(context);
  }

  get all(): readonly ChartModel[] {
    this.#models ??= this.#drawing.frames.map((frame) => this.#model(frame));
    return this.#models;
  }

  /** The number of pictures, shapes, lines and groups in the sheet's drawing. */
  get shapeCount(): number {
    return this.#drawing.anchors.length - this.#drawing.anchors.filter((anchor) => anchor.child('graphicFrame')).length;
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'charts', sheet: this.context.id });
  }

  /** A theme has six accent colors, which repeat. */
  #accent(index: number): string {
    return this.context.workbook.styles.colors.themed(`accent${(index % 6) + 1}`) ?? '#4472C4';
  }

  #idOf({ properties }: ChartFrame): string {
    const sheet = this.context.id.slice(20, 24);
    const number = Number(properties.attribute('id')) >>> 0;
    // As Excel derives it if a file has none: the number's bytes, lowest first.
    const bytes = [0, 8, 16, 24].map((shift) => ((number >>> shift) & 0xff).toString(16).padStart(2, '0'));
    return `{00000000-0008-0000-${sheet}-${bytes.join('').toUpperCase()}0000}`;
  }

  #model(frame: ChartFrame): ChartModel {
    const { workbook } = this.context;
    const root = workbook.file.part(frame.partName)?.xml().root ?? frame.anchor;
    const position = new ChartPosition(frame.anchor, this.layout);
    const model = new ChartModel(root, frame.properties, position, this.#idOf(frame), {
      read: (formula, visibleOnly) => chartedCells(formula, workbook, visibleOnly),
      accent: (index) => this.#accent(index),
      date1904: workbook.date1904,
      changed: () => this.#changed(),
      remove: () => {
        this.#drawing.remove(frame);
        this.#models = this.all.filter((other) => other !== model);
        this.#changed();
      },
    });
    return model;
  }

  add(type: ChartType, sources: readonly SeriesSource[]): ChartModel {
    const before = this.all;
    const read: CellReader = (formula) => chartedCells(formula, this.context.workbook, true);
    const chart = makeChart(type, sources, {
      read,
      accent: (index) => this.#accent(index),
      date1904: this.context.workbook.date1904,
    });
    const model = this.#model(this.#drawing.add(chart));
    this.#models = [...before, model];
    model.box = FIRST_BOX;
    return model;
  }

  /** Moves drawings, including charts, with the cells that they are anchored to. */
  moveAreas(move: (area: Area) => Area | undefined): void {
    for (const anchor of this.#drawing.anchors) {
      const position = new ChartPosition(anchor, this.layout);
      const { area } = position;
      const after = area === undefined ? undefined : move(area);
      if (area !== undefined && after !== area) position.moveTo(after);
    }
  }

  /** Rewrites the charts' references to cells. */
  rewrite(change: (formula: string) => string): void {
    for (const chart of this.all) chart.rewrite(change);
  }

  /** Updates the charts' cached values. */
  follow(): void {
    for (const chart of this.#models ?? []) chart.follow();
  }
}
