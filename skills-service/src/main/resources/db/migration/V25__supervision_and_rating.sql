create table institution_inspection (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    institution  uuid        not null references institution,
    region       text        not null,
    focus        text        not null check (focus in ('QUALITY', 'ADVERTISING')),
    inspected_on date        not null,
    result       text        not null,
    unique (client, source_ref)
);

create index institution_inspection_list on institution_inspection (region, inspected_on desc, id desc);
create index institution_inspection_of on institution_inspection (institution, inspected_on);

create table institution_defect (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    inspection   uuid        not null references institution_inspection,
    institution  uuid        not null references institution,
    region       text        not null,
    kind         text        not null check (kind in ('FALSE_ADVERTISING', 'LESSONS_NOT_GIVEN', 'TRAINERS_UNQUALIFIED',
                                                      'FACILITIES_LACKING', 'RECORDS_UNTRUE', 'FEES_UNLAWFUL')),
    found_on     date        not null,
    description  text        not null,
    due_on       date        not null,
    cured_on     date,
    cure         text,
    unique (client, source_ref),
    check (due_on >= found_on),
    check (cured_on >= found_on),
    check ((cured_on is null) = (cure is null))
);

comment on table institution_defect is 'What an inspection of an institution found not in order';

create index institution_defect_list on institution_defect (region, found_on desc, id desc);
create index institution_defect_of on institution_defect (institution, found_on);
create index institution_defect_inspection on institution_defect (inspection);

create table training_complaint (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    institution  uuid        not null references institution,
    region       text        not null,
    received_on  date        not null,
    matter       text        not null,
    due_on       date        not null,
    upheld       boolean,
    decided_on   date,
    grounds      text,
    unique (client, source_ref),
    check (due_on >= received_on),
    check (decided_on >= received_on),
    check ((upheld is null) = (decided_on is null)),
    check ((upheld is null) = (grounds is null))
);

comment on table training_complaint is 'Complaints about institutions, without who complains';

create index training_complaint_list on training_complaint (region, received_on desc, id desc);
create index training_complaint_of on training_complaint (institution, decided_on);

create table institution_grade (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text        check (annul_reason is null),
    institution   uuid        not null references institution,
    region        text        not null,
    grade_number  int         not null check (grade_number > 0),
    rated_on      date        not null,
    criteria_from date        not null,
    points        int         not null check (points >= 0),
    grade         text        not null check (grade in ('A', 'B', 'C', 'D')),
    unique (client, source_ref),
    unique (institution, grade_number)
);

comment on table institution_grade is 'Grades that institutions got, one after the other; the one with the highest number holds';

create index institution_grade_list on institution_grade (region, rated_on desc, id desc);

create table institution_grade_line (
    institution_grade uuid   not null references institution_grade,
    fact              text   not null check (fact in ('COMPLAINT_UPHELD', 'FALSE_ADVERTISING', 'QUALITY_DEFECT',
                                                      'OVERDUE_DEFECT', 'INSPECTION_PASSED', 'FEW_COMPLETED')),
    count             bigint not null check (count >= 0),
    points            int    not null,
    primary key (institution_grade, fact)
);
