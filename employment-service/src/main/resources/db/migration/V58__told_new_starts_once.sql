-- A worker of whom labor rights told is enrolled once after a closure, like one whom a clerk enrolled (new_start_once).
create unique index new_start_told_once on new_start (person, closure) where annul_reason is null and id_index is null;
