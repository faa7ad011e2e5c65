import { MentorModel } from '../../../src/features/mentors/mentor-model.ts';
import { EnrollmentModel } from '../../../src/features/programs/enrollment-model.ts';
import { ProgramModel } from '../../../src/features/programs/program-model.ts';
import { StartupModel } from '../../../src/features/startups/startup-model.ts';
import { UserModel } from '../../../src/features/users/user-model.ts';

/** As long as a name may be, and no space to break it at. */
export const longName = 'Abcdefghijklmnopq'.repeat(7);

/** Gives everybody and everything such a name, as people may. */
export async function nameAtLength(): Promise<void> {
  await UserModel.updateMany({}, { name: longName });
  await StartupModel.updateMany({}, { name: longName });
  await MentorModel.updateMany({}, { employer: longName });
  await ProgramModel.updateMany({}, { nameEn: longName, nameEs: longName });
  await EnrollmentModel.updateMany({}, { subjectName: longName });
}
