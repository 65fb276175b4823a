-- The contracts of an employer are found by two indexes together: that which keeps the number of each that stands its own, and that
-- of the annulled. A third one of all of them was written for each contract and led nowhere else.
drop index labour_contract_employer;
