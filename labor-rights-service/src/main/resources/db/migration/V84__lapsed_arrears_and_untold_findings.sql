-- Of an award that is not in force any more, what was repaid stays; what is registered by it again is another record.
alter table wage_arrears add column lapsed_on date check (lapsed_on is null or cause_kind is not null);
comment on column wage_arrears.lapsed_on is
    'Since when the decision that verified them is not in force; of them is left what was repaid by then. Null while it is';

drop index wage_arrears_cause;
create unique index wage_arrears_cause on wage_arrears (cause_kind, cause_id, historical)
    where annul_reason is null and lapsed_on is null;

-- Since V74 a finding says on which days it was opened and stood; whoever heard of one before does not know
create table untold_finding (
    finding uuid primary key references finding
);
comment on table untold_finding is
    'Findings that were told before their openings and days were: the first rebuild after the start tells each of them once more';

insert into untold_finding (finding) select id from finding where annul_reason is null;
