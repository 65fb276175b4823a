alter table interest_subsidy_claim rename column claimed_by to proposed_by;
alter table interest_subsidy_claim rename column claimed_at to proposed_at;
alter table interest_subsidy_claim add column payment uuid references ledger_entry;
alter table interest_subsidy_claim add check (payment is null or paid_on is not null);

comment on column interest_subsidy_claim.proposed_by is 'Who claimed it, or worked it out anew since';
comment on column interest_subsidy_claim.payment is
    'Posting in the book employment-fund/<region>; null in rows that were paid before there was one';

alter table recovery_incentive add column payment uuid references ledger_entry;
alter table recovery_incentive add check (payment is null or paid_on is not null);

comment on column recovery_incentive.payment is
    'Posting of the payment in the book recovery-incentives/<region>; null in rows that were paid before the column';
