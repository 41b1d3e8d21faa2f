import { Component, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/keyboard/design.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { noteFailure, tryAgain } from '../../ui/basics/lazy.tsx';
import { Button } from '../../ui/button.tsx';

/** One part of the page that cannot be drawn takes no other one with it; another design gives it another try. */
export function PartBoundary({ children }: { children: ReactNode }) {
  const design = useStore(editorStore, (state) => state.history.present);
  return <Boundary design={design}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly design: Design;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean; design: Design }> {
  override state = { failed: false, design: this.props.design };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ design }: BoundaryProps, before: { design: Design }) {
    return design === before.design ? null : { design, failed: false };
  }

  override componentDidCatch(error: unknown) {
    void noteFailure(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => {
      tryAgain();
      this.setState({ failed: false });
    };
    return <Failed onRetry={retry} />;
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useFirstI18n();
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 p-4">
      <p className="min-w-48 grow">{t('app.partFailed')}</p>
      <Button small onClick={onRetry}>
        {t('app.partRetry')}
      </Button>
    </div>
  );
}
