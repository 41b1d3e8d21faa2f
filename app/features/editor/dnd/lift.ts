/** The events that a drag begins with, by what React calls them. */
export type LiftEvent = 'onMouseDown' | 'onTouchStart' | 'onKeyDown';

/** Begins a drag by a handle: with the event that pressed it, or one made like it. */
export type Lift = (handle: HTMLElement, name: LiftEvent, event: unknown) => void;
