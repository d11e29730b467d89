-- That somebody does another's work between two dates; ended early, it says since when. Nothing here is deleted.
create table cover (
    id          bigint      not null auto_increment primary key,
    absent_id   bigint      not null,
    stand_in_id bigint      not null,
    valid_from  date        not null,
    valid_until date        not null,
    arranged_by bigint      not null,
    arranged_at datetime(6) not null,
    ended_at    datetime(6),
    constraint cover_absent foreign key (absent_id) references person (id),
    constraint cover_stand_in foreign key (stand_in_id) references person (id),
    constraint cover_arranger foreign key (arranged_by) references person (id),
    constraint cover_two check (absent_id <> stand_in_id)
);

-- For whom somebody acted who did not act in their own right.
alter table update_version add column acting_for bigint;
alter table update_version add constraint update_version_acting_for foreign key (acting_for) references person (id);
