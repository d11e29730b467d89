-- Who decided, and what stood before: while an update's decision is its newest version, its reviewer may take it back.
alter table unit_update
    add column decided_by         bigint after decided_at,
    add column earlier_decided_at datetime(6),
    add column earlier_decided_by bigint,
    add column earlier_reason     varchar(2000) not null default '',
    add constraint unit_update_decided_by foreign key (decided_by) references person (id),
    add constraint unit_update_earlier_decided_by foreign key (earlier_decided_by) references person (id);
