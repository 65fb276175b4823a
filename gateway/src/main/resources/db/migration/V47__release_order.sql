-- A release is read in the order of its content, page by page: without this, each page sorts all of it.
create unique index release_cell_order on release_cell (release, ordinal);
