package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;

/** What was heard of whom. */
@Singleton
class VolumeRepository {

    private static final String ADD_DAY = """
            insert into exchange_volume as known (day, domain, fact, region, client, facts, last_recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (day, domain, fact, region, client) do update
               set facts = known.facts + excluded.facts,
                   last_recorded_at = greatest(known.last_recorded_at, excluded.last_recorded_at)""";

    private static final String ADD_LAST = """
            insert into exchange_last as known (domain, fact, region, client, facts, last_recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (domain, fact, region, client) do update
               set facts = known.facts + excluded.facts,
                   last_recorded_at = greatest(known.last_recorded_at, excluded.last_recorded_at)""";

    private static final String REMEMBER = """
            insert into exchange_position (topic, partition, position, recorded_at) values (?, ?, ?, ?)
            on conflict (topic, partition) do update
               set position = excluded.position, recorded_at = excluded.recorded_at""";

    private final Sql sql;

    VolumeRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * What was heard of a program, or of a region whatever the program.
     *
     * @param last when the service recorded the last of it; null where nothing was heard
     * @param facts in the days that were asked for
     */
    record Volume(Instant last, long facts) {

        static final Volume NONE = new Volume(null, 0);

        Volume and(Volume other) {
            Instant later = last == null || other.last != null && other.last.isAfter(last) ? other.last : last;
            return new Volume(later, facts + other.facts);
        }
    }

    Map<String, Heard.Height> heights() {
        Map<String, Heard.Height> heights = new HashMap<>();
        sql.each(
                "select topic, partition, position, recorded_at from exchange_position",
                row -> heights.put(
                        Heard.place(row.text("topic"), Math.toIntExact(row.number("partition"))),
                        Optional.ofNullable(row.instant("recorded_at"))
                                .map(at -> new Heard.Height(row.number("position"), at))
                                .orElseGet(() -> Heard.Height.untimed(row.number("position")))));
        return heights;
    }

    void add(Heard heard) {
        sql.batch(ADD_DAY, rows(heard.volumes(), key -> Stream.of(key.day())));
        sql.batch(ADD_LAST, rows(heard.ofAllDays(), key -> Stream.empty()));
        sql.batch(
                REMEMBER,
                new TreeMap<>(heard.heights())
                        .entrySet().stream()
                                .map(entry -> new Object[] {
                                    topic(entry.getKey()),
                                    partition(entry.getKey()),
                                    entry.getValue().position(),
                                    entry.getValue().at()
                                })
                                .toList());
    }

    /** @param first what stands before the columns that both tables have */
    private static List<Object[]> rows(
            Map<Heard.Key, Heard.Volume> volumes, Function<Heard.Key, Stream<Object>> first) {
        List<Object[]> rows = new ArrayList<>();
        volumes.forEach((key, volume) -> rows.add(Stream.concat(
                        first.apply(key),
                        Stream.of(key.domain(), key.fact(), key.region(), key.client(), volume.facts(), volume.last()))
                .toArray()));
        return rows;
    }

    private static String topic(String place) {
        return place.substring(0, place.lastIndexOf('-'));
    }

    private static int partition(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf('-') + 1));
    }

    /** By region, own facts alone, whatever the program. */
    Map<String, Volume> byRegion(LocalDate since) {
        Map<String, Volume> volumes = new HashMap<>();
        sql.each(
                """
                select last.region, last.last_recorded_at, coalesce(recent.facts, 0) as facts
                  from (select region, max(last_recorded_at) as last_recorded_at from exchange_last group by region) last
                  left join (select region, sum(facts) as facts from exchange_volume where day >= ? group by region) recent
                    using (region)""",
                row -> volumes.put(
                        row.text("region"), new Volume(row.instant("last_recorded_at"), row.number("facts"))),
                since);
        return volumes;
    }

    /** What a program sends: facts of one kind, {@code domain.fact}, of one region. */
    record Sent(String client, String region, String kind) {}

    Map<Sent, Volume> byClient(LocalDate since) {
        Map<Sent, Volume> volumes = new HashMap<>();
        sql.each(
                """
                select client, region, domain || '.' || fact as kind, last.last_recorded_at, coalesce(recent.facts, 0) as facts
                  from exchange_last last
                  left join (select client, region, domain, fact, sum(facts) as facts
                               from exchange_volume where day >= ? group by client, region, domain, fact) recent
                    using (client, region, domain, fact)""",
                row -> volumes.put(
                        new Sent(row.text("client"), row.text("region"), row.text("kind")),
                        new Volume(row.instant("last_recorded_at"), row.number("facts"))),
                since);
        return volumes;
    }

    /** When the last fact of each kind was recorded in these regions, each kind as {@code domain.fact}. */
    Map<String, Instant> lastOf(Collection<String> regions) {
        Map<String, Instant> last = new HashMap<>();
        sql.each("""
                select domain || '.' || fact as kind, max(last_recorded_at) as last_recorded_at
                  from exchange_last where region = any(?) group by domain, fact""", row -> last.put(row.text("kind"), row.instant("last_recorded_at")), regions);
        return last;
    }

    /** Records that one of the gateway's readers could not handle and nobody has decided about, by the program that they came through. */
    Map<String, Long> openLetters() {
        Map<String, Long> letters = new HashMap<>();
        sql.each("""
                select coalesce(headers::jsonb ->> 'ce_client', '') as client, count(distinct (topic, partition, record_offset)) as letters
                  from dead_letter where state = 'open' group by 1""", row -> letters.put(row.text("client"), row.number("letters")));
        return letters;
    }

    /** Days before this one are over; what was heard last stays. */
    void forget(LocalDate before) {
        sql.update("delete from exchange_volume where day < ?", before);
    }

    /**
     * What was heard of programs in regions where nobody has registered them.
     *
     * @param people programs by which people work, which are no systems
     */
    List<UnregisteredView> unregistered(Collection<String> regions, Collection<String> people) {
        return sql.list(
                """
                select client, region, sum(facts) as facts, max(last_recorded_at) as last_recorded_at
                  from exchange_last heard
                 where client <> '' and region = any(?) and client <> all(?)
                   and not exists (
                       select from exchange_system known
                        where known.client = heard.client and known.ended_at is null
                          and (known.region = heard.region
                               or known.region = left(heard.region, 4) || '00' or known.region = left(heard.region, 2) || '0000'))
                 group by client, region order by client, region""",
                row -> new UnregisteredView(
                        row.text("client"), row.text("region"), row.number("facts"), row.instant("last_recorded_at")),
                regions,
                people);
    }
}
