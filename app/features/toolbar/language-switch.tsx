import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';

/** One click to the other language. It shows the one in use; its name has both, since whoever speaks says what is in sight. */
export function LanguageSwitch() {
  const { t } = useFirstI18n();
  const language = useStore(editorStore, (state) => state.preferences.language);
  const other = language === 'en' ? 'ru' : 'en';
  return (
    <button
      type="button"
      title={t('app.otherLanguage')}
      onClick={() => setPreferences(editorStore, { language: other })}
      className="inline-flex size-8 items-center justify-center rounded-control text-caption font-medium text-muted hover:bg-line-soft hover:text-text touch:size-11"
    >
      {language.toUpperCase()}
      <span lang={other} className="sr-only">
        {` – ${t('app.otherLanguage')}`}
      </span>
    </button>
  );
}
