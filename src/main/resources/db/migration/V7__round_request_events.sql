-- Which request was added, removed or given longer: named as it was then, for it or its deliverable may be gone.
alter table round_change
    add column about varchar(1500) not null default '' after kind;
