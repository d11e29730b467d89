-- What the editor puts before the deliverables of an objective or the answers to a deliverable. The place names one of
-- the plan, without a foreign key: words outlive a deliverable that is taken out of the plan.
create table report_lead (
    round_id bigint       not null,
    place    varchar(60)  not null collate utf8mb4_bin,
    heading  varchar(200) not null,
    text     mediumtext   not null,
    primary key (round_id, place),
    constraint report_lead_report foreign key (round_id) references board_report (round_id)
);
