-- A round asks the plan's deliverables of units; its requests are its coverage.
create table round (
    id                 bigint       not null auto_increment primary key,
    edition_id         bigint       not null,
    number             int          not null,
    period_from        date         not null,
    period_until       date         not null,
    opens_on           date         not null,
    updates_due_on     date         not null,
    reviews_due_on     date         not null,
    publication_due_on date         not null,
    meeting_on         date         not null,
    state              varchar(20)  not null collate utf8mb4_bin,
    version            bigint       not null default 0,
    constraint round_number unique (edition_id, number),
    constraint round_edition foreign key (edition_id) references edition (id)
);

create table request (
    id                 bigint not null auto_increment primary key,
    round_id           bigint not null,
    deliverable_id     bigint not null,
    unit_id            bigint not null,
    joint_with_unit_id bigint,
    due_on             date,
    version            bigint not null default 0,
    constraint request_once unique (round_id, deliverable_id, unit_id),
    constraint request_round foreign key (round_id) references round (id),
    constraint request_deliverable foreign key (deliverable_id) references deliverable (id),
    constraint request_unit foreign key (unit_id) references unit (id),
    constraint request_joint_unit foreign key (joint_with_unit_id) references unit (id)
);

-- Who created, opened, closed, reopened or published a round, or moved its dates, when and why.
create table round_change (
    id        bigint        not null auto_increment primary key,
    round_id  bigint        not null,
    at        datetime(6)   not null,
    person_id bigint        not null,
    kind      varchar(20)   not null collate utf8mb4_bin,
    reason    varchar(2000) not null default '',
    constraint round_change_round foreign key (round_id) references round (id),
    constraint round_change_person foreign key (person_id) references person (id)
);
