import { Button } from '@mantine/core';
import { FormSection, FormSections } from '../../shared/components/form-sections.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { Page } from '../../shared/components/page.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { Person } from '../../shared/components/person.tsx';
import { Split } from '../../shared/components/split.tsx';
import { Counterfactual, Stairs } from '../../shared/components/stairs.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { Strip } from '../../shared/components/strip.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { galleryParts } from './gallery-data.ts';

const people = ['Karen Whitfield', 'Ernesto Villaseñor Prado', 'Diane Okafor'];

/** A list beside its detail, as on the suggestions. */
export function ListLayoutPage() {
  return (
    <Page title="Mentors who can help you" width="full" hideTitle back={{ to: '/home', label: 'Home' }}>
      <ListDetail
        isDetailOpen
        detailLabel="Karen Whitfield"
        list={
          <>
            <h2 className="t28">Mentors who can help you</h2>
            <p className="ink2">Twelve people know what Tlalli Diagnóstica needs.</p>
            <PersonRows isRanked>
              {people.map((name, index) => (
                <li key={name}>
                  <PersonRow
                    figure={<Person name={name} id={name} />}
                    name={name}
                    to="/gallery/list"
                    about="Regulatory affairs, medical devices"
                    place="Austin, Texas"
                    isSelected={index === 0}
                  >
                    <Strip parts={galleryParts} />
                  </PersonRow>
                </li>
              ))}
            </PersonRows>
          </>
        }
        detail={
          <div className="stack">
            <h2 className="t28">Karen Whitfield</h2>
            <p className="lead">Took two diagnostic devices through the FDA and speaks Spanish B2.</p>
            <div className="only-desk">
              <Button>Write to Karen</Button>
            </div>
            <Stairs parts={galleryParts} />
            <Counterfactual>Tuesdays after 5 PM would add two shared hours: 86 to 90.</Counterfactual>
            <StickyFoot>
              <Button fullWidth>Write to Karen</Button>
            </StickyFoot>
          </div>
        }
      />
    </Page>
  );
}

/** Work and its consequence, as on the offer. */
export function SplitLayoutPage() {
  return (
    <Page title="My offer" width="full" hideTitle back={{ to: '/home', label: 'Home' }}>
      <Split
        thenLabel="What this gives"
        work={
          <>
            <h2 className="t28">My offer</h2>
            <FormSections>
              <FormSection title="About you" hint="In your own words, in one language or both.">
                <TextField
                  label="One line, in English"
                  value="Took two devices through the FDA"
                  onChange={() => undefined}
                />
                <TextField
                  label="One line, in Spanish"
                  value=""
                  onChange={() => undefined}
                  seen="Left empty, Spanish readers see the English line."
                />
              </FormSection>
              <FormSection title="Places">
                <TextField label="How many at a time" value="3" onChange={() => undefined} />
              </FormSection>
            </FormSections>
          </>
        }
        then={
          <>
            <section>
              <h2 className="t20">Who can find you</h2>
              <p className="ink2">Today 41 of 128 startups fit what you offer.</p>
            </section>
            <section>
              <Button fullWidth>Publish 3 changes</Button>
            </section>
          </>
        }
      />
    </Page>
  );
}
