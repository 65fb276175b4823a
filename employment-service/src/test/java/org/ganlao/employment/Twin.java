package org.ganlao.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.Sex;

/** Some persons and all that the service keeps of them, told so that it does not matter which twin it is. */
final class Twin {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANTS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+00:00)");
    private static final List<String> TABLES = List.of("job_seeker", "placement", "transfer");

    static final int PERSONS = 10;

    final List<PersonalId> persons =
            IntStream.range(0, PERSONS).mapToObj(Twin::person).toList();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> names = new TreeMap<>();
    private final Sql sql;
    private final List<String> tokens;

    Twin(Sql sql, PersonalIdVault vault) {
        this.sql = sql;
        this.tokens = persons.stream().map(vault::personToken).toList();
        IntStream.range(0, tokens.size()).forEach(i -> names.put(tokens.get(i), "person " + i));
    }

    private static PersonalId person(int i) {
        return People.born(i % 2 == 0 ? Sex.FEMALE : Sex.MALE, LocalDate.of(1957 + 3 * i, 2, 8));
    }

    String reference(int i) {
        return mark + "-" + i;
    }

    /** In the order in which they were told, what the events said. */
    List<String> events() {
        return sql.list("""
                select l.event_type || ' ' || l.payload as told from change_log l join change_feed f using (event_id)
                where cast(l.payload as json) ->> 'person' = any(?) order by f.position
                """, row -> like(row.text("told")), tokens);
    }

    boolean hasMoreToTell() {
        return sql.one("""
                        select count(*) as n from change_log l join outbox_pending o using (event_id)
                        where cast(l.payload as json) ->> 'person' = any(?)
                        """, row -> row.number("n"), tokens)
                .filter(pending -> pending > 0)
                .isPresent();
    }

    /** Asked after {@link #events}, which give the records their names. */
    List<String> audited() {
        List<String> ids =
                names.keySet().stream().filter(UUIDS.asMatchPredicate()).toList();
        return sql.list("""
                select concat_ws(' ', action, object_type, object_id, detail, client) as entry from audit_entry
                where object_id = any(?) order by id
                """, row -> like(row.text("entry")), ids);
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        TABLES.forEach(table ->
                rows.addAll(sql.list("""
                select (to_jsonb(r) - '{id_cipher,id_index}'::text[])::text as stands from %s r
                where person = any(?) order by length(source_ref), source_ref
                """.formatted(table), row -> table + " " + like(row.text("stands")), tokens)));
        return rows;
    }

    private String like(String text) {
        String withoutTime = INSTANTS.matcher(text.replace(mark, "twin")).replaceAll("then");
        String withoutIds = UUIDS.matcher(withoutTime)
                .replaceAll(id -> names.computeIfAbsent(id.group(), first -> "record " + names.size()));
        for (String token : tokens) {
            withoutIds = withoutIds.replace(token, names.get(token));
        }
        return withoutIds;
    }
}
