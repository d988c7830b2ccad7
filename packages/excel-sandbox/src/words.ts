import type { HostErrorCode } from 'excel-host';
import type { Language } from './language';
import type { Refusal } from './workbook/workbook-session';

/** Why the embedded Excel can't open a file. */
export type OpeningError = Extract<
  HostErrorCode,
  | 'NotAWorkbook'
  | 'EncryptedWorkbook'
  | 'LegacyWorkbook'
  | 'BinaryWorkbook'
  | 'OpenDocumentWorkbook'
  | 'StrictWorkbook'
  | 'DamagedWorkbook'
  | 'WorkbookTooLarge'
>;

const es = {
  title: (addIn: string) => `${addIn} · banco de pruebas`,
  place: 'Banco de pruebas',
  open: 'Abrir…',
  openHint: 'Abrir un libro de Excel de este equipo (.xlsx o .xlsm)',
  download: 'Descargar',
  downloadHint: 'Descargar el libro tal como está ahora',
  drop: 'Suelte el libro para abrirlo',
  dropHint: 'Se abre en esta página; no se envía a ningún sitio.',
  today: 'Hoy es',
  todayHint: 'La fecha que el libro y el complemento toman como hoy. En blanco: la de este equipo.',
  themeLight: 'Usar el tema claro',
  themeDark: 'Usar el tema oscuro',
  /** The other language's name for itself, on the button that switches to it. */
  language: 'English',
  paneWidth: 'Ancho del panel',
  paneWidths: {
    270: '270 píxeles, como en Excel para Mac',
    320: '320 píxeles, como en Excel para Windows',
    350: '350 píxeles, como en Excel para la web',
  },
  pane: 'Panel del complemento',
  hidePane: 'Ocultar el panel',
  showPane: 'Mostrar el panel',
  ribbon: 'Cinta de Excel',
  closeWindow: 'Cerrar la ventana',
  windowPage: 'Mensaje del complemento',
  workbook: 'Libro',
  nameBox: 'Celda activa: escriba una dirección para ir a ella',
  formulaBar: 'Contenido de la celda',
  sheets: 'Hojas',
  grid: (sheet: string) => `Hoja ${sheet}`,
  charts: 'Gráficos de la hoja',
  edit: (cell: string) => `Contenido de ${cell}`,
  loading: 'Abriendo el libro…',
  opened: (file: string) => `Se abrió «${file}».`,
  /** The name of a workbook that an add-in creates, which has no file yet. */
  newWorkbook: 'Libro2.xlsx',
  notOpened: (file: string) => `No se pudo abrir «${file}»`,
  notServed: 'El servidor no tiene ese archivo. Elija otro libro.',
  unreadable: {
    NotAWorkbook:
      'El archivo no es un libro de Excel. Elija otro, o ábralo con el programa que lo creó y guárdelo como «Libro de Excel (.xlsx)».',
    EncryptedWorkbook:
      'El libro está cifrado con una contraseña. Ábralo en Excel, quítela en Archivo › Información › Proteger libro › Cifrar con contraseña, guárdelo e inténtelo de nuevo.',
    LegacyWorkbook:
      'El libro está en el formato antiguo de Excel (.xls). Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y abra esa copia.',
    BinaryWorkbook:
      'El libro está en el formato binario de Excel (.xlsb). Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y abra esa copia.',
    OpenDocumentWorkbook:
      'El archivo es una hoja de cálculo OpenDocument (.ods). Ábralo en Excel o LibreOffice, guárdelo como «Libro de Excel (.xlsx)» y abra esa copia.',
    StrictWorkbook:
      'El libro está guardado como «Hoja de cálculo Open XML estricta». Ábralo en Excel, guárdelo como «Libro de Excel (.xlsx)» y abra esa copia.',
    DamagedWorkbook:
      'El archivo está dañado o incompleto. Pida otra copia, o repárelo en Excel con Archivo › Abrir › Examinar › Abrir y reparar.',
    WorkbookTooLarge:
      'El libro es demasiado grande para abrirlo aquí. Guarde una copia solo con las hojas que necesite y abra esa copia.',
  } satisfies Record<OpeningError, string>,
  otherUnchanged: 'El libro que estaba abierto sigue como estaba.',
  signed: (file: string) => `«${file}» está firmado digitalmente.`,
  signedText: 'Cualquier cambio en el libro invalida la firma.',
  signatureBroken: 'El libro descargado ya no lleva una firma digital válida.',
  signatureBrokenText: 'Se cambió después de firmarlo. El archivo que usted abrió conserva su firma.',
  close: 'Cerrar el aviso',
  refusals: {
    locked: 'La celda está bloqueada y la hoja, protegida: no se puede escribir en ella.',
    formula: 'Excel no acepta esa fórmula. Corríjala, o pulse Esc para dejar la celda como estaba.',
    other: 'Excel no acepta ese contenido. Escriba otro, o pulse Esc para dejar la celda como estaba.',
  } satisfies Record<Refusal, string>,
  noSuchPlace: (reference: string) => `El enlace lleva a «${reference}», que no está en este libro.`,
  start: 'Elegir otro libro',
  startTitle: '¿Qué libro quiere abrir?',
  startText: (addIn: string) =>
    `Pruebe ${addIn} en un Excel incorporado a esta página, sin instalar nada. Los libros no salen de este equipo.`,
  ownTitle: 'Un libro de su equipo',
  ownText: 'Elija un archivo .xlsx o .xlsm, o suéltelo en esta página.',
  noAddIn: 'No se puede mostrar el complemento',
};

/** The texts of the page in both languages. Texts of the add-in come from its manifest and its own pages. */
export const sandboxWords: Readonly<Record<Language, typeof es>> = {
  es,
  en: {
    title: (addIn) => `${addIn} · sandbox`,
    place: 'Sandbox',
    open: 'Open…',
    openHint: 'Open an Excel workbook from this computer (.xlsx or .xlsm)',
    download: 'Download',
    downloadHint: 'Download the workbook as it is now',
    drop: 'Drop the workbook to open it',
    dropHint: 'It opens on this page; nothing is uploaded.',
    today: 'Today is',
    todayHint: 'The date that the workbook and the add-in use as today. Blank: this computer’s date.',
    themeLight: 'Use the light theme',
    themeDark: 'Use the dark theme',
    language: 'Español',
    paneWidth: 'Pane width',
    paneWidths: {
      270: '270 pixels, as in Excel for Mac',
      320: '320 pixels, as in Excel for Windows',
      350: '350 pixels, as in Excel for the web',
    },
    pane: 'Add-in pane',
    hidePane: 'Hide the pane',
    showPane: 'Show the pane',
    ribbon: 'Excel’s ribbon',
    closeWindow: 'Close the window',
    windowPage: 'Message from the add-in',
    workbook: 'Workbook',
    nameBox: 'Active cell: type an address to go there',
    formulaBar: 'Cell content',
    sheets: 'Sheets',
    grid: (sheet) => `Sheet ${sheet}`,
    charts: 'Charts on the sheet',
    edit: (cell) => `Content of ${cell}`,
    loading: 'Opening the workbook…',
    opened: (file) => `Opened “${file}”.`,
    newWorkbook: 'Book2.xlsx',
    notOpened: (file) => `“${file}” couldn’t be opened`,
    notServed: 'The server doesn’t have this file. Choose another workbook.',
    unreadable: {
      NotAWorkbook:
        'The file isn’t an Excel workbook. Choose another one, or open it in the program that created it and save it as “Excel Workbook (.xlsx)”.',
      EncryptedWorkbook:
        'The workbook is encrypted with a password. Open it in Excel, remove the password in File › Info › Protect Workbook › Encrypt with Password, save it, and try again.',
      LegacyWorkbook:
        'The workbook is in Excel’s old format (.xls). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and open that copy.',
      BinaryWorkbook:
        'The workbook is in Excel’s binary format (.xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and open that copy.',
      OpenDocumentWorkbook:
        'The file is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and open that copy.',
      StrictWorkbook:
        'The workbook is saved as “Strict Open XML Spreadsheet”. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and open that copy.',
      DamagedWorkbook:
        'The file is damaged or incomplete. Ask for another copy, or repair it in Excel with File › Open › Browse › Open and Repair.',
      WorkbookTooLarge:
        'The workbook is too large to open here. Save a copy with only the sheets that you need, and open that copy.',
    },
    otherUnchanged: 'The workbook that was open hasn’t changed.',
    signed: (file) => `“${file}” is digitally signed.`,
    signedText: 'Any change to the workbook invalidates the signature.',
    signatureBroken: 'The downloaded workbook no longer carries a valid digital signature.',
    signatureBrokenText: 'It was changed after it was signed. The file that you opened keeps its signature.',
    close: 'Close the message',
    refusals: {
      locked: 'The cell is locked and the sheet is protected: nothing can be entered here.',
      formula: 'Excel doesn’t accept this formula. Correct it, or press Esc to leave the cell as it was.',
      other: 'Excel doesn’t accept this content. Enter something else, or press Esc to leave the cell as it was.',
    },
    noSuchPlace: (reference) => `The link goes to “${reference}”, which isn’t in this workbook.`,
    start: 'Choose another workbook',
    startTitle: 'Which workbook do you want to open?',
    startText: (addIn) =>
      `Try ${addIn} in an Excel that is built into this page; there is nothing to install. Workbooks don’t leave this computer.`,
    ownTitle: 'Your own workbook',
    ownText: 'Choose an .xlsx or .xlsm file, or drop it on this page.',
    noAddIn: 'The add-in can’t be shown',
  },
};

/** The texts of the page in one language. */
export type SandboxWords = typeof es;
