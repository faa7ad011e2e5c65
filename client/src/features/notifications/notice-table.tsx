import {
  noticeTopics,
  optionalByMail,
  optionalInPuente,
  type NoticeChoices,
  type NoticeTopic,
} from '../../../../src/contract/notifications/schema.ts';
import { Tick } from '../../shared/components/choice-list.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import styles from './settings-notices.module.css';

interface Choosing {
  readonly choices: NoticeChoices;
  readonly onChoose: (choices: NoticeChoices) => void;
}

/** Topics as rows, Puente and mail as columns. What is necessary stands ticked and says why below. */
export function NoticeTable({ choices, onChoose }: Choosing) {
  const t = useT();
  const { roles } = useSession();
  const topics = noticeTopics.filter((topic) => topic !== 'desk' || roles.includes('coordinator'));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('notices.settings.about')}</span>
            </th>
            <th scope="col">{t('notices.settings.puente')}</th>
            <th scope="col">{t('notices.settings.mail')}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <TopicRow key={topic} topic={topic} choices={choices} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      <p className="t14 ink2">{t('notices.settings.necessary')}</p>
    </>
  );
}

function TopicRow({ topic, choices, onChoose }: Choosing & { topic: NoticeTopic }) {
  const t = useT();
  const name = t(`notices.settings.${topic}`);
  const inPuente = optionalInPuente.find((known) => known === topic);
  const byMail = optionalByMail.find((known) => known === topic);
  return (
    <tr>
      <th scope="row">
        {name}
        {topic === 'messages' ? <small>{t('notices.settings.messagesHint')}</small> : null}
      </th>
      <td>
        <Tick
          label={t('notices.settings.inPuente', { topic: name })}
          isChecked={inPuente === undefined || !choices.puenteOff.includes(inPuente)}
          isDisabled={inPuente === undefined}
          onChange={(isOn) =>
            inPuente !== undefined && onChoose({ ...choices, puenteOff: without(choices.puenteOff, inPuente, isOn) })
          }
        />
      </td>
      <td>
        {topic === 'desk' ? (
          <span className="ink3 t14">{t('notices.settings.noMail')}</span>
        ) : (
          <Tick
            label={t('notices.settings.byMail', { topic: name })}
            isChecked={byMail === undefined || !choices.mailOff.includes(byMail)}
            isDisabled={byMail === undefined}
            onChange={(isOn) =>
              byMail !== undefined && onChoose({ ...choices, mailOff: without(choices.mailOff, byMail, isOn) })
            }
          />
        )}
      </td>
    </tr>
  );
}

/** What is switched off: all but the one that is on again, or the new one added. */
const without = <Topic extends string>(off: readonly Topic[], topic: Topic, isOn: boolean): Topic[] => [
  ...off.filter((known) => known !== topic),
  ...(isOn ? [] : [topic]),
];
