import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from './notice';
import { usePageStyles } from './page-styles';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A message above the workbook. */
export function NoticeBar({ notice, closeLabel, onClose }: NoticeBarProps) {
  const styles = usePageStyles();
  return (
    <MessageBar
      className={styles.notice}
      intent={notice.intent}
      layout="multiline"
      role="alert"
      data-notice={notice.intent}
    >
      <MessageBarBody className={styles.noticeText}>
        <MessageBarTitle>{notice.title}</MessageBarTitle> {notice.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={closeLabel} onClick={onClose} />
        }
      />
    </MessageBar>
  );
}
