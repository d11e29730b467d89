-- For whom an editor of a round acted who did not act in their own right.
alter table round_change add column acting_for bigint;
alter table round_change add constraint round_change_acting_for foreign key (acting_for) references person (id);

-- Cover is told like what happens in a round, but belongs to none.
alter table notice modify column round_id bigint;
alter table notice add column cover_id bigint;
alter table notice add constraint notice_cover foreign key (cover_id) references cover (id);
alter table notice add constraint notice_of_something check (round_id is not null or cover_id is not null);
