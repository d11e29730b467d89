-- Several editors write one paper at once: a section keeps an id by which it is known again wherever it is moved.
alter table report_section add column id char(36) collate utf8mb4_bin;
update report_section set id = uuid();
alter table report_section modify id char(36) collate utf8mb4_bin not null;

-- What the front matter said at each version, and words that were kept aside because they touched somebody else's.
create table report_version (
    id        bigint      not null auto_increment primary key,
    round_id  bigint      not null,
    number    bigint      not null,
    set_aside boolean     not null,
    at        datetime(6) not null,
    person_id bigint,
    content   longtext    not null,
    constraint report_version_report foreign key (round_id) references board_report (round_id),
    constraint report_version_person foreign key (person_id) references person (id),
    index report_version_number (round_id, number)
) page_compressed = 1;
