-- The head of the body is told, once, that a drafted decision notice waits for a signature; a draft may be discarded.
alter table notice add column decision_id bigint;
alter table notice add constraint notice_decision
    foreign key (decision_id) references decision_notice (id) on delete cascade;
alter table notice drop constraint notice_of_something;
alter table notice add constraint notice_of_something
    check (round_id is not null or cover_id is not null or question_id is not null or decision_id is not null);
