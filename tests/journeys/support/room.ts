import type { Sandbox } from './sandbox';

/** What a person sees of a section: the list's share of the pane, and its whole items. */
export interface Room {
  /** The visible height of the list, in pixels. */
  readonly list: number;
  /** The height of each line that stays above or below the list, in pixels. */
  readonly lines: readonly number[];
  /** How many items are whole in sight. */
  readonly whole: number;
  /** How many buttons are filled. */
  readonly filled: number;
  /** Words that are broken, figures that wrap, and controls that are cut. */
  readonly faults: readonly string[];
}

/** Gives the pane a size, whatever the sandbox's window has. */
export async function resizePane({ page }: Sandbox, width: number, height: number): Promise<void> {
  await page.evaluate(
    ([w, h]) => {
      const frame = document.querySelector<HTMLElement>('iframe[data-frame="pane"]');
      const style = { position: 'fixed', zIndex: '9999', left: '0', top: '0', minWidth: '0', minHeight: '0' };
      Object.assign(frame?.style ?? {}, style, { width: `${w}px`, height: `${h}px` });
    },
    [width, height] as const,
  );
}

/** Measures the shown section. Items are the lines of the list that open something on the sheet. */
export async function roomOf(sandbox: Sandbox): Promise<Room> {
  return sandbox.paneFrame().evaluate(() => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const list = [...document.querySelectorAll('[data-list]')].find(shown);
    if (list === undefined) throw new Error('no list is shown');
    const box = list.getBoundingClientRect();
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    const whole = [...list.querySelectorAll('li')].filter((item) => {
      const { top: start, bottom: end } = item.getBoundingClientRect();
      return start >= top - 0.5 && end <= bottom + 0.5;
    }).length;
    const lines = [...(list.parentElement?.children ?? [])].filter((each) => each !== list && shown(each));
    const brand = getComputedStyle(document.querySelector('[data-list]') ?? document.body).getPropertyValue(
      '--colorBrandBackground',
    );
    const probe = document.createElement('i');
    probe.style.color = brand;
    document.body.append(probe);
    const fill = getComputedStyle(probe).color;
    probe.remove();
    const filled = [...document.querySelectorAll('button')].filter(
      (button) => shown(button) && getComputedStyle(button).backgroundColor === fill,
    ).length;

    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || !shown(parent) || getComputedStyle(parent).clipPath !== 'none') continue;
      if (parent.closest('script, style, option, select, textarea') !== null) continue;
      const range = document.createRange();
      // A word in several lines is broken; cells and addresses are words too.
      for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const starts = new Set([...range.getClientRects()].map((part) => Math.round(part.top)));
        if (starts.size > 1) faults.push(`broken: ${word}`);
      }
    }
    for (const control of document.querySelectorAll('button, select, input')) {
      const { right, left, top: start, bottom: end, width } = control.getBoundingClientRect();
      if (!shown(control) || width <= 1) continue;
      if (right > innerWidth + 0.5 || left < -0.5) faults.push(`cut: ${control.ariaLabel ?? control.textContent}`);
      if (!list.contains(control) && control.closest('[role="tabpanel"], header, footer') !== null && end - start > 48)
        faults.push(`wraps: ${control.textContent}`);
    }
    return {
      list: Math.round(bottom - top),
      lines: lines.map((line) => Math.round(line.getBoundingClientRect().height)),
      whole,
      filled,
      faults,
    };
  });
}
