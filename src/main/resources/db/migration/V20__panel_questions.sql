-- A panel's questions on numbered paragraphs of published papers, and their answers. A draft is its author's alone.
create table panel_question (
    id               bigint        not null auto_increment primary key,
    area_id          bigint        not null,
    snapshot_id      bigint        not null,
    paragraph        int           not null,
    text             varchar(4000) not null,
    state            varchar(20)   not null collate utf8mb4_bin,
    drafted_by       bigint        not null,
    lodged_at        datetime(6),
    due_on           date,
    answer           longtext      not null,
    answered_at      datetime(6),
    reviewed_by      bigint,
    reason           varchar(2000) not null default '',
    moved_from       varchar(20) collate utf8mb4_bin,
    moved_by         bigint,
    panel_agreed_by  bigint,
    panel_agreed_at  datetime(6),
    office_agreed_by bigint,
    office_agreed_at datetime(6),
    version          bigint        not null,
    constraint panel_question_area foreign key (area_id) references area (id),
    constraint panel_question_snapshot foreign key (snapshot_id) references snapshot (id),
    constraint panel_question_drafter foreign key (drafted_by) references person (id),
    constraint panel_question_reviewer foreign key (reviewed_by) references person (id),
    constraint panel_question_mover foreign key (moved_by) references person (id),
    constraint panel_question_panel_agreed foreign key (panel_agreed_by) references person (id),
    constraint panel_question_office_agreed foreign key (office_agreed_by) references person (id),
    index panel_question_state (state, area_id)
);

-- Whoever has had a hand in an answer; none of them reviews it or signs it off.
create table panel_answer_writer (
    question_id bigint not null,
    person_id   bigint not null,
    primary key (question_id, person_id),
    constraint panel_answer_writer_question foreign key (question_id) references panel_question (id),
    constraint panel_answer_writer_person foreign key (person_id) references person (id)
);

-- What happened to a question since it was lodged: rows are inserted and never changed.
create table panel_question_step (
    id          bigint        not null auto_increment primary key,
    question_id bigint        not null,
    step        varchar(20)   not null collate utf8mb4_bin,
    person_id   bigint        not null,
    at          datetime(6)   not null,
    reason      varchar(2000) not null,
    constraint panel_question_step_question foreign key (question_id) references panel_question (id),
    constraint panel_question_step_person foreign key (person_id) references person (id)
);

-- What a panel member notes for themselves; nobody else reads it.
create table panel_note (
    id          bigint        not null auto_increment primary key,
    person_id   bigint        not null,
    snapshot_id bigint        not null,
    paragraph   int           not null,
    text        varchar(4000) not null,
    constraint panel_note_once unique (person_id, snapshot_id, paragraph),
    constraint panel_note_person foreign key (person_id) references person (id),
    constraint panel_note_snapshot foreign key (snapshot_id) references snapshot (id)
);

-- That it is somebody's turn in a question is told like what happens in a round, but belongs to none.
alter table notice add column question_id bigint;
alter table notice add constraint notice_question foreign key (question_id) references panel_question (id);
alter table notice drop constraint notice_of_something;
alter table notice add constraint notice_of_something
    check (round_id is not null or cover_id is not null or question_id is not null);
