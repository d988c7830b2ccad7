import type { RefObject } from 'react';

interface FileChooserProps {
  readonly label: string;
  readonly element: RefObject<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}

/** The hidden file input behind every button that opens a file. Formats that can't be read are offered too: the message says why. */
export function FileChooser({ label, element, onFile }: FileChooserProps) {
  return (
    <input
      ref={element}
      type="file"
      hidden
      aria-label={label}
      accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file !== undefined) onFile(file);
        // Else choosing the same file again would change nothing.
        currentTarget.value = '';
      }}
    />
  );
}
