-- Who was born in some weeks, in a county: all persons of the county were looked at for it.
create index insured_person_born on insured_person (region, born_on);
