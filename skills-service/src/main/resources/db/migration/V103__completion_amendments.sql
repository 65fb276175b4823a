create table completion_amendment (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    trainee          uuid        not null references trainee,
    trainee_version  int         not null check (trainee_version > 0),
    region           text        not null,
    proposed_on      date        not null,
    residence        text        check (residence in ('URBAN', 'RURAL')),
    residence_region text,
    enrolled_on      date,
    years_of_work    int         check (years_of_work between 0 and 60),
    completed_on     date,
    hours_attended   int         check (hours_attended > 0),
    score            int         check (score between 0 and 100),
    reason           text        not null,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    approved_by      text,
    approved_at      timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by is null or annul_reason is null),
    check (num_nulls(residence, residence_region, enrolled_on, completed_on, hours_attended) in (0, 5)),
    check (completed_on is not null or num_nonnulls(years_of_work, score) = 0)
);

comment on table completion_amendment is 'That a completion be stated anew, or struck out where nothing is stated; two persons decide';

create unique index completion_amendment_open on completion_amendment (trainee)
    where annul_reason is null and approved_by is null;
create index completion_amendment_list on completion_amendment (region, proposed_on desc, id desc);
create index completion_amendment_trainee on completion_amendment (trainee);
