-- What people are told. A notice is told once at most, and a mail is written in the transaction that says so.
create table mail (
    id          bigint       not null auto_increment primary key,
    person_id   bigint       not null,
    subject     varchar(200) not null,
    text        longtext     not null,
    html        longtext     not null,
    message_id  varchar(120) not null collate utf8mb4_bin unique,
    state       varchar(10)  not null collate utf8mb4_bin,
    tries       int          not null default 0,
    written_at  datetime(6)  not null,
    next_try_at datetime(6)  not null,
    tried_at    datetime(6),
    failure     varchar(500) not null default '',
    version     bigint       not null default 0,
    constraint mail_person foreign key (person_id) references person (id),
    index mail_due (state, next_try_at)
);

-- "about" is what a notice tells of, one time each: the unique key lets nobody be told twice, after a restart either.
create table notice (
    id         bigint      not null auto_increment primary key,
    person_id  bigint      not null,
    kind       varchar(20) not null collate utf8mb4_bin,
    about      varchar(80) not null collate utf8mb4_bin,
    round_id   bigint      not null,
    request_id bigint,
    due_on     date,
    at         datetime(6) not null,
    settled_at datetime(6),
    mail_id    bigint,
    constraint notice_once unique (person_id, kind, about),
    constraint notice_person foreign key (person_id) references person (id),
    constraint notice_round foreign key (round_id) references round (id) on delete cascade,
    constraint notice_request foreign key (request_id) references request (id) on delete cascade,
    constraint notice_mail foreign key (mail_id) references mail (id) on delete set null,
    index notice_unsettled (settled_at, person_id)
);

-- Whoever has not chosen has the daily digest.
create table mail_choice (
    person_id bigint      not null primary key,
    rhythm    varchar(10) not null collate utf8mb4_bin,
    constraint mail_choice_person foreign key (person_id) references person (id)
);

-- Only the hash of the secret part is kept: whoever reads the table cannot read anybody's calendar.
create table calendar_address (
    person_id  bigint      not null primary key,
    token_hash char(64)    not null collate utf8mb4_bin unique,
    made_at    datetime(6) not null,
    constraint calendar_address_person foreign key (person_id) references person (id)
);
