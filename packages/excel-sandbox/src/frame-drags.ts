const OVER = ['dragenter', 'dragover'] as const;

/** Tells this page of what is dragged over a frame of it, which would keep that to itself and open what is dropped in the page's place. */
export function passDragsOn(frame: Window): void {
  for (const name of OVER) {
    frame.addEventListener(name, (event) => {
      event.preventDefault();
      window.dispatchEvent(new DragEvent(name, { dataTransfer: event.dataTransfer }));
    });
  }
}
