-- A share of nothing never comes in: it is not open.
alter table land_coverage drop constraint land_coverage_check1;
alter table land_coverage add constraint land_coverage_converted check
    (converted_on is null
     or annul_reason is null
        and (person_payment is not null or person_share = 0)
        and (collective_payment is not null or collective_share = 0)
        and (government_payment is not null or government_share = 0));
