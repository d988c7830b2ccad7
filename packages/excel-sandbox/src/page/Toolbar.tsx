import { Button, ToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Home20Regular } from '@fluentui/react-icons/svg/home';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { type Day, dayOfIso, isoDay } from '../day';
import type { AddIn } from '../ribbon/read-add-in';
import type { SandboxWords } from '../words';
import type { Theme } from './page-settings';
import { useToolbarStyles } from './toolbar-styles';

interface ToolbarProps {
  readonly words: SandboxWords;
  readonly addIn: AddIn;
  /** Empty while no workbook is open. */
  readonly fileName: string;
  readonly today: Day;
  readonly theme: Theme;
  readonly isPaneShown: boolean;
  /** The page's address without a workbook. */
  readonly startAddress: string;
  readonly onChooseFile: () => void;
  readonly onDownload: () => void;
  /** Null goes back to this computer's date. */
  readonly onToday: (day: Day | null) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: () => void;
  readonly onPaneShown: (shown: boolean) => void;
}

/** Commands for the workbook as a whole and for the page. */
export function Toolbar(props: ToolbarProps) {
  const { words, addIn, fileName, today, theme, isPaneShown } = props;
  const styles = useToolbarStyles();
  const isOpen = fileName !== '';
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  const themeLabel = otherTheme === 'dark' ? words.themeDark : words.themeLight;

  return (
    <header className={styles.toolbar}>
      {addIn.icon !== '' && <img className={styles.mark} src={addIn.icon} alt="" />}
      <div className={styles.brand}>
        <h1 className={styles.brandName}>{addIn.name}</h1>
        <span className={styles.brandPlace}>{words.place}</span>
      </div>
      {isOpen && (
        <Tooltip content={words.start} relationship="label">
          <Button as="a" href={props.startAddress} appearance="subtle" icon={<Home20Regular />} />
        </Tooltip>
      )}
      <Tooltip content={words.openHint} relationship="description">
        <Button icon={<FolderOpen20Regular />} onClick={props.onChooseFile}>
          {words.open}
        </Button>
      </Tooltip>
      <Tooltip content={words.downloadHint} relationship="description">
        <Button icon={<ArrowDownload20Regular />} disabled={!isOpen} onClick={props.onDownload}>
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
              // A half-typed date has no value and isn't valid: it changes nothing.
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
      {isOpen && (
        <Tooltip content={isPaneShown ? words.hidePane : words.showPane} relationship="label">
          <ToggleButton
            appearance="subtle"
            icon={<PanelRight20Regular />}
            checked={isPaneShown}
            onClick={() => props.onPaneShown(!isPaneShown)}
          />
        </Tooltip>
      )}
    </header>
  );
}
