alter table tax_relief add constraint tax_relief_year_of_issue check (year = extract(year from issued_on));
