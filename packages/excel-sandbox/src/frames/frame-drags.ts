const OVER = ['dragenter', 'dragover'] as const;

/** Repeats a frame's drag events on this page. Otherwise the frame would open a dropped file in its own place. */
export function passDragsOn(frame: Window): void {
  for (const name of OVER) {
    frame.addEventListener(name, (event) => {
      event.preventDefault();
      window.dispatchEvent(new DragEvent(name, { dataTransfer: event.dataTransfer }));
    });
  }
}
