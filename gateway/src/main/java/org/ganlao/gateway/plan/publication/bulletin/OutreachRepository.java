package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** Research reports and exchange visits. */
@Singleton
class OutreachRepository {

    private final Sql sql;

    OutreachRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> recorded(Origin origin) {
        return sql.one(
                "select id from outreach where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    void insert(Outreach outreach) {
        sql.update(
                """
                insert into outreach (id, version, region, kind, client, source_ref, recorded_by, recorded_at, title, partner,
                                      begins, ends, persons, item, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                outreach.id(),
                outreach.version(),
                outreach.region(),
                outreach.kind(),
                outreach.origin().client(),
                outreach.origin().sourceRef(),
                outreach.recordedBy(),
                outreach.recordedAt(),
                outreach.title(),
                outreach.partner(),
                outreach.begins(),
                outreach.ends(),
                outreach.persons(),
                outreach.item(),
                outreach.outcome());
    }

    void annul(Outreach outreach) {
        sql.update(
                "update outreach set version = ?, annul_reason = ? where id = ?",
                outreach.version(),
                outreach.annulReason(),
                outreach.id());
    }

    Optional<Outreach> lock(UUID id) {
        return sql.one("select * from outreach where id = ? for update", OutreachRepository::outreach, id);
    }

    /**
     * Those that ended last first, struck out ones too.
     *
     * @param kind null for all
     */
    Page<Outreach> page(Collection<String> regions, OutreachKind kind, Paging paging) {
        StringBuilder where = new StringBuilder(" where region = any(?)");
        List<Object> values = new ArrayList<>(List.of(regions));
        if (kind != null) {
            where.append(" and kind = ?");
            values.add(kind);
        }
        where.append(" and (ends, id) < (?::date, ?::uuid)");
        values.addAll(
                paging.cursor().isStart()
                        ? BulletinRepository.NEWEST
                        : paging.cursor().keys());
        values.add(paging.limit() + 1);
        return Page.of(
                paging,
                sql.list(
                        "select * from outreach" + where + " order by ends desc, id desc limit ?",
                        OutreachRepository::outreach,
                        values.toArray()),
                outreach -> List.of(outreach.ends().toString(), outreach.id().toString()));
    }

    private static Outreach outreach(Row row) {
        return new Outreach(
                row.uuid("id"),
                Math.toIntExact(row.number("version")),
                row.text("region"),
                OutreachKind.valueOf(row.text("kind")),
                row.text("title"),
                row.text("partner"),
                row.date("begins"),
                row.date("ends"),
                whole(row.numberOrNull("persons")),
                whole(row.numberOrNull("item")),
                row.text("outcome"),
                new Origin(row.text("client"), row.text("source_ref")),
                row.text("recorded_by"),
                row.instant("recorded_at"),
                row.text("annul_reason"));
    }

    private static Integer whole(Long number) {
        return number == null ? null : Math.toIntExact(number);
    }
}
