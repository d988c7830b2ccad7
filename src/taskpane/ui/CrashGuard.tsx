import { Component, type ReactNode } from 'react';
import type { PaneWords } from '../messages/pane-messages';
import { StopView } from '../start/StopView';

interface CrashGuardProps {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** Shows a message if rendering fails, instead of a blank pane. React requires a class for this. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: Error | null }> {
  override state: { readonly crashed: Error | null } = { crashed: null };

  static getDerivedStateFromError(crashed: Error): { readonly crashed: Error } {
    return { crashed };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { crashed } = this.state;
    if (crashed === null) return children;
    const { crashTitle, crashHint, reload, detail } = words.states;
    return (
      <StopView
        title={crashTitle}
        hint={crashHint}
        detail={detail(crashed.name)}
        button={reload}
        onPress={() => location.reload()}
      />
    );
  }
}
