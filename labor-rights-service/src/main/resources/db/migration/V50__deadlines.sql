create table deadline (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    subject_kind text        not null check (subject_kind ~ '^[a-z-]{1,40}$'),
    record       uuid        not null,
    time_limit   text        not null check (time_limit ~ '^[a-z0-9-]{1,60}$'),
    region       text        not null,
    begun_on     date        not null,
    due_on       date        not null,
    extended_by  text        check (extended_by ~ '^[a-z0-9-]{1,60}$'),
    suspended_on date,
    met_on       date,
    dropped      boolean     not null default false,
    overdue_on   date,
    escalation   smallint    not null default 0 check (escalation between 0 and 3),
    recorded_at  timestamptz not null,
    unique (record, time_limit),
    check (due_on >= begun_on),
    check (suspended_on > begun_on and suspended_on <= due_on),
    check (suspended_on is null or met_on is null and not dropped),
    check (overdue_on = due_on + 1),
    check ((overdue_on is null) = (escalation = 0))
);

comment on table deadline is 'A limit of time set by a law, as it runs for one record';
comment on column deadline.due_on is 'The last day';
comment on column deadline.overdue_on is 'First day after the last one, where a sweep has found that it passed';
comment on column deadline.escalation is 'Who was told last: 0 nobody, 1 the officer, 2 the head, 3 the department';

create index deadline_running on deadline (region, escalation, due_on)
    where met_on is null and not dropped and suspended_on is null and escalation < 3;
create index deadline_list on deadline (due_on, id);

create table deadline_escalation (
    deadline  uuid     not null references deadline,
    due_on    date     not null,
    step      smallint not null check (step between 1 and 3),
    raised_on date     not null check (raised_on > due_on),
    primary key (deadline, due_on, step)
);

comment on table deadline_escalation is 'Each step is raised once for a last day';

create table deadline_sweep (
    day      date        primary key,
    begun_at timestamptz not null,
    job      uuid
);

comment on table deadline_sweep is 'The days on which limits were looked through without anybody asking';
