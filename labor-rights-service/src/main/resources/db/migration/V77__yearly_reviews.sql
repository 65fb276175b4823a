create table yearly_review (
    id              uuid           primary key,
    version         int            not null check (version > 0),
    client          text           not null,
    source_ref      text           not null,
    recorded_at     timestamptz    not null,
    annul_reason    text,
    last_step_on    date           not null,
    state           text           not null
        check (state in ('CALLED', 'SUBMITTED', 'TO_RECTIFY', 'PASSED', 'FAILED', 'ANNULLED')),
    region          text           not null,
    employer        text           not null,
    employer_name   text           not null,
    of_year         int            not null check (of_year >= 1995),
    called_on       date           not null check (called_on > make_date(of_year, 12, 31)),
    submit_by       date           not null check (submit_by >= called_on),
    submitted_on    date           check (submitted_on >= called_on),
    workers         int            check (workers > 0),
    contracts       int            check (contracts between 0 and workers),
    insured         int            check (insured between 0 and workers),
    wages_owed      numeric(18, 2) check (wages_owed >= 0),
    examined_on     date,
    words           text,
    proposed_by     text,
    proposed_at     timestamptz,
    approved_by     text,
    approved_at     timestamptz,
    inspection_case uuid           references inspection_case,
    unique (client, source_ref),
    check ((state = 'ANNULLED') = (annul_reason is not null)),
    check (num_nulls(submitted_on, workers, contracts, insured, wages_owed, proposed_by) in (0, 6)),
    check ((state in ('SUBMITTED', 'TO_RECTIFY', 'PASSED')) <= (submitted_on is not null)),
    check (approved_by <> proposed_by)
);

comment on table yearly_review is
    'What employers hand in of a year for the inspectorate to examine (劳动保障书面审查、年检), and what came of it';

create unique index yearly_review_once on yearly_review (region, employer, of_year) where annul_reason is null;
create index yearly_review_list on yearly_review (region, called_on desc, id desc);
create index yearly_review_employer on yearly_review (employer, of_year);
create index yearly_review_awaited on yearly_review (submit_by) where state = 'CALLED';
