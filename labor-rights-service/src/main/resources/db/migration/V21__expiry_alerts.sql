create table expiry_alert (
    id           uuid    primary key default gen_random_uuid(),
    contract     uuid    not null references labour_contract,
    ends_on      date    not null,
    days_ahead   int     not null check (days_ahead > 0),
    employer     text    not null,
    region       text    not null,
    raised_on    date    not null check (raised_on <= ends_on and raised_on >= ends_on - days_ahead),
    withdrawn_on date,
    unique (contract, ends_on, days_ahead)
);

comment on table expiry_alert is 'A term is about to expire; each step is raised once for a last day';
comment on column expiry_alert.withdrawn_on is 'Since when the contract no longer ends on that day, or has ended; null while it is to expire';

create index expiry_alert_list on expiry_alert (region, raised_on desc, id desc);
create index labour_contract_expiry on labour_contract (region, ends_on)
    where annul_reason is null and ended_on is null and ends_on is not null;

-- In bulk, contracts may be written before the entries that they belong to.
alter table labour_contract alter constraint labour_contract_roll_entry_fkey deferrable initially deferred;
