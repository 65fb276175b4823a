create table course_trainer (
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
    course       uuid        not null references course,
    region       text        not null,
    trains_from  date        not null,
    unique (client, source_ref)
);

comment on table course_trainer is 'Who trains in a course';

create unique index course_trainer_once on course_trainer (course, id_index) where annul_reason is null;
create index course_trainer_document on course_trainer (id_index);
create index course_trainer_person on course_trainer (person);
