-- Targets split down the region tree: proposed by one person, in force by the approval of another.
create table decomposition (
    id              uuid        primary key,
    version         int         not null check (version > 0),
    plan            text collate "C" not null,
    region          text collate "C" not null,
    valid_from      date        not null,
    reason          text        not null check (length(reason) between 1 and 500),
    client          text        not null,
    source_ref      text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    approved_by     text,
    approved_at     timestamptz,
    revision        int         check (revision > 0),
    withdrawn_at    timestamptz,
    withdraw_reason text        check (length(withdraw_reason) between 1 and 500),
    unique (client, source_ref),
    unique (plan, revision),
    check (approved_by <> proposed_by),
    check (num_nulls(approved_by, approved_at, revision) in (0, 3)),
    check ((withdrawn_at is null) = (withdraw_reason is null)),
    check (withdrawn_at is null or revision is null)
);

comment on table decomposition is 'The targets of a region, split among the regions directly below and its own unit';
comment on column decomposition.region is 'Whose targets are split';
comment on column decomposition.revision is 'Numbered through the plan in the order of approval; 0 is the catalogue';

create index decomposition_of_plan on decomposition (plan, region, proposed_at, id);

create table decomposed_target (
    decomposition       uuid not null references decomposition,
    indicator           text collate "C" not null,
    target              numeric(20,6) not null check (target > 0),
    planned_denominator numeric(20,2) check (planned_denominator > 0),
    weight_set          text,
    primary key (decomposition, indicator)
);

comment on column decomposed_target.planned_denominator is 'Of a ratio alone';
comment on column decomposed_target.weight_set is 'By which it was split; null of a split by hand';

create table target_share (
    decomposition       uuid not null,
    indicator           text collate "C" not null,
    region              text collate "C" not null,
    target              numeric(20,6) not null check (target >= 0),
    planned_denominator numeric(20,2) check (planned_denominator >= 0),
    primary key (decomposition, indicator, region),
    foreign key (decomposition, indicator) references decomposed_target (decomposition, indicator)
);

comment on column target_share.region is 'A region directly below; the split region itself stands for its own unit';

create function require_shares_to_sum() returns trigger language plpgsql as $$
declare
    shared numeric;
    planned numeric;
    reached numeric;
begin
    select sum(target), sum(planned_denominator), sum(target * planned_denominator)
      into shared, planned, reached
      from target_share where decomposition = new.decomposition and indicator = new.indicator;
    if new.planned_denominator is null then
        if shared is distinct from new.target then
            raise exception 'the shares of % sum to %, not to %', new.indicator, shared, new.target
                using errcode = 'check_violation';
        end if;
    elsif planned is distinct from new.planned_denominator or reached < new.target * planned then
        raise exception 'the shares of % do not reach % of %', new.indicator, new.target, new.planned_denominator
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger shares_sum after insert or update on decomposed_target
    deferrable initially deferred for each row execute function require_shares_to_sum();
