import { ShowReading } from '../features/messaging/show-reading.tsx';
import { SettingsNotices } from '../features/notifications/settings-notices.tsx';
import { SettingsPage } from '../features/users/settings-page.tsx';

/** Settings, with what to be told about, and what others are told, among them. */
export function OwnSettingsPage() {
  return (
    <SettingsPage
      notices={
        <SettingsNotices>
          <ShowReading />
        </SettingsNotices>
      }
    />
  );
}
