import { SettingsNotices } from '../features/notifications/settings-notices.tsx';
import { SettingsPage } from '../features/users/settings-page.tsx';

/** Settings, with what to be told about among them. */
export function OwnSettingsPage() {
  return <SettingsPage notices={<SettingsNotices />} />;
}
