-- The index is derived, and read anew once it is empty: letters behind figures, as in "£1.2m", are words of their own now.
delete from search_update;
delete from search_paragraph;
