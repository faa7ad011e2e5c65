import type { Role } from '../../../../src/contract/users/schema.ts';
import type { IconName } from '../../shared/components/icon.tsx';

export interface NavigationItem {
  readonly key:
    | 'home'
    | 'mentors'
    | 'messages'
    | 'startup'
    | 'requests'
    | 'offer'
    | 'review'
    | 'programs'
    | 'people'
    | 'health'
    | 'directory'
    | 'audit'
    | 'settings';
  readonly to: string;
  readonly icon: IconName;
  /** Pages that belong here too, though their addresses do not begin so. */
  readonly under?: readonly string[];
}

/** What each role sees in the rail; a phone's bar shows the first five. A page that does not exist yet is not listed. */
export const navigation: Readonly<Record<Role, readonly NavigationItem[]>> = {
  founder: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'mentors', to: '/mentors', icon: 'people' },
    { key: 'messages', to: '/messages', icon: 'message' },
    { key: 'programs', to: '/programs', icon: 'target' },
    { key: 'startup', to: '/startup', icon: 'startup' },
  ],
  mentor: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'requests', to: '/requests', icon: 'inbox' },
    { key: 'messages', to: '/messages', icon: 'message' },
    { key: 'programs', to: '/programs', icon: 'target' },
    { key: 'offer', to: '/offer', icon: 'person' },
  ],
  coordinator: [
    { key: 'home', to: '/home', icon: 'home' },
    { key: 'review', to: '/review', icon: 'checks', under: ['/cases'] },
    { key: 'programs', to: '/programs', icon: 'target', under: ['/imports', '/enrolment'] },
    { key: 'people', to: '/network', icon: 'people' },
    { key: 'audit', to: '/audit', icon: 'log' },
  ],
  admin: [
    { key: 'health', to: '/home', icon: 'shield' },
    { key: 'people', to: '/people', icon: 'people' },
    { key: 'programs', to: '/programs', icon: 'target' },
    { key: 'directory', to: '/directory', icon: 'org' },
    { key: 'audit', to: '/audit', icon: 'log' },
    { key: 'settings', to: '/settings', icon: 'sliders' },
  ],
};

/** Everybody's first page; what it shows is the role's. */
export const home = '/home';
