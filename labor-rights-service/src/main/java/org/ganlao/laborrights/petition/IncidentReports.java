package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** What was reported of incidents, report by report. The incident is held. */
@ApplicationScoped
class IncidentReports {

    private static final String ADD = """
            insert into incident_report (incident, number, reported_at, persons, what, by)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from incident_report where incident = ?""";

    private final Sql sql;

    IncidentReports(Sql sql) {
        this.sql = sql;
    }

    /** @param number the first is 1 */
    @Schema(name = "GroupIncidentReport")
    record Report(int number, Instant at, int persons, String what, String by) {

        static Report from(Row row) {
            return new Report(
                    (int) row.number("number"),
                    row.instant("reported_at"),
                    (int) row.number("persons"),
                    row.text("what"),
                    row.text("by"));
        }
    }

    void add(UUID incident, Instant at, int persons, String what, String by) {
        sql.update(ADD, incident, at, persons, what, by, incident);
    }

    List<Report> of(UUID incident) {
        return sql.list("select * from incident_report where incident = ? order by number", Report::from, incident);
    }
}
