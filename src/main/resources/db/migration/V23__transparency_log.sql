-- The transparency log: rows are inserted and never changed or deleted. Each bears the signed checkpoint of the log
-- that ends with it.
create table log_entry (
    position   bigint      not null primary key,
    kind       varchar(12) not null collate utf8mb4_bin,
    paper      varchar(160) not null collate utf8mb4_bin,
    entry      text        not null collate utf8mb4_bin,
    leaf       char(64)    not null collate utf8mb4_bin,
    checkpoint text        not null collate utf8mb4_bin
);
create index log_entry_paper on log_entry (paper);

-- What travels with a paper's files, the salt of its hashes within: deleted when the paper is withdrawn.
create table log_proof (
    position bigint     not null primary key,
    proof    mediumtext not null collate utf8mb4_bin,
    constraint log_proof_entry foreign key (position) references log_entry (position)
);

-- One row, held by whoever makes the next entry.
create table log_turn (
    id int not null primary key
);
