-- A paper's front matter can be written anew as it once was: the history says which of its entries that was.
alter table report_version add column of_number int;
