import { Component, type ReactNode, Suspense } from 'react';
import { useFirstI18n } from '../i18n/i18n.tsx';
import { forgetFailures, noteFailure, tryAgain } from './basics/lazy.tsx';
import { showToast } from './live.tsx';

interface OpenedProps {
  readonly onClose?: () => void;
  /** Opens it again. Without it nothing is said: nobody has asked for what is missing. */
  readonly onRetry?: () => void;
  /** What stands there until it has come, and if it does not come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** What is fetched as it opens: a menu, a dialog. One that cannot be had closes again and says so; the page around it stays. */
export function Opened({ onClose, onRetry, fallback = null, children }: OpenedProps) {
  const { t } = useFirstI18n();
  const onFail = () => {
    forgetFailures();
    onClose?.();
    if (!onRetry) return;
    const run = () => {
      tryAgain();
      onRetry();
    };
    showToast(t('app.partFailed'), { label: t('app.partRetry'), run });
  };
  return (
    <Guard onFail={onFail} fallback={fallback}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Guard>
  );
}

interface GuardProps {
  readonly onFail: () => void;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void noteFailure(error);
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
