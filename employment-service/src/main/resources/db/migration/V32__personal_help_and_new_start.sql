create table personal_help (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    registration uuid        not null references job_seeker,
    region       text        not null,
    person       text        not null,
    assigned_on  date        not null,
    helper       text        not null,
    office       text        not null,
    since        date        not null,
    ended_on     date,
    end_reason   text,
    unique (client, source_ref),
    check (since >= assigned_on),
    check (ended_on >= since),
    check ((ended_on is null) = (end_reason is null))
);

comment on table personal_help is 'One-to-one help for registered persons who are hard to place';
comment on column personal_help.since is 'First day of the present helper';
comment on column personal_help.person is 'Token of the helped person';

create unique index personal_help_once on personal_help (registration) where ended_on is null and annul_reason is null;
create index personal_help_registration on personal_help (registration);
create index personal_help_person on personal_help (person);
create index personal_help_list on personal_help (region, assigned_on desc, id desc);

create table new_start (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    id_kind      text        not null,
    id_cipher    bytea       not null,
    id_key       text        not null,
    id_index     bytea       not null,
    person       text        not null,
    region       text        not null,
    closure      text        not null,
    employer     text        not null,
    enrolled_on  date        not null,
    placed_on    date,
    unique (client, source_ref),
    check (placed_on >= enrolled_on)
);

comment on table new_start is 'Workers of closed enterprises in the plan of a new start';
comment on column new_start.placed_on is 'First day of the earliest standing placement since the enrolment';

create unique index new_start_once on new_start (id_index, closure) where annul_reason is null;
create index new_start_document on new_start (id_index);
create index new_start_person on new_start (person);
create index new_start_list on new_start (region, enrolled_on desc, id desc);
