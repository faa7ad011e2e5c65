import { Switch } from '@mantine/core';
import { getConversation, listConversations } from '../../../../src/contract/messaging/routes.ts';
import { updateMe } from '../../../../src/contract/users/account-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

/** Read marks of all conversations at once, theirs and those they see; one conversation alone is decided within it. */
export function ShowReading() {
  const t = useT();
  const me = useMe();
  const toast = useToast();
  const sentence = useErrorSentence();
  const saving = useRouteMutation(updateMe, {
    invalidates: [getSession, listConversations, getConversation],
    onSuccess: () => toast({ text: t('account.saved') }),
  });
  const isShown = (saving.isPending ? saving.variables.body?.showsReading : undefined) ?? me.showsReading;
  return (
    <>
      {saving.isError ? <Note tone="late">{sentence(saving.error)}</Note> : null}
      <Switch
        label={t('messaging.showReadAll')}
        description={t('messaging.showReadAllHint')}
        labelPosition="left"
        styles={{ body: { justifyContent: 'space-between' } }}
        checked={isShown}
        onChange={(event) => saving.mutate({ body: { showsReading: event.currentTarget.checked } })}
      />
    </>
  );
}
