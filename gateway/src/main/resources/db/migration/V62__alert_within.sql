-- An alert may stand for those of the regions below: each of these names what the one above would be about.

create index alert_within on alert ((detail ->> 'within')) where stage <> 'CLEARED';
