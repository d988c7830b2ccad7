import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef } from 'react';
import { type Day, dayOfIso, isoDay } from '../../../../src/core/plan/day';
import type { Theme } from '../page-settings';
import type { SandboxWords } from '../words';
import { useBarStyles } from './bar-styles';

interface ToolbarProps {
  readonly words: SandboxWords;
  /** Empty while no workbook is open. */
  readonly fileName: string;
  readonly today: Day;
  readonly theme: Theme;
  readonly isPaneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  /** Null goes back to the machine's day. */
  readonly onToday: (day: Day | null) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: () => void;
  readonly onPaneShown: (shown: boolean) => void;
}

/** What a person does with the workbook as a whole, and with the page. */
export function Toolbar(props: ToolbarProps) {
  const { words, fileName, today, theme, isPaneShown } = props;
  const styles = useBarStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  const themeLabel = otherTheme === 'dark' ? words.themeDark : words.themeLight;

  return (
    <header className={styles.toolbar}>
      <img className={styles.mark} src="assets/icons/plan-64.png" alt="" />
      <div className={styles.brand}>
        <h1 className={styles.brandName}>{words.name}</h1>
        <span className={styles.brandPlace}>{words.place}</span>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={words.openHint}
        accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) props.onOpen(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Tooltip content={words.openHint} relationship="description">
        <Button icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>
          {words.open}
        </Button>
      </Tooltip>
      <Tooltip content={words.downloadHint} relationship="description">
        <Button icon={<ArrowDownload20Regular />} disabled={fileName === ''} onClick={props.onDownload}>
          {words.download}
        </Button>
      </Tooltip>
      <span className={styles.file} title={fileName} data-file={fileName}>
        {fileName}
      </span>
      <Tooltip content={words.todayHint} relationship="description">
        <label className={styles.day}>
          {words.today}
          <input
            className={styles.dayField}
            type="date"
            value={isoDay(today)}
            onChange={({ currentTarget }) => {
              // A date that is half typed has no value: nothing changes until it is whole.
              const day = dayOfIso(currentTarget.value);
              if (day !== null || currentTarget.validity.valid) props.onToday(day);
            }}
          />
        </label>
      </Tooltip>
      <Button appearance="subtle" lang={words.language === 'English' ? 'en' : 'es'} onClick={props.onLanguage}>
        {words.language}
      </Button>
      <Tooltip content={themeLabel} relationship="label">
        <Button
          appearance="subtle"
          icon={otherTheme === 'dark' ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
          onClick={() => props.onTheme(otherTheme)}
        />
      </Tooltip>
      <Tooltip content={isPaneShown ? words.hidePane : words.showPane} relationship="label">
        <ToggleButton
          appearance="subtle"
          icon={<PanelRight20Regular />}
          checked={isPaneShown}
          onClick={() => props.onPaneShown(!isPaneShown)}
        />
      </Tooltip>
    </header>
  );
}
