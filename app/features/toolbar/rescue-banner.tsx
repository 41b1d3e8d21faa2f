import { TriangleAlert } from 'lucide';
import { useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, type Offer } from '../../store/editor-store.ts';
import { offerKey, postponeOffer } from '../../store/later-offers.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Tells what this browser keeps and does not show, and gives it out as it is. */
export function RescueBanner() {
  const { t } = useI18n();
  const offers = useStore(editorStore, (state) => state.offers);
  const later = useStore(editorStore, (state) => state.preferences.laterOffers);
  const shown = offers.filter((offer) => !later.includes(offerKey(offer)));
  if (shown.length === 0) return null;
  return (
    <div role="alert" className="relative max-h-40 shrink-0 overflow-y-auto border-b bg-warn-bg px-4 py-2">
      <ul aria-label={t('app.offers')} className="flex flex-col gap-2">
        {shown.map((offer) => (
          <OfferLine key={offer.id} offer={offer} onLater={() => postponeOffer(editorStore, offer)} />
        ))}
      </ul>
    </div>
  );
}

function OfferLine({ offer, onLater }: { offer: Offer; onLater: () => void }) {
  const { t, language } = useI18n();
  const textId = useId();
  const { kind, name, at, read, show, forget } = offer;
  const when =
    at === null ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const save = async () => saveFile('keyboard-draft.txt', await read(), 'text/plain');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Icon of={TriangleAlert} size={16} className="shrink-0 text-warn" />
      <p id={textId} className="min-w-48 grow">
        {t(`app.offer.${kind}`, { name: name || t('app.untitled'), when })}
      </p>
      {show && (
        <Button small aria-describedby={textId} onClick={show}>
          {t('app.offerShow')}
        </Button>
      )}
      <Button small aria-describedby={textId} onClick={() => void save()}>
        {t('app.damagedSave')}
      </Button>
      {forget && (
        <Button small variant="ghost" aria-describedby={textId} onClick={() => void forget()}>
          {t('app.damagedForget')}
        </Button>
      )}
      <Button small variant="ghost" aria-describedby={textId} onClick={onLater}>
        {t('app.offerLater')}
      </Button>
    </li>
  );
}
