import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** What of the sheet is in sight: how far it is scrolled and how large the window on it is, in pixels. */
export interface ScrollBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling by less than this draws nothing: what comes in sight is drawn already. */
const STEP = 64;

const UNSEEN: ScrollBox = { left: 0, top: 0, width: 0, height: 0 };

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

/** Follows what of a scrolling element is in sight, in steps; `look` is to be called whenever it scrolls. */
export function useScrollBox(element: RefObject<HTMLElement>): {
  readonly box: ScrollBox;
  readonly look: () => void;
} {
  const [box, setBox] = useState(UNSEEN);
  const look = useCallback(() => {
    const { current } = element;
    if (current === null) return;
    const seen = read(current);
    setBox((before) => (isSame(before, seen) ? before : seen));
  }, [element]);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, look]);

  return { box, look };
}
