-- Editions of the Police and Crime Plan. Numbers (3, 3.4) are positions, never typed.
create table edition (
    id              bigint       not null auto_increment primary key,
    title           varchar(200) not null,
    financial_year  varchar(7)   not null collate utf8mb4_bin unique,
    starts_on       date         not null,
    ends_on         date         not null,
    decision_notice varchar(40),
    approved_at     datetime(6),
    copied_from_id  bigint,
    version         bigint       not null default 0,
    constraint edition_source foreign key (copied_from_id) references edition (id)
);

create table objective (
    id         bigint       not null auto_increment primary key,
    edition_id bigint       not null,
    position   int          not null,
    title      varchar(400) not null,
    theme_id   bigint,
    constraint objective_edition foreign key (edition_id) references edition (id),
    constraint objective_theme foreign key (theme_id) references theme (id)
);

create table deliverable (
    id               bigint        not null auto_increment primary key,
    objective_id     bigint        not null,
    position         int           not null,
    title            varchar(1000) not null,
    due_on           date,
    target_measure   varchar(200),
    target_direction varchar(10) collate utf8mb4_bin,
    target_percent   decimal(7, 2),
    target_baseline  varchar(60),
    constraint deliverable_objective foreign key (objective_id) references objective (id)
);

create table deliverable_unit (
    deliverable_id bigint not null,
    unit_id        bigint not null,
    primary key (deliverable_id, unit_id),
    constraint deliverable_unit_deliverable foreign key (deliverable_id) references deliverable (id),
    constraint deliverable_unit_unit foreign key (unit_id) references unit (id)
);

create table variation (
    id             bigint        not null auto_increment primary key,
    edition_id     bigint        not null,
    deliverable_id bigint,
    reason         varchar(2000) not null default '',
    version        bigint        not null default 0,
    constraint variation_edition foreign key (edition_id) references edition (id),
    constraint variation_deliverable foreign key (deliverable_id) references deliverable (id)
);

create table variation_source (
    variation_id   bigint not null,
    deliverable_id bigint not null,
    primary key (variation_id, deliverable_id),
    constraint variation_source_variation foreign key (variation_id) references variation (id),
    constraint variation_source_deliverable foreign key (deliverable_id) references deliverable (id)
);

-- An approved edition that was opened again: which notice it had, who opened it, when and why.
create table edition_amendment (
    id              bigint        not null auto_increment primary key,
    edition_id      bigint        not null,
    decision_notice varchar(40)   not null,
    reason          varchar(1000) not null,
    amended_by      bigint        not null,
    amended_at      datetime(6)   not null,
    constraint edition_amendment_edition foreign key (edition_id) references edition (id),
    constraint edition_amendment_person foreign key (amended_by) references person (id)
);
