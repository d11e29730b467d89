-- A note is written in two windows at once without one overwriting the other unseen.
alter table panel_note add column version bigint not null default 0;
