alter table interest_run drop constraint interest_run_insurance_check;
alter table interest_run add constraint interest_run_insurance_check
    check (insurance in ('PENSION', 'MEDICAL', 'LAND_EXPROPRIATED'));
