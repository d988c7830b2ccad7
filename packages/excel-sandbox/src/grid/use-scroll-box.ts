import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** The visible part of the sheet: scroll position and size, in pixels. */
export interface ScrollBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Positions change in steps of this many pixels, so that a little scrolling renders nothing. */
const STEP = 64;

const UNKNOWN: ScrollBox = { left: 0, top: 0, width: 0, height: 0 };

function read(element: HTMLElement): ScrollBox {
  const step = (pixels: number) => Math.floor(pixels / STEP) * STEP;
  return {
    left: step(element.scrollLeft),
    top: step(element.scrollTop),
    width: element.clientWidth,
    height: element.clientHeight,
  };
}

function isSame(a: ScrollBox, b: ScrollBox): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** The visible part of a scrolling element, in steps. Call `update` on every scroll event. */
export function useScrollBox(element: RefObject<HTMLElement>): {
  readonly box: ScrollBox;
  readonly update: () => void;
} {
  const [box, setBox] = useState(UNKNOWN);
  const update = useCallback(() => {
    const { current } = element;
    if (current === null) return;
    const next = read(current);
    setBox((before) => (isSame(before, next) ? before : next));
  }, [element]);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(update);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, update]);

  return { box, update };
}
