-- Who reports, who reviews and who may do what, each with its dates: history is never overwritten.
create table body (
    id               bigint       not null primary key,
    name             varchar(200) not null,
    short_name       varchar(60)  not null,
    head_title       varchar(60)  not null,
    board_name       varchar(200) not null,
    force_name       varchar(200) not null,
    contact          varchar(200) not null,
    version          bigint       not null default 0
);

create table area (
    id        bigint       not null auto_increment primary key,
    code      varchar(40)  not null collate utf8mb4_bin unique,
    name      varchar(120) not null,
    opened_on date         not null,
    closed_on date,
    version   bigint       not null default 0
);

create table unit (
    id        bigint      not null auto_increment primary key,
    code      varchar(40) not null collate utf8mb4_bin unique,
    kind      varchar(20) not null collate utf8mb4_bin,
    area_id   bigint,
    opened_on date        not null,
    closed_on date,
    version   bigint      not null default 0,
    constraint unit_area foreign key (area_id) references area (id)
);

create table unit_name (
    id         bigint       not null auto_increment primary key,
    unit_id    bigint       not null,
    name       varchar(160) not null,
    valid_from date         not null,
    constraint unit_name_once unique (unit_id, valid_from),
    constraint unit_name_unit foreign key (unit_id) references unit (id)
);

create table unit_merger (
    id           bigint not null auto_increment primary key,
    unit_id      bigint not null,
    successor_id bigint not null,
    merged_on    date   not null,
    constraint unit_merger_once unique (unit_id),
    constraint unit_merger_unit foreign key (unit_id) references unit (id),
    constraint unit_merger_successor foreign key (successor_id) references unit (id)
);

create table joint_reporting (
    id           bigint not null auto_increment primary key,
    unit_id      bigint not null,
    with_unit_id bigint not null,
    valid_from   date   not null,
    valid_until  date,
    constraint joint_reporting_unit foreign key (unit_id) references unit (id),
    constraint joint_reporting_with foreign key (with_unit_id) references unit (id)
);

create table theme (
    id   bigint       not null auto_increment primary key,
    name varchar(300) not null unique
);

create table person (
    id            bigint       not null auto_increment primary key,
    username      varchar(80)  not null collate utf8mb4_bin unique,
    name          varchar(160) not null,
    title         varchar(160) not null,
    email         varchar(254) not null,
    password_hash varchar(255) not null collate utf8mb4_bin,
    enabled       boolean      not null,
    version       bigint       not null default 0
);

create table role_grant (
    id          bigint      not null auto_increment primary key,
    person_id   bigint      not null,
    role        varchar(20) not null collate utf8mb4_bin,
    unit_id     bigint,
    area_id     bigint,
    valid_from  date        not null,
    valid_until date,
    constraint role_grant_person foreign key (person_id) references person (id),
    constraint role_grant_unit foreign key (unit_id) references unit (id),
    constraint role_grant_area foreign key (area_id) references area (id)
);

create table portfolio (
    id          bigint not null auto_increment primary key,
    person_id   bigint not null,
    area_id     bigint,
    theme_id    bigint,
    valid_from  date   not null,
    valid_until date,
    constraint portfolio_person foreign key (person_id) references person (id),
    constraint portfolio_area foreign key (area_id) references area (id),
    constraint portfolio_theme foreign key (theme_id) references theme (id),
    constraint portfolio_one check ((area_id is null) <> (theme_id is null))
);

create table audit_entry (
    id        bigint       not null auto_increment primary key,
    at        datetime(6)  not null,
    person_id bigint,
    username  varchar(80)  not null collate utf8mb4_bin,
    kind      varchar(20)  not null collate utf8mb4_bin,
    what      varchar(300) not null,
    index audit_entry_at (at)
);
