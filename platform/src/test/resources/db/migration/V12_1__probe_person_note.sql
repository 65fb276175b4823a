alter table probe_person add column note varchar(20);
