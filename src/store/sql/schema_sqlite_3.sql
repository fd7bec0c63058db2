-- Step 3: the addresses of people stand among the words of names, as "@domain@name" in lower case.
INSERT OR IGNORE INTO name_word (workspace, word, process, person)
SELECT workspace, '@' || lower(substr(email, instr(email, '@') + 1)) || '@' || lower(substr(email, 1, instr(email, '@') - 1)), process, n
FROM person WHERE instr(email, '@') > 1 AND length(CAST(email AS BLOB)) <= 254;
