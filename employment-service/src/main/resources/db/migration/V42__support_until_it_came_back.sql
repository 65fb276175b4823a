alter table support_claim drop constraint support_claim_once;
alter table support_claim add constraint support_claim_once
    exclude using gist (ground with =, kind with =, daterange(from_day, to_day, '[]') with &&)
        where (state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED'));

alter table support_claim drop constraint support_claim_insurance_once;
alter table support_claim add constraint support_claim_insurance_once
    exclude using gist (person with =, daterange(from_day, to_day, '[]') with &&)
        where (kind = 'INSURANCE_SUBSIDY' and state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED'));

drop index support_claim_intermediary_once;
create unique index support_claim_intermediary_once on support_claim (person, (extract(year from from_day)))
    where kind = 'INTERMEDIARY_SUBSIDY' and state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED');

comment on index support_claim_intermediary_once is 'An introduction is subsidised once for a person and year';

alter table support_claim
    add constraint support_claim_paid_after_claim check (paid_on >= claimed_on),
    add constraint support_claim_refunded_after_payment check (refunded_on >= paid_on);

alter table fund_grant add constraint fund_grant_in_its_year check (year = extract(year from granted_on));
