create table institution (
    id                  uuid        primary key,
    version             int         not null check (version > 0),
    client              text        not null,
    source_ref          text        not null,
    recorded_at         timestamptz not null,
    annul_reason        text,
    name                text        not null,
    organisation        text        not null,
    kind                text        not null
        check (kind in ('TECHNICIAN_COLLEGE', 'TECHNICAL_SCHOOL', 'PRIVATE', 'PUBLIC_BASE')),
    region              text        not null,
    registered_on       date        not null,
    licence             text        not null,
    licence_valid_from  date        not null,
    licence_valid_until date        not null,
    unique (client, source_ref),
    check (licence_valid_until >= licence_valid_from)
);

comment on table institution is 'A body that may train: college, school, private institution or public base';
comment on column institution.organisation is 'Organisation code or licence number of the individual business';

create unique index institution_licence on institution (licence) where annul_reason is null;
create index institution_list on institution (region, name, id);

create table course (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    institution    uuid        not null references institution,
    region         text        not null,
    kind           text        not null
        check (kind in ('URBAN_VOCATIONAL', 'ENTREPRENEURSHIP', 'RURAL_TRANSFER', 'ORDER_BASED', 'SCHOOL_ENTERPRISE')),
    siyb_module    text        check (siyb_module in ('GYB', 'SYB', 'IYB', 'EYB')),
    title          text        not null,
    occupation     text,
    level          int         check (level between 1 and 5),
    standard_hours int         not null check (standard_hours > 0),
    starts_on      date        not null,
    ends_on        date        not null,
    capacity       int         not null check (capacity > 0),
    unique (client, source_ref),
    check (ends_on >= starts_on),
    check ((kind = 'ENTREPRENEURSHIP') = (siyb_module is not null))
);

comment on column course.level is 'National qualification level: 5 primary, 4 intermediate, 3 senior, 2 technician, 1 senior technician';

create index course_list on course (region, starts_on desc, id desc);
create index course_institution on course (institution);

create table trainee (
    id               uuid        primary key,
    version          int         not null check (version > 0),
    client           text        not null,
    source_ref       text        not null,
    recorded_at      timestamptz not null,
    annul_reason     text,
    id_kind          text        not null,
    id_cipher        bytea       not null,
    id_key           text        not null,
    id_index         bytea       not null,
    person           text        not null,
    course           uuid        not null references course,
    region           text        not null,
    course_kind      text        not null,
    residence        text        not null check (residence in ('URBAN', 'RURAL')),
    residence_region text        not null,
    enrolled_on      date        not null,
    completed_on     date,
    hours_attended   int         check (hours_attended > 0),
    dropped_out_on   date,
    dropout_reason   text,
    unique (client, source_ref),
    check ((completed_on is null) = (hours_attended is null)),
    check ((dropped_out_on is null) = (dropout_reason is null)),
    check (completed_on is null or dropped_out_on is null),
    check (completed_on >= enrolled_on),
    check (dropped_out_on >= enrolled_on)
);

comment on table trainee is 'One person in one course, from enrolment to completion or dropout';

create unique index trainee_once_in_a_course on trainee (course, id_index) where annul_reason is null;
create index trainee_document on trainee (id_index);
create index trainee_person on trainee (person);
create index trainee_list on trainee (region, enrolled_on desc, id desc);
create index trainee_completed on trainee (completed_on) where completed_on is not null and annul_reason is null;
