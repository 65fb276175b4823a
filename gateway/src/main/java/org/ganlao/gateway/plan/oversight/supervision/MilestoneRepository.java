package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/** What was said of milestones. */
@Singleton
class MilestoneRepository {

    private final Sql sql;

    MilestoneRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> stated(Origin origin) {
        return sql.one(
                "select id from milestone_statement where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    Optional<MilestoneStatement> living(String plan, String milestone, String region) {
        return sql.one(
                "select * from milestone_statement where plan = ? and milestone = ? and region = ? and withdrawn_at is null",
                MilestoneRepository::statement,
                plan,
                milestone,
                region);
    }

    Optional<MilestoneStatement> lock(UUID id) {
        return sql.one("select * from milestone_statement where id = ? for update", MilestoneRepository::statement, id);
    }

    /** In the order in which they were made. */
    List<MilestoneStatement> of(String plan, String milestone) {
        return sql.list(
                "select * from milestone_statement where plan = ? and milestone = ? order by proposed_at, id",
                MilestoneRepository::statement,
                plan,
                milestone);
    }

    /** Days on which milestones were reached, as confirmed, by milestone and region. */
    Map<String, Map<String, LocalDate>> reached(String plan) {
        Map<String, Map<String, LocalDate>> reached = new HashMap<>();
        sql.each(
                "select milestone, region, reached_on from milestone_statement"
                        + " where plan = ? and approved_at is not null and withdrawn_at is null",
                row -> reached.computeIfAbsent(row.text("milestone"), milestone -> new HashMap<>())
                        .put(row.text("region"), row.date("reached_on")),
                plan);
        return reached;
    }

    void insert(MilestoneStatement statement) {
        sql.update(
                """
                insert into milestone_statement (id, version, plan, milestone, region, reached_on, evidence, client,
                                                 source_ref, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                statement.id(),
                statement.version(),
                statement.plan(),
                statement.milestone(),
                statement.region(),
                statement.reachedOn(),
                statement.evidence(),
                statement.origin().client(),
                statement.origin().sourceRef(),
                statement.approval().proposedBy(),
                statement.approval().proposedAt());
    }

    void update(MilestoneStatement statement) {
        sql.update(
                """
                update milestone_statement set version = ?, approved_by = ?, approved_at = ?, withdrawn_by = ?,
                       withdrawn_at = ?, reason = ?
                 where id = ?""",
                statement.version(),
                statement.approval().approvedBy(),
                statement.approval().approvedAt(),
                statement.withdrawnBy(),
                statement.withdrawnAt(),
                statement.reason(),
                statement.id());
    }

    private static MilestoneStatement statement(Row row) {
        return new MilestoneStatement(
                row.uuid("id"),
                Math.toIntExact(row.number("version")),
                row.text("plan"),
                row.text("milestone"),
                row.text("region"),
                row.date("reached_on"),
                row.text("evidence"),
                new Origin(row.text("client"), row.text("source_ref")),
                new Approval(
                        row.text("proposed_by"),
                        row.instant("proposed_at"),
                        row.text("approved_by"),
                        row.instant("approved_at")),
                row.text("withdrawn_by"),
                row.instant("withdrawn_at"),
                row.text("reason"));
    }
}
