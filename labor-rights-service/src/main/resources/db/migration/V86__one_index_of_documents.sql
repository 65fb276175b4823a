-- Whoever is looked for on one employer's roll by a document is found by the document: few have been on many rolls
drop index roll_entry_pair;
