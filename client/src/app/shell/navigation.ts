import type { Role } from '../../../../src/contract/users/schema.ts';
import type { IconName } from '../../shared/components/icon.tsx';

export interface NavigationItem {
  readonly key:
    | 'home'
    | 'mentors'
    | 'messages'
    | 'calendar'
    | 'startup'
    | 'requests'
    | 'offer'
    | 'review'
    | 'programs'
    | 'people'
    | 'map'
    | 'outcomes'
    | 'library'
    | 'health'
    | 'rights'
    | 'audit'
    | 'settings';
  readonly to: string;
  readonly icon: IconName;
}

/** What each role sees in the rail; a phone's bar shows the first five. A page that does not exist yet is not listed. */
export const navigation: Readonly<Record<Role, readonly NavigationItem[]>> = {
  founder: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'mentors', to: '/mentors', icon: 'people' },
    { key: 'messages', to: '/messages', icon: 'message' },
    { key: 'calendar', to: '/calendar', icon: 'calendar' },
    { key: 'startup', to: '/startup', icon: 'startup' },
  ],
  mentor: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'requests', to: '/requests', icon: 'inbox' },
    { key: 'messages', to: '/messages', icon: 'message' },
    { key: 'calendar', to: '/calendar', icon: 'calendar' },
    { key: 'offer', to: '/offer', icon: 'person' },
  ],
  coordinator: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'review', to: '/review', icon: 'checks' },
    { key: 'programs', to: '/programs', icon: 'target' },
    { key: 'people', to: '/people', icon: 'people' },
    { key: 'map', to: '/map', icon: 'map' },
    { key: 'outcomes', to: '/outcomes', icon: 'chart' },
    { key: 'library', to: '/library', icon: 'book' },
  ],
  admin: [
    { key: 'health', to: '/health', icon: 'device' },
    { key: 'people', to: '/people', icon: 'people' },
    { key: 'programs', to: '/programs', icon: 'target' },
    { key: 'rights', to: '/rights', icon: 'shield' },
    { key: 'audit', to: '/audit', icon: 'log' },
    { key: 'settings', to: '/settings', icon: 'sliders' },
  ],
};

export const homeOf = (role: Role | null): string => (role === 'admin' ? '/health' : '/home');
