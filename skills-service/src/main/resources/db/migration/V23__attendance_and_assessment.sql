alter table course add column partner text;
alter table trainee add column score int check (score between 0 and 100);
alter table trainee add check (score is null or completed_on is not null);

comment on column course.partner is 'Enterprise with which a school trains, as an employer token';

create table attendance (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    trainee      uuid        not null references trainee,
    course       uuid        not null references course,
    region       text        not null,
    attended_on  date        not null,
    hours        int         not null check (hours between 1 and 24),
    unique (client, source_ref)
);

comment on table attendance is 'Lesson hours that a trainee attended on one day';

create unique index attendance_once_a_day on attendance (trainee, attended_on) where annul_reason is null;
create index attendance_list on attendance (region, attended_on desc, id desc);
create index attendance_course on attendance (course);
create index course_trainer_list on course_trainer (region, trains_from desc, id desc);
