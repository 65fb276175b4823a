-- An inspection draws of interest subsidies, too, which the same funds pay.
alter table inspection_sample drop constraint inspection_sample_claim_fkey;
alter table inspection_sample
    add column kind text not null default 'SUPPORT' check (kind in ('SUPPORT', 'INTEREST_SUBSIDY')),
    add column support_claim uuid
        generated always as (case kind when 'SUPPORT' then claim end) stored references support_claim,
    add column interest_subsidy uuid
        generated always as (case kind when 'INTEREST_SUBSIDY' then claim end) stored references interest_subsidy_claim;
alter table inspection_sample alter column kind drop default;

comment on column inspection_sample.kind is 'What was paid; decides which table has the claim';

create index interest_subsidy_claim_paid on interest_subsidy_claim (region, paid_on) where paid_on is not null;
