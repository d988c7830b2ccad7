import type { Frame } from 'playwright-core';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { focused } from './support/findings';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

describe('with the keyboard alone', () => {
  /** Presses Tab, or Shift+Tab, until a control with a text has the focus. */
  async function tabTo(sandbox: Sandbox, words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await sandbox.page.keyboard.press(key);
      const focused = await sandbox.paneFrame().evaluate(() => {
        const { activeElement } = document;
        if (activeElement?.matches('button, summary, input, select, textarea, a') !== true) return '';
        return `${activeElement.getAttribute('aria-label') ?? ''} ${activeElement.textContent}`;
      });
      if (words.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`No ${key} leads to ${String(words)}: ${passed.join(' | ')}`);
  }

  test('the main tasks work: review, go to a row, mark, summarize, and remove both', async () => {
    const sandbox = await server.open();
    const { page, pane } = sandbox;
    await sandbox.button('Revisar plan').waitFor();
    // As F6 does in Excel.
    await sandbox.frame.focus();
    await tabTo(sandbox, /^ ?Revisar plan$/);
    await page.keyboard.press('Enter');
    await pane.getByText('venció hace 138 días').waitFor();
    await eventually(() => focused(sandbox), 'Resultados de la revisión');

    await tabTo(sandbox, /venció hace 138 días/);
    await page.keyboard.press('Enter');
    await sandbox.activeCell('F7');

    // The focus is where it was.
    await sandbox.frame.focus();
    await eventually(() => focused(sandbox), expect.stringMatching(/venció hace 138 días/));
    await tabTo(sandbox, /^Marcar en la hoja/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await sandbox.button('Quitar marcas').waitFor();
    await tabTo(sandbox, /^ ?Plazos/, 'Shift+Tab');
    await page.keyboard.press('End');
    await tabTo(sandbox, /^ ?Crear resúmenes$/);
    await page.keyboard.press('Space');
    await sandbox.button('Quitar resúmenes').waitFor();
    await tabTo(sandbox, /^Quitar resúmenes/);
    await page.keyboard.press('Enter');
    await sandbox.button('Quitar resúmenes').waitFor({ state: 'detached' });
    // When a button disappears, the focus moves to the next stop, where a key that is still down does nothing.
    await eventually(
      () => focused(sandbox),
      expect.stringMatching(/^Las hojas elegidas se agregan al final del libro/),
    );
    await page.keyboard.press('Enter');
    await tabTo(sandbox, /^ ?Resúmenes/, 'Shift+Tab');
    await page.keyboard.press('Home');
    await tabTo(sandbox, /^Quitar marcas/);
    await page.keyboard.press('Enter');
    await sandbox.button('Quitar marcas').waitFor({ state: 'detached' });
    await eventually(() => focused(sandbox), expect.stringMatching(/^Marca las acciones según su situación/));
    await page.keyboard.press('Tab');
    await eventually(() => focused(sandbox), 'Marcar en la hoja');
    await eventually(() => sandbox.sheets(), ['Plan 2024']);
    expect(sandbox.faults).toEqual([]);
  });
});

describe('zoomed to 200 %', () => {
  test.each([
    ['es', 'Revisar plan', /Hallazgos/, 'Columnas'],
    ['en', 'Review plan', /Findings/, 'Columns'],
  ])('nothing is cut off or unreachable (%s)', async (lang, review, findings, columns) => {
    const sandbox = await server.open({ lang });
    const { pane } = sandbox;
    // A pane of 320 × 800 pixels at 200 % has half of them in each direction.
    await sandbox.frame.evaluate((frame) => {
      Object.assign(frame.style, { width: '160px', minWidth: '160px', height: '400px' });
    });
    const states: string[] = [];
    const check = async (state: string) => {
      states.push(...(await objections(sandbox)).map((objection) => `${state}: ${objection}`));
      const root = pane.locator('html');
      if (await root.evaluate((html) => html.scrollWidth > html.clientWidth)) states.push(`${state}: cut at the right`);
    };
    await sandbox.button(review).waitFor();
    await check('found');
    await sandbox.button(review).click();
    await pane.getByRole('tab').first().waitFor();
    await check('deadlines');
    await pane.getByRole('tab', { name: findings }).click();
    await pane.locator('[data-rule]').first().waitFor();
    await check('findings');
    await sandbox.openSettings(columns);
    await check('the settings');
    expect(states).toEqual([]);
    expect(sandbox.faults).toEqual([]);
  });
});

describe('if Excel fails', () => {
  /** Lets Excel refuse each request of the pane from now on, or answer again. */
  function setFailing(frame: Frame, failing: boolean): Promise<void> {
    return frame.evaluate((isFailing) => {
      window.answer ??= window._osfHostAPI;
      const { answer } = window;
      window._osfHostAPI = !isFailing
        ? answer
        : (handler, call, callback) => {
            if (call.params.id !== 93) {
              answer(handler, call, callback);
              return;
            }
            const Error = { Code: 'GeneralException', Message: '', ActionIndex: 0, Location: 'Range.load' };
            const body = JSON.stringify({ Results: [], TraceIds: [], Error });
            setTimeout(() => callback([0, [0, [200, [], body]]]));
          };
    }, failing);
  }

  test('the pane reports it, with the code for support, and succeeds when tried again', async () => {
    const sandbox = await server.open();
    const { pane } = sandbox;
    await sandbox.button('Revisar plan').waitFor();
    const frame = sandbox.paneFrame();
    await setFailing(frame, true);
    await sandbox.button('Revisar plan').click();
    await pane.getByText('Excel no pudo completar la operación.').first().waitFor();
    expect(await objections(sandbox)).toEqual([]);
    await setFailing(frame, false);
    await pane.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await pane.getByText('venció hace 138 días').waitFor();

    await setFailing(frame, true);
    await sandbox.press('Crear resúmenes');
    await pane.getByText('Excel no pudo completar la operación.').first().waitFor();
    // Earlier results stay visible.
    await pane.getByRole('button', { name: /^6 vencidas/ }).waitFor();
    expect(await objections(sandbox)).toEqual([]);
    await setFailing(frame, false);
    await pane.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await sandbox.button('Quitar resúmenes').waitFor();

    await sandbox.openSettings('Ayuda y versión');
    expect(await pane.getByRole('textbox', { name: 'Diagnóstico' }).inputValue()).toMatch(
      /^failures: review host-failed GeneralException \(Range\.load\); write host-failed GeneralException \(Range\.load\)$/m,
    );
    expect(sandbox.faults).toEqual([]);
  });
});

/** The function through which office.js calls a native Excel. */
type HostApi = (
  handler: string,
  call: { readonly params: { readonly id?: number } },
  callback: (answer: readonly unknown[]) => void,
) => void;

declare global {
  interface Window {
    _osfHostAPI: HostApi;
    answer?: HostApi;
  }
}
