create table contract_act (
    contract          uuid        not null references labour_contract deferrable initially deferred,
    number            int         not null check (number > 0),
    kind              text        not null
        check (kind in ('SIGN', 'RENEW', 'CHANGE', 'SUSPEND', 'RESUME', 'END', 'CORRECT', 'ANNUL')),
    of_act            int         check (of_act < number),
    effective_on      date,
    contract_number   text,
    signed_on         date,
    term_kind         text        check (term_kind in ('FIXED', 'OPEN', 'TASK')),
    ends_on           date,
    probation_ends_on date,
    occupation        text,
    position          text,
    workplace         text,
    wage              numeric(18, 2) check (wage >= 0),
    hours_system      text        check (hours_system in ('STANDARD', 'COMPREHENSIVE', 'FLEXIBLE')),
    ground            text,
    reason            text        not null default '',
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    primary key (contract, number),
    check ((kind = 'SIGN') = (number = 1)),
    check ((kind = 'ANNUL') = (effective_on is null)),
    check (kind <> 'CORRECT' or of_act is not null),
    check (kind in ('CORRECT', 'ANNUL') or of_act is null),
    check (kind not in ('SIGN', 'RENEW') or (signed_on is not null and term_kind is not null and contract_number is not null)),
    check (kind not in ('SIGN', 'RENEW', 'CHANGE') or ground is null),
    check (kind <> 'END' or (ground is not null and term_kind is null)),
    check (kind not in ('SUSPEND', 'RESUME', 'ANNUL') or (term_kind is null and ground is null)),
    check ((term_kind = 'FIXED') <= (ends_on is not null)),
    check ((term_kind = 'OPEN') <= (ends_on is null)),
    check (ends_on >= effective_on),
    check (probation_ends_on between effective_on and coalesce(ends_on, probation_ends_on))
);

comment on table contract_act is 'What happened to a contract, in the order in which it was recorded; nothing is ever changed in it';
comment on column contract_act.effective_on is 'Day from which it holds; of an end the last day of the contract';
comment on column contract_act.of_act is 'Act that is corrected or annulled; null where the whole contract is annulled';
comment on column labour_contract.ends_on is 'Last day of the term as agreed last, reckoned from the acts; null where none is agreed';

insert into contract_act (contract, number, kind, effective_on, contract_number, signed_on, term_kind, ends_on, probation_ends_on,
                          recorded_by, recorded_at)
select id, 1, 'SIGN', starts_on, number, signed_on, term_kind, ends_on, probation_ends_on, client, recorded_at
  from labour_contract;

update labour_contract
   set version = greatest(version, case when annul_reason is null then 2 else 3 end)
 where ended_on is not null;

insert into contract_act (contract, number, kind, effective_on, ground, recorded_by, recorded_at)
select id, 2, 'END', ended_on, ground, client, recorded_at
  from labour_contract where ended_on is not null;

insert into contract_act (contract, number, kind, reason, recorded_by, recorded_at)
select id, version, 'ANNUL', annul_reason, client, recorded_at
  from labour_contract where annul_reason is not null;

create index labour_contract_employer on labour_contract (employer, starts_on);
create index roll_entry_employer on roll_entry (employer, joined_on);
