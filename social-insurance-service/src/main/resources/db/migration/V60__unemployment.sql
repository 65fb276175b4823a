create function figure_on(wanted text, place text, day date) returns numeric language plpgsql stable as $$
declare
    figure numeric;
begin
    select cast(value as numeric) into figure
      from parameter
     where key = wanted and state = 'APPROVED' and valid_from <= day and (valid_to is null or valid_to >= day)
       and (region is null or region in (place, left(place, 6), left(place, 4) || '00', left(place, 2) || '0000'))
     order by length(rtrim(coalesce(region, ''), '0')) desc
     limit 1;
    if not found then
        raise exception 'no value of % on % for %', wanted, day, place;
    end if;
    return figure;
end $$;

comment on function figure_on is 'The parameter in force, as the service itself finds it: of the region, else of the nearest above, else of everywhere';

create table unemployment_claim (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    id_kind      text          not null,
    id_cipher    bytea         not null,
    id_key       text          not null,
    id_index     bytea         not null,
    person       text          not null,
    region       text          not null,
    employer     text,
    separated_on date          not null,
    cause        text          not null check (cause in
        ('TERM_EXPIRED', 'DISMISSED', 'EXPELLED', 'FORCED_OUT', 'CLOSURE', 'RESIGNED')),
    claimed_on   date          not null check (claimed_on >= separated_on),
    kind         text          not null check (kind in ('MONTHLY', 'LUMP_SUM')),
    unmet        text          not null,
    paid_months  int           not null check (paid_months >= 0),
    months       int           not null check (months between 0 and 24),
    due_from     date          check (due_from = date_trunc('month', due_from)),
    due_until    date          check (due_until = date_trunc('month', due_until)),
    amount       numeric(18,2) not null check (amount >= 0),
    trace        text          not null,
    proposed_by  text          not null,
    proposed_at  timestamptz   not null,
    approved_by  text,
    approved_at  timestamptz,
    stopped_on   date,
    stop_reason  text          check (stop_reason in
        ('RE_EMPLOYED', 'MILITARY_SERVICE', 'MOVED_ABROAD', 'RETIRED', 'IMPRISONED', 'REFUSED_WORK', 'DIED')),
    died_on      date,
    worked_on    date,
    unique (client, source_ref),
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((stopped_on is null) = (stop_reason is null)),
    check (due_until is null or approved_by is not null and unmet = '' and due_until >= due_from),
    constraint unemployment_benefit_once exclude using gist (id_index with =, daterange(due_from, due_until) with &&)
        where (annul_reason is null and due_until is not null)
);

comment on table unemployment_claim is 'One loss of work for which benefit of the unemployment insurance is claimed';
comment on column unemployment_claim.unmet is 'Conditions that are not met, apart from each other by a space';
comment on column unemployment_claim.due_from is 'First day of the first month due; null where nothing is due by the month';
comment on column unemployment_claim.due_until is 'First day no longer due: used up, stopped, or followed by another benefit';
comment on column unemployment_claim.stopped_on is 'Day of the stated reason to stop; death and work are kept apart, and the earliest decides';
comment on column unemployment_claim.died_on is 'Day of the death that was noted';
comment on column unemployment_claim.worked_on is 'First day of work since the loss that other services told of';

create index unemployment_claim_document on unemployment_claim (id_index);
create index unemployment_claim_person on unemployment_claim (person);
create index unemployment_claim_list on unemployment_claim (region, claimed_on desc, id desc);
create index unemployment_claim_due on unemployment_claim (region, due_from, due_until) where annul_reason is null;

create table unemployment_aid (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    claim        uuid          not null references unemployment_claim,
    region       text          not null,
    person       text          not null,
    kind         text          not null check (kind in ('MEDICAL', 'TRAINING', 'INTRODUCTION')),
    spent_on     date          not null,
    spent        numeric(18,2) not null check (spent > 0),
    amount       numeric(18,2) not null check (amount > 0 and amount <= spent),
    trace        text          not null,
    unique (client, source_ref)
);

comment on table unemployment_aid is 'What the unemployment fund pays to a recipient beside the benefit';

create index unemployment_aid_claim on unemployment_aid (claim, kind);
create index unemployment_aid_person on unemployment_aid (person);
create index unemployment_aid_list on unemployment_aid (region, spent_on desc, id desc);

create table overpaid_benefit (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    claim        uuid          not null references unemployment_claim,
    ground       uuid          not null unique,
    region       text          not null,
    person       text          not null,
    not_due_from date          not null,
    amount       numeric(18,2) not null check (amount >= 0),
    because      text          not null,
    state        text          not null check (state in ('FOUND', 'TAKEN_BACK')),
    unique (client, source_ref),
    check ((state = 'FOUND') = (amount > 0))
);

comment on table overpaid_benefit is 'Benefit or aid found to have been paid without a right';
comment on column overpaid_benefit.ground is 'Ground of the payments: the claim, or an aid of it';

create index overpaid_benefit_claim on overpaid_benefit (claim);
create index overpaid_benefit_person on overpaid_benefit (person);
create index overpaid_benefit_list on overpaid_benefit (region, recorded_at desc, id desc);

create table heard_work (
    id         uuid    primary key,
    version    int     not null,
    person     text    not null,
    began_on   date    not null,
    struck_out boolean not null
);

comment on table heard_work is 'Placements that employment and contracts that labor rights told of: who began to work when';
create index heard_work_person on heard_work (person, began_on);

create table heard_job_seeker (
    id            uuid    primary key,
    version       int     not null,
    person        text    not null,
    registered_on date    not null,
    ended_on      date,
    struck_out    boolean not null
);

comment on table heard_job_seeker is 'Registrations of unemployed persons that employment told of';
create index heard_job_seeker_person on heard_job_seeker (person, registered_on);

create table heard_support (
    id         uuid    primary key,
    version    int     not null,
    person     text    not null,
    kind       text    not null,
    from_on    date    not null,
    to_on      date    not null,
    struck_out boolean not null
);

comment on table heard_support is 'What the employment fund pays for whom, as employment told';
create index heard_support_person on heard_support (person, kind);

create table heard_layoff (
    id         uuid    primary key,
    version    int     not null,
    region     text    not null,
    begins_on  date    not null,
    leaving    int     not null,
    struck_out boolean not null
);

comment on table heard_layoff is 'Mass lay-offs that employers reported to employment';
create index heard_layoff_region on heard_layoff (region, begins_on);
