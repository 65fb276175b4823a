-- A target may lay its work over the months of the year otherwise than evenly; set with a split, and by the same approval.
create function sums_to_one(numeric[]) returns boolean language sql immutable strict
return (select sum(share) = 1 and min(share) >= 0 from unnest($1) as of_month (share));

create table target_phasing (
    decomposition uuid not null references decomposition,
    indicator     text collate "C" not null,
    shares        numeric[] not null check (cardinality(shares) = 12 and sums_to_one(shares)),
    primary key (decomposition, indicator)
);

comment on table target_phasing is 'Shares of January to December in what a target wants of the year';
