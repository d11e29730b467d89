-- Where an answer stands among those to its deliverable, if the editor has chosen; the others follow in the order of papers.
create table report_answer_order (
    round_id   bigint not null,
    request_id bigint not null,
    position   int    not null,
    primary key (round_id, request_id),
    constraint report_answer_order_report foreign key (round_id) references board_report (round_id),
    constraint report_answer_order_request foreign key (request_id) references request (id) on delete cascade
);
