create table employer_grade (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    employer     text        not null,
    of_year      int         not null check (of_year >= 2003),
    grade        text        not null check (grade in ('A', 'B', 'C')),
    graded_on    date        not null,
    present      boolean     not null,
    unique (client, source_ref)
);

comment on table employer_grade is 'Credit grade of an employer for a year; those that are not present any more are its history';

create unique index employer_grade_present on employer_grade (region, employer, of_year) where present and annul_reason is null;
create index employer_grade_employer on employer_grade (employer, of_year);
create index employer_grade_list on employer_grade (region, graded_on desc, id desc);

create table employer_grade_fact (
    grade    uuid not null references employer_grade,
    fact     text not null,
    happened int  not null check (happened > 0),
    primary key (grade, fact)
);

create table violator_publication (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    client          text        not null,
    source_ref      text        not null,
    recorded_at     timestamptz not null,
    annul_reason    text,
    region          text        not null,
    employer        text        not null,
    employer_name   text        not null,
    inspection_case uuid        not null references inspection_case,
    decided_on      date        not null,
    decision_number text        not null,
    facts           text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz,
    approved_by     text,
    approved_at     timestamptz,
    state           text        not null check (state in ('PROPOSED', 'PUBLISHED', 'REMOVED', 'ANNULLED')),
    published_on    date        check (published_on >= decided_on),
    public_until    date        check (public_until >= published_on),
    removed_on      date        check (removed_on >= published_on),
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (published_on is null)),
    check ((published_on is null) = (public_until is null)),
    check ((state = 'REMOVED') <= (removed_on is not null)),
    check ((annul_reason is not null) = (state = 'ANNULLED'))
);

create unique index violator_publication_case on violator_publication (inspection_case, employer) where annul_reason is null;
create index violator_publication_list on violator_publication (region, decided_on desc, id desc);
create index violator_publication_public on violator_publication (state, published_on) where state = 'PUBLISHED';
