create table startup_project (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    region        text          not null,
    name          text          not null,
    trade         text          not null check (trade ~ '^[A-T][0-9]{0,4}$'),
    provider      text          not null,
    summary       text          not null,
    investment    numeric(18,2) not null check (investment > 0),
    jobs          int           not null check (jobs > 0),
    submitted_on  date          not null,
    submitted_by  text          not null,
    reviewed_on   date,
    reviewed_by   text,
    opinion       text,
    offered_until date,
    withdrawn_on  date,
    unique (client, source_ref),
    check (num_nulls(reviewed_on, reviewed_by, opinion) in (0, 3)),
    check (reviewed_by <> submitted_by),
    check (reviewed_on >= submitted_on),
    check (offered_until is null or (reviewed_on is not null and offered_until >= reviewed_on)),
    check (withdrawn_on is null
        or (offered_until is not null and withdrawn_on >= reviewed_on and withdrawn_on <= offered_until))
);

comment on table startup_project is 'The library of projects that start-ups may take up';
comment on column startup_project.trade is 'Code of the industry in GB/T 4754';
comment on column startup_project.offered_until is 'Last day on which it is offered; null before the review and where that refused it';
comment on column startup_project.withdrawn_on is 'First day on which it is offered no longer';

create index startup_project_list on startup_project (region, submitted_on desc, id desc);

create table startup (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    id_kind       text        not null,
    id_cipher     bytea       not null,
    id_key        text        not null,
    id_index      bytea       not null,
    person        text        not null,
    region        text        not null,
    opened_on     date,
    name          text,
    employer      text,
    project       uuid        references startup_project,
    microloan     uuid        references microloan,
    next_visit_on date,
    ended_on      date,
    outcome       text        check (outcome in ('GAVE_UP', 'FAILED', 'SOLD', 'MOVED', 'OTHER')),
    end_note      text,
    unique (client, source_ref),
    check (num_nulls(opened_on, name, employer) in (0, 3)),
    check (opened_on is not null or num_nonnulls(project, microloan, next_visit_on) = 0),
    check (num_nulls(ended_on, outcome, end_note) in (0, 3)),
    check (ended_on > opened_on),
    check (ended_on is null or (outcome = 'GAVE_UP') = (opened_on is null)),
    check (ended_on is null or next_visit_on is null)
);

comment on table startup is 'Persons on their way into business, and their businesses';
comment on column startup.ended_on is 'First day out of business, or given up; null while it is under way';
comment on column startup.next_visit_on is 'Day by which it is to be visited next';

create unique index startup_once on startup (id_index) where annul_reason is null and ended_on is null;
create unique index startup_employer_once on startup (employer) where annul_reason is null and ended_on is null;
create unique index startup_loan_once on startup (microloan) where annul_reason is null;
create index startup_document on startup (id_index);
create index startup_person on startup (person);
create index startup_employer on startup (employer) where employer is not null;
create index startup_of_project on startup (project) where project is not null;
create index startup_list on startup (region, id);
create index startup_to_visit on startup (next_visit_on) where next_visit_on is not null;

create table startup_guidance (
    startup   uuid not null references startup,
    number    int  not null,
    guided_on date not null,
    adviser   text not null,
    advice    text not null,
    primary key (startup, number)
);

comment on table startup_guidance is 'Advice that persons got on the way to their opening';

create table startup_visit (
    startup    uuid    not null references startup,
    number     int     not null,
    visited_on date    not null,
    visitor    text    not null,
    trading    boolean not null,
    staff      int     not null check (staff >= 0),
    findings   text    not null,
    primary key (startup, number)
);

comment on table startup_visit is 'Follow-up visits to start-ups in business';

create index placement_employer on placement (employer, started_on) where employer is not null and annul_reason is null;
