package org.ganlao.gateway.plan.oversight.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Alerts. */
@Singleton
class AlertRepository {

    /** Among an alert's details: what the same would be about in the region above that is watched, too. */
    static final String WITHIN = "within";

    private static final String SELECT = select("null::bigint");

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    AlertRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An alert.
     *
     * @param severity the one that its rule had when it was noticed
     * @param covered in how many of the regions below the others hold that it stands for; null where that was not asked for
     */
    record Stored(Alert alert, AlertRule.Severity severity, Long covered) {}

    /**
     * Which alerts are asked for; null fields and empty collections do not filter.
     *
     * @param regions those of the caller's scope that are asked for
     * @param within what the same would be about in the region above
     * @param covering where not empty, an alert is left out that another one which is asked for stands for; which rule may do so for which,
     *     {@code above/below}
     */
    record Filter(
            Collection<String> stages,
            String rule,
            String severity,
            Collection<String> regions,
            String within,
            Collection<String> covering) {}

    /**
     * Takes the rule's turn until the end of the transaction.
     *
     * @return false if a sweep that asked later has settled already
     */
    boolean takeTurn(String rule, Instant asked) {
        return sql.update("""
                insert into alert_sweep as last (rule, asked) values (?, ?)
                on conflict (rule) do update set asked = excluded.asked where last.asked < excluded.asked""", rule, asked) == 1;
    }

    /** Alerts of a rule that are not cleared, locked in the order of their ids. */
    List<Alert> living(String rule) {
        return sql.list(SELECT + " where rule = ? and stage <> 'CLEARED' order by id for update", this::alert, rule);
    }

    /** Rules that have alerts which are not cleared. */
    List<String> livingRules() {
        return sql.list(
                "select distinct rule from alert where stage <> 'CLEARED' order by rule", row -> row.text("rule"));
    }

    /** Whether nobody has settled the rule since an instant. */
    boolean isAbandoned(String rule, Instant since) {
        return sql.one(
                        "select not exists (select from alert_sweep where rule = ? and asked >= ?) as abandoned",
                        row -> row.flag("abandoned"),
                        rule,
                        since)
                .orElseThrow();
    }

    /** Records that were set aside and that nobody has decided about. */
    record SetAside(String consumer, String topic, long letters) {}

    List<SetAside> setAside() {
        return sql.list("""
                select consumer, topic, count(*) as letters from dead_letter where state = 'open'
                 group by consumer, topic order by consumer, topic""", row -> new SetAside(row.text("consumer"), row.text("topic"), row.number("letters")));
    }

    Optional<Stored> find(UUID id) {
        return sql.one(SELECT + " where id = ?", this::stored, id);
    }

    Optional<Stored> lock(UUID id) {
        return sql.one(SELECT + " where id = ? for update", this::stored, id);
    }

    Page<Stored> newest(Filter filter, Paging paging) {
        List<Object> values = new ArrayList<>();
        StringBuilder query = new StringBuilder(filter.covering().isEmpty() ? SELECT : select(covered(filter, values)))
                .append(" where ")
                .append(asked("alert", filter, values));
        if (!filter.covering().isEmpty()) {
            query.append(" and not exists (select from alert above where ")
                    .append(standsFor("above", "alert", filter, values))
                    .append(" and ")
                    .append(asked("above", filter, values))
                    .append(')');
        }
        if (!paging.cursor().isStart()) {
            query.append(" and (raised_at, id) < (?, ?)");
            values.add(Instant.parse(paging.cursor().keys().get(0)));
            values.add(UUID.fromString(paging.cursor().keys().get(1)));
        }
        values.add(paging.limit() + 1);
        return Page.of(
                paging,
                sql.list(query + " order by raised_at desc, id desc limit ?", this::stored, values.toArray()),
                found -> List.of(
                        found.alert().state().raisedAt().toString(),
                        found.alert().id().toString()));
    }

    private static String select(String covered) {
        return """
            select id, rule, subject, region, severity, detail::text as detail, stage, seen_since, gone_since, raised_at,
                   acknowledged_at, acknowledged_by, note, cleared_at, version, %s as covered from alert""".formatted(covered);
    }

    /** A region has two of them for a while, one of which is gone and not over yet. */
    private static String covered(Filter filter, List<Object> values) {
        return "(select count(distinct below.region) from alert below where below.gone_since is null and "
                + standsFor("alert", "below", filter, values) + " and " + asked("below", filter, values) + ")";
    }

    /** Whom nobody has taken on stays in sight, although somebody has taken on the one above. */
    private static String standsFor(String above, String below, Filter filter, List<Object> values) {
        values.add(filter.covering());
        return """
            %2$s.detail ->> '%3$s' = %1$s.subject and %1$s.rule || '/' || %2$s.rule = any(?)
            and %1$s.stage <> 'CLEARED' and %2$s.stage <> 'CLEARED' and (%1$s.stage = 'OPEN' or %2$s.stage <> 'OPEN')""".formatted(above, below, WITHIN);
    }

    private static String asked(String alert, Filter filter, List<Object> values) {
        StringBuilder where = new StringBuilder("%1$s.raised_at is not null and %1$s.region = any(?)".formatted(alert));
        values.add(filter.regions());
        if (!filter.stages().isEmpty()) {
            where.append(" and ").append(alert).append(".stage = any(?)");
            values.add(filter.stages());
        }
        if (filter.rule() != null) {
            where.append(" and ").append(alert).append(".rule = ?");
            values.add(filter.rule());
        }
        if (filter.severity() != null) {
            where.append(" and ").append(alert).append(".severity = ?");
            values.add(filter.severity());
        }
        if (filter.within() != null) {
            where.append(" and ").append(alert).append(".detail ->> '" + WITHIN + "' = ?");
            values.add(filter.within());
        }
        return where.toString();
    }

    void insert(Collection<Alert> alerts, AlertRule.Severity severity) {
        sql.batch(
                """
                insert into alert (id, rule, subject, region, severity, detail, stage, seen_since, raised_at, version)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""",
                alerts.stream()
                        .map(alert -> new Object[] {
                            alert.id(),
                            alert.rule(),
                            alert.subject(),
                            alert.region(),
                            severity,
                            written(alert.state().detail()),
                            alert.stage(),
                            alert.state().seenSince(),
                            alert.state().raisedAt(),
                            alert.state().version()
                        })
                        .toList());
    }

    void update(Collection<Alert> alerts) {
        sql.batch("""
                update alert set detail = ?::jsonb, stage = ?, seen_since = ?, gone_since = ?, raised_at = ?,
                       acknowledged_at = ?, acknowledged_by = ?, note = ?, cleared_at = ?, version = ?
                 where id = ?""", alerts.stream().map(this::changed).toList());
    }

    void delete(Collection<Alert> alerts) {
        sql.batch(
                "delete from alert where id = ?",
                alerts.stream().map(alert -> new Object[] {alert.id()}).toList());
    }

    private Object[] changed(Alert alert) {
        Alert.State state = alert.state();
        Alert.Acknowledgement by = state.acknowledgement();
        return new Object[] {
            written(state.detail()),
            state.stage(),
            state.seenSince(),
            state.goneSince(),
            state.raisedAt(),
            by == null ? null : by.at(),
            by == null ? null : by.by(),
            by == null ? null : by.note(),
            state.clearedAt(),
            state.version(),
            alert.id()
        };
    }

    private Stored stored(Row row) {
        return new Stored(alert(row), AlertRule.Severity.valueOf(row.text("severity")), row.numberOrNull("covered"));
    }

    private Alert alert(Row row) {
        Instant acknowledgedAt = row.instant("acknowledged_at");
        return Alert.stored(
                row.uuid("id"),
                row.text("rule"),
                row.text("subject"),
                row.text("region"),
                new Alert.State(
                        AlertStage.valueOf(row.text("stage")),
                        read(row.text("detail")),
                        row.instant("seen_since"),
                        row.instant("gone_since"),
                        row.instant("raised_at"),
                        acknowledgedAt == null
                                ? null
                                : new Alert.Acknowledgement(
                                        acknowledgedAt, row.text("acknowledged_by"), row.text("note")),
                        row.instant("cleared_at"),
                        (int) row.number("version")));
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an alert's detail is not what was written", e);
        }
    }
}
