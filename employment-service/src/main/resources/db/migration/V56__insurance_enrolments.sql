create table insurance_enrolment (
    id        uuid           primary key,
    version   int            not null check (version > 0),
    person    text           not null,
    insurance text           not null
        check (insurance in ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    days      datemultirange not null
);

comment on table insurance_enrolment is 'Who is insured in what and when, as social insurance told it; one row for each fact';
comment on column insurance_enrolment.version is 'Of the fact; a higher one replaces, a lower one is passed by';
comment on column insurance_enrolment.person is 'Token of the insured person, who need not be known here otherwise';
comment on column insurance_enrolment.days is 'The insured days; none where the enrolment was struck out';

create index insurance_enrolment_person on insurance_enrolment (person);

alter table community_evaluation
    add column insured_by_register int,
    add column insurance_unknown   int,
    alter column insured_source drop not null;

update community_evaluation set insured_by_register = 0, insurance_unknown = working;

alter table community_evaluation
    alter column insured_by_register set not null,
    alter column insurance_unknown set not null,
    add check (insured_by_register >= 0 and insurance_unknown >= 0),
    add check (insured_by_register + insurance_unknown <= working),
    add check (insured between insured_by_register and insured_by_register + insurance_unknown),
    add check (insured = insured_by_register or insured_source is not null);

comment on column community_evaluation.insured is 'Of those in work, how many are insured: those whom the register has, and those stated';
comment on column community_evaluation.insured_by_register is 'Of those in work, how many social insurance tells as insured on the day';
comment on column community_evaluation.insurance_unknown is 'Of those in work, of how many social insurance has told nothing';
comment on column community_evaluation.insured_source is 'What the stated part rests on; null where none was stated';
