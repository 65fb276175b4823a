-- What regions have to do for the plan's items, what they report of it, and which milestones were reached.

create table supervised_task (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    plan          text        collate "C" not null,
    item          int         not null,
    unit          text        not null,
    region        text        collate "C" not null,
    assignment    uuid        not null,
    title         text        not null check (length(title) between 1 and 200),
    requirement   text        not null check (length(requirement) between 1 and 4000),
    indicator     text        collate "C",
    milestone     text        collate "C",
    client        text        not null,
    source_ref    text        not null,
    set_by        text        not null,
    set_at        timestamptz not null,
    set_on        date        not null,
    due           date        not null,
    state         text        not null check (state in
                  ('OPEN', 'PROGRESS_REPORTED', 'COMPLETION_REPORTED', 'RETURNED', 'DONE', 'CANCELLED')),
    reported_on   date,
    closed_on     date,
    check (due >= set_on),
    check ((state in ('PROGRESS_REPORTED', 'COMPLETION_REPORTED')) = (reported_on is not null)),
    check ((state in ('DONE', 'CANCELLED')) = (closed_on is not null)),
    unique (client, source_ref, region)
);

comment on table supervised_task is 'What one region has to do for an item of the plan, by when';
comment on column supervised_task.unit is 'Office that answers for the item: accepts reports and sends them back';
comment on column supervised_task.assignment is 'Tasks that were set together have it in common';
comment on column supervised_task.reported_on is 'Business day of the report that waits for the unit';

create index supervised_task_of_plan on supervised_task (plan, due, id);
create index supervised_task_of_region on supervised_task (plan, region);

create table task_change (
    task       uuid        not null references supervised_task,
    version    int         not null,
    kind       text        not null check (kind in ('EXTENDED', 'CANCELLED', 'REOPENED')),
    reason     text        not null check (length(reason) between 1 and 500),
    due_before date        not null,
    due_after  date        not null,
    by         text        not null,
    at         timestamptz not null,
    primary key (task, version),
    check ((kind = 'EXTENDED') <= (due_after > due_before))
);

comment on table task_change is 'What the unit changed of a task after it was set, and why';

create table task_report (
    id            uuid        primary key,
    task          uuid        not null references supervised_task,
    number        int         not null check (number > 0),
    completes     boolean     not null,
    text          text        not null check (length(text) between 1 and 4000),
    client        text        not null,
    source_ref    text        not null,
    reported_by   text        not null,
    reported_at   timestamptz not null,
    reported_on   date        not null,
    verdict       text        check (verdict in ('ACCEPTED', 'SENT_BACK')),
    opinion       text        check (length(opinion) between 1 and 500),
    judged_by     text,
    judged_at     timestamptz,
    check (judged_by <> reported_by),
    check (num_nulls(verdict, judged_by, judged_at) in (0, 3)),
    check (verdict is distinct from 'SENT_BACK' or opinion is not null),
    unique (task, number),
    unique (client, source_ref)
);

-- One report of a task waits at a time.
create unique index task_report_waiting on task_report (task) where verdict is null;

create table task_attachment (
    id          uuid        primary key,
    task        uuid        not null references supervised_task,
    file_name   text        not null check (length(file_name) between 1 and 200),
    kind        text        not null check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'TEXT')),
    bytes       int         not null check (bytes > 0),
    sha256      bytea       not null check (length(sha256) = 32),
    content     bytea       not null check (length(content) = bytes),
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    unique (task, sha256)
);

-- Files are compressed in themselves already.
alter table task_attachment alter column content set storage external;

create table task_report_file (
    report uuid not null references task_report,
    file   uuid not null references task_attachment,
    primary key (report, file)
);

comment on table task_report_file is 'Which files a report cites; one that was sent back may be followed by another with the same files';

create index task_report_file_file on task_report_file (file);

create table milestone_statement (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    plan          text        collate "C" not null,
    milestone     text        collate "C" not null,
    region        text        collate "C" not null,
    reached_on    date        not null,
    evidence      text        not null check (length(evidence) between 1 and 2000),
    client        text        not null,
    source_ref    text        not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    approved_by   text,
    approved_at   timestamptz,
    withdrawn_by  text,
    withdrawn_at  timestamptz,
    reason        text        check (length(reason) between 1 and 500),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (num_nulls(withdrawn_by, withdrawn_at, reason) in (0, 3)),
    unique (client, source_ref)
);

comment on table milestone_statement is 'That a milestone was reached, said by one person and confirmed by another; withdrawn if it was not';

-- A milestone is reached once in a region, whatever became of earlier statements.
create unique index milestone_statement_living on milestone_statement (plan, milestone, region) where withdrawn_at is null;
