-- Which sums moved lately, so that who holds them in memory reads those alone. Small beside the totals, whose updates stay
-- in place because no index knows when they were made. A row stays when its totals are gone: that is news, too.
create table projection.total_touched (
    measure    text collate "C" not null,
    region     text collate "C" not null,
    settled_in xid8 not null,
    primary key (measure, region)
) with (fillfactor = 50);

comment on table projection.total_touched is 'The transaction in which the totals of a measure at a reporting region were last settled';
