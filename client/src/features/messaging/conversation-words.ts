import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { formatTime, isoDay } from '../../../../src/locales/format.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { zonePlace } from '../../shared/format/zone-place.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

const dayMs = 86_400_000;

interface Whereabouts {
  readonly online: ReadonlySet<string>;
  /** Where the other side says it is; null where it says nothing. */
  readonly place: { readonly name: string; readonly timeZone: string | null } | null;
}

export interface ConversationWords {
  readonly others: (conversation: Conversation) => Conversation['members'];
  readonly nameOf: (conversation: Conversation) => string;
  /** "In Austin it is 4:40 PM, here now": whose clock the words will be read on. */
  readonly clockOf: (conversation: Conversation, at: Whereabouts) => string;
  /** A day as it is said: today, yesterday, its date. */
  readonly day: (at: string) => string;
  /** In the list: the time today, the day before that. */
  readonly when: (at: string) => string;
}

/** How a conversation is spoken of to its reader. */
export function useConversationWords(): ConversationWords {
  const t = useT();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const { reader } = format;
  const others = (conversation: Conversation): Conversation['members'] =>
    conversation.members.filter((member) => member.userId !== me.id && !member.hasLeft);
  const isDay = (at: string, moment: number): boolean =>
    isoDay(at, reader.timeZone) === isoDay(moment, reader.timeZone);
  return {
    others,
    nameOf: (conversation) => format.list(others(conversation).map((member) => member.name)) || t('messaging.nobody'),
    clockOf: (conversation, { online, place }) => {
      const [other, ...more] = others(conversation);
      if (other === undefined) return '';
      if (more.length > 0) return t('messaging.people', { count: more.length + 2 });
      const isHere = online.has(other.userId);
      if (other.timeZone === reader.timeZone) return isHere ? t('messaging.hereNow') : '';
      const words = {
        time: formatTime(now, reader, other.timeZone),
        // Their own place only where it has the clock that they live by: somebody who travels is not there.
        place: place?.timeZone === other.timeZone ? place.name : zonePlace(other.timeZone, reader.language),
      };
      return t(isHere ? 'messaging.clockHere' : 'messaging.clock', words);
    },
    day: (at) =>
      isDay(at, now) ? t('messaging.today') : isDay(at, now - dayMs) ? t('messaging.yesterday') : format.day(at),
    when: (at) =>
      isDay(at, now)
        ? format.time(at)
        : isDay(at, now - dayMs)
          ? t('messaging.yesterday')
          : format.day(at, { weekday: false }),
  };
}
