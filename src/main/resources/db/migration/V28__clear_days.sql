-- How many clear days the body's papers lie open before a meeting: five, as English principal councils' do.
alter table body add column clear_days int not null default 5;
