package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/** Splits of targets, those in force and those proposed. */
@Singleton
class DecompositionRepository {

    private static final List<String> FIRST = List.of("-infinity", "00000000-0000-0000-0000-000000000000");

    private static final String REVISION = "select coalesce(max(revision), 0) as revision from decomposition"
            + " where plan = ? and approved_at <= coalesce(?::timestamptz, 'infinity')";

    private static final String APPROVED = """
            select d.revision, d.region, d.valid_from, t.indicator, trim_scale(t.target) as whole,
                   trim_scale(t.planned_denominator) as whole_denominator, s.region as place,
                   trim_scale(s.target) as target, trim_scale(s.planned_denominator) as planned_denominator
              from decomposition d
              join decomposed_target t on t.decomposition = d.id
              join target_share s on s.decomposition = d.id and s.indicator = t.indicator
             where d.plan = ? and d.revision <= ?
             order by d.revision, t.indicator, s.region""";

    private static final String PHASINGS = """
            select d.revision, d.valid_from, p.indicator, p.shares::text[] as shares
              from decomposition d join target_phasing p on p.decomposition = d.id
             where d.plan = ? and d.revision <= ?
             order by d.revision, p.indicator""";

    private static final String OWN_PHASINGS =
            "select indicator, shares::text[] as shares from target_phasing where decomposition = ? order by indicator";

    private static final String PROPOSE = """
            insert into decomposition (id, version, plan, region, valid_from, reason, client, source_ref, proposed_by, proposed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DECIDE = """
            update decomposition
               set version = ?, approved_by = ?, approved_at = ?, revision = ?, withdrawn_at = ?, withdraw_reason = ?
             where id = ?""";

    private static final String HEAD = "select * from decomposition where id = ?";

    private static final String TARGETS = """
            select t.indicator, trim_scale(t.target) as whole, trim_scale(t.planned_denominator) as whole_denominator,
                   t.weight_set, s.region as place, trim_scale(s.target) as target,
                   trim_scale(s.planned_denominator) as planned_denominator
              from decomposed_target t
              join target_share s on s.decomposition = t.decomposition and s.indicator = t.indicator
             where t.decomposition = ?
             order by t.indicator, s.region""";

    private static final String LIST = """
            select * from decomposition
             where plan = ? and (?::text is null or region = ?)
               and (?::text is null or ? = case when withdrawn_at is not null then 'WITHDRAWN'
                                                when revision is not null then 'APPROVED' else 'PROPOSED' end)
               and (proposed_at, id) > (?::timestamptz, ?::uuid)
             order by proposed_at, id limit ?""";

    private final Sql sql;

    DecompositionRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param asOf null for all that is known */
    int revision(String plan, Instant asOf) {
        return sql.one(REVISION, row -> Math.toIntExact(row.number("revision")), plan, asOf)
                .orElse(0);
    }

    /** The proposal that this client has made under its reference. */
    Optional<UUID> user(Origin origin) {
        return sql.one(
                "select id from decomposition where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    void add(Decomposition proposed) {
        sql.update(
                PROPOSE,
                proposed.id(),
                proposed.version(),
                proposed.plan(),
                proposed.region(),
                proposed.validFrom(),
                proposed.reason(),
                proposed.origin().client(),
                proposed.origin().sourceRef(),
                proposed.approval().proposedBy(),
                proposed.approval().proposedAt());
        sql.copy(
                "decomposed_target (decomposition, indicator, target, planned_denominator, weight_set)",
                proposed.targets().stream()
                        .map(target -> new Object[] {
                            proposed.id(),
                            target.indicator(),
                            target.whole().target(),
                            target.whole().plannedDenominator(),
                            target.weights()
                        })
                        .toList());
        sql.copy(
                "target_share (decomposition, indicator, region, target, planned_denominator)",
                proposed.targets().stream()
                        .flatMap(target -> target.shares().entrySet().stream().map(share -> new Object[] {
                            proposed.id(),
                            target.indicator(),
                            share.getKey(),
                            share.getValue().target(),
                            share.getValue().plannedDenominator()
                        }))
                        .toList());
        sql.batch(
                "insert into target_phasing (decomposition, indicator, shares) values (?, ?, ?::numeric[])",
                proposed.phasings().entrySet().stream()
                        .map(phased -> new Object[] {
                            proposed.id(),
                            phased.getKey(),
                            phased.getValue().shares().stream()
                                    .map(BigDecimal::toPlainString)
                                    .toList()
                        })
                        .toList());
    }

    /** Writes what was decided; nothing else of a proposal ever changes. */
    void decide(Decomposition decided) {
        sql.update(
                DECIDE,
                decided.version(),
                decided.approval().approvedBy(),
                decided.approval().approvedAt(),
                decided.revision(),
                decided.withdrawnAt(),
                decided.withdrawReason(),
                decided.id());
    }

    Optional<Decomposition> find(UUID id) {
        return one(HEAD, id);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Decomposition> lock(UUID id) {
        return one(HEAD + " for update", id);
    }

    private Optional<Decomposition> one(String query, UUID id) {
        return sql.one(query, row -> head(row), id).map(head -> head.with(targets(id), phasings(id)));
    }

    private Map<String, Phasing> phasings(UUID id) {
        Map<String, Phasing> phasings = new LinkedHashMap<>();
        sql.each(OWN_PHASINGS, row -> phasings.put(row.text("indicator"), phasing(row)), id);
        return phasings;
    }

    /** Those of approved proposals up to a revision, in their order. */
    List<PhasedTarget> phasings(String plan, int revision) {
        return sql.list(
                PHASINGS,
                row -> new PhasedTarget(
                        Math.toIntExact(row.number("revision")),
                        row.date("valid_from"),
                        row.text("indicator"),
                        phasing(row)),
                plan,
                revision);
    }

    private static Phasing phasing(Row row) {
        return new Phasing(row.texts("shares").stream().map(BigDecimal::new).toList());
    }

    private List<SplitTarget> targets(UUID id) {
        Map<String, SplitTarget> targets = new LinkedHashMap<>();
        sql.each(
                TARGETS,
                row -> targets.computeIfAbsent(
                                row.text("indicator"),
                                indicator -> new SplitTarget(
                                        indicator,
                                        share(row, "whole", "whole_denominator"),
                                        row.text("weight_set"),
                                        new LinkedHashMap<>()))
                        .shares()
                        .put(row.text("place"), share(row, "target", "planned_denominator")),
                id);
        return List.copyOf(targets.values());
    }

    /** In the order of the proposals, without their targets. */
    Page<Decomposition> page(String plan, DecompositionFilter filter, Paging paging) {
        List<String> behind =
                paging.cursor().isStart() ? FIRST : paging.cursor().keys();
        List<Decomposition> rows = sql.list(
                LIST,
                row -> head(row),
                plan,
                filter.region,
                filter.region,
                filter.state,
                filter.state,
                behind.get(0),
                behind.get(1),
                paging.limit() + 1);
        return Page.of(
                paging,
                rows,
                split -> List.of(
                        split.approval().proposedAt().toString(), split.id().toString()));
    }

    private static Decomposition head(Row row) {
        int revision = Math.toIntExact(row.number("revision"));
        return new Decomposition(
                row.uuid("id"),
                Math.toIntExact(row.number("version")),
                row.text("plan"),
                row.text("region"),
                row.date("valid_from"),
                row.text("reason"),
                new Origin(row.text("client"), row.text("source_ref")),
                new Approval(
                        row.text("proposed_by"),
                        row.instant("proposed_at"),
                        row.text("approved_by"),
                        row.instant("approved_at")),
                revision == 0 ? null : revision,
                row.instant("withdrawn_at"),
                row.text("withdraw_reason"),
                null,
                null);
    }

    /** Approved ones up to a revision, in their order. */
    List<Split> splits(String plan, int revision) {
        Map<String, Split> splits = new LinkedHashMap<>();
        sql.each(
                APPROVED,
                row -> splits.computeIfAbsent(row.number("revision") + " " + row.text("indicator"), key -> split(row))
                        .shares()
                        .put(row.text("place"), share(row, "target", "planned_denominator")),
                plan,
                revision);
        return new ArrayList<>(splits.values());
    }

    private static Split split(Row row) {
        return new Split(
                Math.toIntExact(row.number("revision")),
                row.text("region"),
                row.date("valid_from"),
                row.text("indicator"),
                share(row, "whole", "whole_denominator"),
                new LinkedHashMap<>());
    }

    private static Share share(Row row, String target, String denominator) {
        return new Share(row.decimal(target), row.decimal(denominator));
    }
}
