create table injury_case (
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
    employer     text        not null,
    happened_on  date        not null,
    reported_on  date        not null check (reported_on >= happened_on),
    reporter     text        not null check (reporter in ('EMPLOYER', 'WORKER', 'KIN', 'TRADE_UNION')),
    account      text        not null,
    died_on      date        check (died_on >= happened_on),
    taken_by     text        not null,
    state        text        not null check (state in
        ('REPORTED', 'ACCEPTED', 'NOT_ACCEPTED', 'RECOGNISED', 'NOT_RECOGNISED', 'ANNULLED')),
    accepted_on  date        check (accepted_on >= reported_on),
    decide_by    date,
    decided_on   date        check (decided_on >= coalesce(accepted_on, reported_on)),
    decided_by   text        check (decided_by <> taken_by),
    ground       text        check (ground in ('AT_WORK', 'BEFORE_OR_AFTER_WORK', 'VIOLENCE', 'OCCUPATIONAL_DISEASE', 'WORK_TRIP',
        'COMMUTE', 'SUDDEN_DEATH', 'RESCUE', 'VETERANS_RELAPSE')),
    because      text,
    unique (client, source_ref),
    check ((accepted_on is null) = (decide_by is null)),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (state = 'ANNULLED' or (state = 'RECOGNISED') = (ground is not null)),
    check (state not in ('RECOGNISED', 'NOT_RECOGNISED') or decided_by is not null)
);

comment on table injury_case is 'An accident at work from its report to the recognition as an injury at work';
comment on column injury_case.ground is 'Ground of the law on which it was recognised';

create unique index injury_case_once on injury_case (id_index, happened_on) where state not in ('ANNULLED', 'NOT_ACCEPTED');
create index injury_case_person on injury_case (person);
create index injury_case_employer on injury_case (employer);
create index injury_case_list on injury_case (region, happened_on desc, id desc);
create index injury_case_open on injury_case (decide_by) where state = 'ACCEPTED';

create table injury_appraisal (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    injury       uuid        not null references injury_case,
    region       text        not null,
    kind         text        not null check (kind in ('FIRST', 'AGAIN', 'REVIEW')),
    asked_on     date        not null,
    asked_by     text        not null,
    conclude_by  date        not null check (conclude_by >= asked_on),
    extended     boolean     not null,
    concluded_on date        check (concluded_on >= asked_on),
    concluded_by text        check (concluded_by <> asked_by),
    grade        int         check (grade between 1 and 10),
    nursing      text        check (nursing in ('NONE', 'PARTLY', 'LARGELY', 'WHOLLY')),
    unique (client, source_ref),
    check ((concluded_on is null) = (concluded_by is null)),
    check ((concluded_on is null) = (nursing is null)),
    check (grade is null or concluded_on is not null)
);

comment on table injury_appraisal is 'An appraisal of working ability after an injury at work';

create unique index injury_appraisal_open on injury_appraisal (injury) where concluded_on is null and annul_reason is null;
create unique index injury_appraisal_first on injury_appraisal (injury) where kind = 'FIRST' and annul_reason is null;
create index injury_appraisal_injury on injury_appraisal (injury, asked_on);
create index injury_appraisal_list on injury_appraisal (region, asked_on desc, id desc);
create index injury_appraisal_late on injury_appraisal (conclude_by) where concluded_on is null;

create table injury_award (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    injury       uuid        not null references injury_case,
    region       text        not null,
    kind         text        not null check (kind in ('DISABILITY', 'LEAVING', 'DEATH')),
    grade        int         check (grade between 1 and 10),
    arose_on     date        not null,
    trace        text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((kind = 'DEATH') = (grade is null))
);

comment on table injury_award is 'What an injury at work gives, worked out by one person and approved by another';
comment on column injury_award.arose_on is 'Day of the conclusion, of leaving the employer, or of the death';

create unique index injury_award_conclusion on injury_award (injury, arose_on) where kind = 'DISABILITY' and annul_reason is null;
create unique index injury_award_once on injury_award (injury, kind) where kind <> 'DISABILITY' and annul_reason is null;
create index injury_award_injury on injury_award (injury);
create index injury_award_list on injury_award (region, arose_on desc, id desc);

create table injury_award_line (
    id        uuid          primary key,
    award     uuid          not null references injury_award,
    benefit   text          not null check (benefit in ('LUMP_SUM', 'ALLOWANCE', 'NURSING', 'LEAVING_MEDICAL', 'LEAVING_EMPLOYMENT',
        'FUNERAL', 'DEATH_LUMP_SUM', 'KIN_PENSION')),
    payer     text          not null check (payer in ('FUND', 'EMPLOYER')),
    region    text          not null,
    person    text          not null,
    amount    numeric(18,2) not null check (amount > 0),
    due_from  date          check (due_from = date_trunc('month', due_from)),
    due_until date          check (due_until = date_trunc('month', due_until) and due_until >= due_from),
    followed_from date        check (followed_from = date_trunc('month', followed_from)),
    dead_from     date        check (dead_from = date_trunc('month', dead_from)),
    check (due_until is not distinct from case when num_nonnulls(followed_from, dead_from) > 0
                                               then greatest(due_from, least(followed_from, dead_from)) end),
    check (due_from is null or benefit in ('ALLOWANCE', 'NURSING', 'KIN_PENSION')),
    check (due_until is null or due_from is not null)
);

comment on table injury_award_line is 'One benefit of an award; its id is the ground of the payments';
comment on column injury_award_line.due_until is 'First day no longer due: followed by another grade, or after the month of the death, whichever is earlier';
comment on column injury_award_line.followed_from is 'First day due of the award of another grade that follows';
comment on column injury_award_line.dead_from is 'First day after the month of the death';
comment on column injury_award_line.person is 'Token of who gets it';

create index injury_award_line_award on injury_award_line (award);
create index injury_award_line_person on injury_award_line (person);
create index injury_award_line_due on injury_award_line (benefit, region, due_from) where payer = 'FUND' and due_from is not null;
