create table staff_placement_plan (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    region        text          not null,
    employer      text          not null,
    kind          text          not null check (kind in ('CLOSURE', 'CONVERSION', 'SPIN_OFF')),
    submitted_on  date          not null,
    staff         int           not null check (staff > 0),
    voted_on      date          not null,
    delegates     int           not null check (delegates > 0),
    present       int           not null,
    in_favour     int           not null,
    against       int           not null,
    funds_needed  numeric(18,2) not null check (funds_needed >= 0),
    funds_secured numeric(18,2) not null check (funds_secured >= 0),
    funds_source  text          not null,
    proposed_by   text          not null,
    proposed_at   timestamptz   not null,
    approved_by   text,
    approved_at   timestamptz,
    accepted_on   date,
    reference     text,
    return_reason text,
    unique (client, source_ref),
    check (voted_on <= submitted_on),
    check (present between 0 and delegates),
    check (in_favour >= 0 and against >= 0 and in_favour + against <= present),
    check (approved_by <> proposed_by),
    check (num_nulls(approved_by, approved_at, accepted_on, reference) in (0, 4)),
    check (accepted_on >= submitted_on),
    check (accepted_on is null or funds_secured >= funds_needed),
    check (accepted_on is null or return_reason is null)
);

comment on table staff_placement_plan is 'What becomes of the staff of an employer that closes, is converted or spins a part off (职工安置方案)';
comment on column staff_placement_plan.staff is 'Workers whom the plan concerns; each is listed by name before it is accepted';
comment on column staff_placement_plan.reference is 'Under which the review is known; other services know the closure by it';
comment on column staff_placement_plan.return_reason is 'Why it was given back; null where it waits for its review';

create unique index staff_placement_plan_reference on staff_placement_plan (reference) where annul_reason is null;
create index staff_placement_plan_list on staff_placement_plan (region, submitted_on desc, id desc);
create index staff_placement_plan_employer on staff_placement_plan (employer);

create table planned_worker (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    plan         uuid        not null references staff_placement_plan,
    id_kind      text        not null,
    id_cipher    bytea       not null,
    id_key       text        not null,
    id_index     bytea       not null,
    person       text        not null,
    way          text        not null check (way in ('RETAINED', 'PAID_OFF', 'INTERNAL_RETIREMENT', 'RETIRED')),
    unique (client, source_ref)
);

comment on table planned_worker is 'Who is placed by a plan, and how';

create unique index planned_worker_once on planned_worker (plan, id_index) where annul_reason is null;
create index planned_worker_document on planned_worker (id_index);
create index planned_worker_person on planned_worker (person);
create index planned_worker_list on planned_worker (plan, id);
