create unique index microloan_open_once on microloan (id_index)
    where annul_reason is null and state in ('APPLIED', 'INVESTIGATED', 'GUARANTEED', 'BANK_APPROVED', 'CONTRACTED',
                                             'DISBURSED', 'REPAYING', 'COMPENSATED');

create index microloan_batch_list on microloan_batch (community, disbursed_on desc, id desc);

alter table guarantee_fund add column closed_on date check (closed_on > opened_on);

comment on column guarantee_fund.closed_on is 'First day on which it takes nothing more; null while it is open';
