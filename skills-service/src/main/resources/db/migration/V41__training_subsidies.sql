create table subsidy_claim (
    id                  uuid        primary key,
    version             int         not null check (version > 0),
    client              text        not null,
    source_ref          text        not null,
    recorded_at         timestamptz not null,
    annul_reason        text,
    institution         uuid        not null references institution,
    course              uuid        not null references course,
    region              text        not null,
    claimed_on          date        not null,
    proposed_by         text        not null,
    proposed_at         timestamptz not null,
    approved_by         text,
    approved_at         timestamptz,
    turned_down_because text,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by is null or turned_down_because is null)
);

comment on table subsidy_claim is 'What an institution claims for graduates of one course';

create index subsidy_claim_list on subsidy_claim (region, claimed_on desc, id desc);
create index subsidy_claim_course on subsidy_claim (course);

create table subsidy_run (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    proposed_on  date        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    finished_on  date,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check (finished_on is null or approved_by is not null)
);

comment on table subsidy_run is 'A round of payments of a county''s approved subsidies; the job of the same id does it';

create index subsidy_run_list on subsidy_run (region, proposed_on desc, id desc);

create table subsidy_line (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    claim        uuid          not null references subsidy_claim,
    trainee      uuid          not null references trainee,
    person       text          not null,
    region       text          not null,
    claimed_on   date          not null,
    rule         text          not null,
    outcome      text          not null check (outcome in ('RELEASED', 'REDUCED', 'REFUSED')),
    lacking      text          not null,
    amount       numeric(18,2) not null check (amount >= 0),
    trace        text          not null,
    placement    uuid,
    certificate  uuid,
    once_in      text,
    state        text          not null check (state in ('CLAIMED', 'NOT_RELEASED', 'APPROVED', 'TURNED_DOWN', 'PAID',
        'TO_BE_REFUNDED', 'REFUNDED', 'ANNULLED')),
    because      text,
    paid_on      date,
    payment      uuid          references ledger_entry,
    run          uuid          references subsidy_run,
    refunded_on  date          check (refunded_on >= paid_on),
    refund       uuid          references ledger_entry,
    unique (client, source_ref),
    check ((outcome = 'REFUSED') = (amount = 0)),
    check ((outcome = 'RELEASED') = (lacking = '')),
    check (outcome <> 'REFUSED' or state in ('NOT_RELEASED', 'ANNULLED')),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check ((state in ('PAID', 'TO_BE_REFUNDED', 'REFUNDED')) = (paid_on is not null)),
    check (num_nulls(paid_on, payment, run) in (0, 3)),
    check ((state = 'REFUNDED') = (refunded_on is not null)),
    check ((refunded_on is null) = (refund is null)),
    check (state not in ('TURNED_DOWN', 'TO_BE_REFUNDED', 'REFUNDED') or because is not null)
);

comment on table subsidy_line is 'The subsidy of one graduate';
comment on column subsidy_line.lacking is 'What the rule asks for in full and the graduate did not have';
comment on column subsidy_line.once_in is 'Kind and year of which a person is subsidised once, where the rule says so';

create unique index subsidy_line_once_a_course on subsidy_line (trainee)
    where state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED');
create unique index subsidy_line_once_a_year on subsidy_line (person, once_in)
    where once_in is not null and state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED');
create index subsidy_line_list on subsidy_line (region, (coalesce(paid_on, claimed_on)) desc, id desc);
create index subsidy_line_claim on subsidy_line (claim);
create index subsidy_line_person on subsidy_line (person);
create index subsidy_line_run on subsidy_line (run) where run is not null;
create index subsidy_line_due on subsidy_line (region, id) where state = 'APPROVED';

create table subsidy_budget (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    region       text          not null,
    year         int           not null check (year between 2000 and 2100),
    amount       numeric(18,2) not null check (amount > 0),
    given_on     date          not null check (extract(year from given_on) = year),
    document     text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    entry        uuid          references ledger_entry,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((approved_by is null) = (entry is null))
);

comment on table subsidy_budget is 'Money of a year out of which a county subsidises training';
comment on column subsidy_budget.entry is 'Posting in the book training-subsidy/<region>/<year>';

create unique index subsidy_budget_document on subsidy_budget (region, document) where annul_reason is null;
create index subsidy_budget_list on subsidy_budget (region, given_on desc, id desc);
