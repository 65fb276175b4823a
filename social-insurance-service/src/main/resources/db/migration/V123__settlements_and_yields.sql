alter table fund_operation
    add column settles  uuid,
    add column bearer   text          check (bearer in ('PROVINCE', 'CITY', 'COUNTY')),
    add column rate     numeric(9, 6) check (rate > 0 and rate < 100),
    add column lent     uuid          references fund_operation,
    add column expected numeric(18, 2) check (expected >= 0),
    add check ((settles is null) = (bearer is null)),
    add check (settles is null or kind in ('FISCAL_SUBSIDY', 'ADJUSTMENT')),
    add check (rate is null or kind in ('DEPOSIT', 'BONDS_BOUGHT')),
    add check (lent is null or kind in ('DEPOSIT_MATURED', 'BONDS_REDEEMED')),
    add check (expected is null or lent is not null);

comment on column fund_operation.settles is 'The settlement of which it moves a part';
comment on column fund_operation.bearer is 'Whose part of it';
comment on column fund_operation.rate is 'What is agreed to be yielded in a year, percent';
comment on column fund_operation.lent is 'The operation by which it was lent';
comment on column fund_operation.expected is 'What it should yield by the agreed rate, in yuan';

create unique index fund_operation_settles_once on fund_operation (settles, bearer) where annul_reason is null;
create index fund_operation_lent on fund_operation (lent) where annul_reason is null;
