-- Several people write in one update at once: what touches is kept aside, and any change can be taken back.
alter table unit_update add column texts_set_aside int not null default 0;

alter table update_version add column of_number int;

-- Whoever writes saves every few seconds, and each time the whole content is kept.
alter table update_version page_compressed = 1;
