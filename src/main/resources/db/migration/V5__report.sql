-- What the editor writes round the units' updates: one board report a round.
create table board_report (
    round_id         bigint        not null primary key,
    title            varchar(300)  not null,
    agenda_item      varchar(20)   not null default '',
    author           varchar(160)  not null default '',
    financial        mediumtext    not null,
    legal            mediumtext    not null,
    equalities       mediumtext    not null,
    recommendation   mediumtext    not null,
    assembled_by     bigint,
    assembled_at     datetime(6),
    assembled_digest varchar(64)   collate utf8mb4_bin,
    version          bigint        not null default 0,
    constraint board_report_round foreign key (round_id) references round (id),
    constraint board_report_assembler foreign key (assembled_by) references person (id)
);

-- Front matter: each section's text is paragraphs parted by an empty line; every one is numbered in the paper.
create table report_section (
    round_id bigint       not null,
    position int          not null,
    heading  varchar(200) not null,
    text     mediumtext   not null,
    primary key (round_id, position),
    constraint report_section_report foreign key (round_id) references board_report (round_id)
);

create table report_layout (
    round_id       bigint      not null,
    deliverable_id bigint      not null,
    layout         varchar(20) not null collate utf8mb4_bin,
    primary key (round_id, deliverable_id),
    constraint report_layout_report foreign key (round_id) references board_report (round_id),
    constraint report_layout_deliverable foreign key (deliverable_id) references deliverable (id) on delete cascade
);
