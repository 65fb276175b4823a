package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Origin;

/** Registered systems. */
@Singleton
class SystemRepository {

    private static final String SELECT =
            "select exchange_system.*, extract(epoch from reports_every)::bigint as seconds from exchange_system";

    private final Sql sql;

    SystemRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> registered(Origin origin) {
        return sql.one(
                "select id from exchange_system where registrar = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    Optional<ExchangeSystem> living(String client, String region) {
        return sql.one(
                SELECT + " where client = ? and region = ? and ended_at is null",
                SystemRepository::system,
                client,
                region);
    }

    Optional<ExchangeSystem> lock(UUID id) {
        return sql.one(SELECT + " where id = ? for update", SystemRepository::system, id);
    }

    /** Those that are registered in these regions, by region and client. */
    List<ExchangeSystem> living(Collection<String> regions) {
        return sql.list(
                SELECT + " where ended_at is null and region = any(?) order by region, client",
                SystemRepository::system,
                regions);
    }

    /** All that are registered. */
    List<ExchangeSystem> living() {
        return sql.list(SELECT + " where ended_at is null order by region, client", SystemRepository::system);
    }

    void insert(ExchangeSystem system) {
        sql.update(
                """
                insert into exchange_system (id, version, client, region, name, facts, reports_every, registrar, source_ref,
                                             registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, make_interval(secs => ?), ?, ?, ?, ?)""",
                system.id(),
                system.version(),
                system.client(),
                system.region(),
                system.name(),
                system.facts().stream().sorted().toList(),
                (double) system.reportsEvery().toSeconds(),
                system.origin().client(),
                system.origin().sourceRef(),
                system.registeredBy(),
                system.registeredAt());
    }

    void update(ExchangeSystem system) {
        sql.update(
                "update exchange_system set version = ?, ended_by = ?, ended_at = ?, end_reason = ? where id = ?",
                system.version(),
                system.endedBy(),
                system.endedAt(),
                system.endReason(),
                system.id());
    }

    private static ExchangeSystem system(Row row) {
        return new ExchangeSystem(
                row.uuid("id"),
                Math.toIntExact(row.number("version")),
                row.text("client"),
                row.text("region"),
                row.text("name"),
                new HashSet<>(row.texts("facts")),
                Duration.ofSeconds(row.number("seconds")),
                new Origin(row.text("registrar"), row.text("source_ref")),
                row.text("registered_by"),
                row.instant("registered_at"),
                row.text("ended_by"),
                row.instant("ended_at"),
                row.text("end_reason"));
    }
}
