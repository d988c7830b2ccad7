import { type FrameConnection, hostInfoQuery, type RibbonPress, type ShowWindow } from '../../host';
import { connectFrame, type FrameWorld } from '../frame-connection';

/** The add-in's page with the functions of its ribbon, out of sight. */
export interface FunctionsPage {
  /** Runs the function of a button; waits until it ends. */
  readonly press: (button: RibbonPress) => Promise<void>;
  /** Takes the page away. */
  readonly close: () => void;
}

/** Loads the page with the ribbon's functions, as Excel does when the first button is pressed. */
export function openFunctionsPage(address: string, world: FrameWorld, showWindow: ShowWindow): FunctionsPage {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.dataset['frame'] = 'functions';
  frame.src = `${address}?${hostInfoQuery(world.host.displayLanguage)}`;
  let disconnect: () => void = () => undefined;
  const connected = new Promise<FrameConnection>((resolve) => {
    disconnect = connectFrame(frame, world, { showWindow }, resolve);
  });
  document.body.append(frame);
  return {
    press: async (button) => (await connected).press(button),
    close: () => {
      disconnect();
      frame.remove();
    },
  };
}
