alter table support_claim add constraint support_claim_insurance_once
    exclude using gist (person with =, daterange(from_day, to_day, '[]') with &&)
        where (kind = 'INSURANCE_SUBSIDY' and state in ('CLAIMED', 'APPROVED', 'PAID'));
