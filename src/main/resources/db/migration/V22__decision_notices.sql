-- Decision notices of the head of the body. A draft has no number; once signed, a row is never changed or deleted.
create table decision_notice (
    id                   bigint       not null auto_increment primary key,
    title                varchar(300) not null,
    summary              longtext     not null,
    decision             longtext     not null,
    financial            longtext     not null,
    legal                longtext     not null,
    equalities           longtext     not null,
    approves_edition_id  bigint,
    approves_snapshot_id bigint,
    approves             varchar(500) not null,
    supersedes_id        bigint,
    ground               varchar(20) collate utf8mb4_bin,
    public_interest      varchar(2000) not null,
    changed_by           bigint       not null,
    changed_at           datetime(6)  not null,
    notice_year          int,
    notice_number        int,
    signed_on            date,
    signed_at            datetime(6),
    signed_by            bigint,
    signatory            varchar(160),
    signatory_title      varchar(60),
    version              bigint       not null,
    constraint decision_notice_number unique (notice_year, notice_number),
    constraint decision_notice_edition foreign key (approves_edition_id) references edition (id),
    constraint decision_notice_snapshot foreign key (approves_snapshot_id) references snapshot (id),
    constraint decision_notice_superseded foreign key (supersedes_id) references decision_notice (id),
    constraint decision_notice_changer foreign key (changed_by) references person (id),
    constraint decision_notice_signer foreign key (signed_by) references person (id),
    constraint decision_notice_approves_one check (approves_edition_id is null or approves_snapshot_id is null),
    constraint decision_notice_signed_whole check ((notice_number is null) = (signed_at is null))
);

-- What a notice rests on, in the writer's order; the link may be empty.
create table decision_paper (
    notice_id bigint        not null,
    position  int           not null,
    name      varchar(300)  not null,
    link      varchar(2000) not null,
    primary key (notice_id, position),
    constraint decision_paper_notice foreign key (notice_id) references decision_notice (id)
);

-- The last number given in each calendar year; whoever signs holds the year's row until the signature is stored.
create table decision_year (
    notice_year int not null primary key,
    last_number int not null
);
