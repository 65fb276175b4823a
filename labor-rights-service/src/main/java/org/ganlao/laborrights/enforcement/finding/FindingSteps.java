package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Tells what became of a finding: to the others, to the audit, to whoever reads its history, and to its inspection case. */
@ApplicationScoped
class FindingSteps {

    static final String KIND = "finding";

    private static final String INTO = "finding_step (finding, version, step, on_day, by, why)";
    private static final String STEP = "insert into " + INTO + " values (?, ?, ?, ?, ?, ?)";
    private static final String OF = "select * from finding_step where finding = ? order by version";

    private final RecordEvents events;
    private final InspectionCases cases;
    private final Caller caller;
    private final BusinessClock clock;
    private final BulkWork bulk;
    private final Sql sql;

    FindingSteps(
            RecordEvents events, InspectionCases cases, Caller caller, BusinessClock clock, BulkWork bulk, Sql sql) {
        this.events = events;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
        this.bulk = bulk;
        this.sql = sql;
    }

    /**
     * One version of a finding.
     *
     * @param by who did it; empty where it followed from what is known
     */
    @Schema(name = "FindingStep")
    record Step(int version, String step, LocalDate on, String by, String why) {

        static Step from(Row row) {
            return new Step(
                    (int) row.number("version"), row.text("step"), row.date("on_day"), row.text("by"), row.text("why"));
        }
    }

    /** What somebody did; the finding's row is written already. */
    void done(String verb, Finding finding, String why) {
        told(verb, finding, caller.subject(), why);
    }

    /** What followed from what is known. */
    void followed(String verb, Finding finding, String why) {
        told(verb, finding, "", why);
    }

    private void told(String verb, Finding finding, String by, String why) {
        events.say(KIND, verb, FindingFact.of(finding), why);
        Object[] step = {finding.id(), finding.version(), verb, clock.today(), by, why};
        if (bulk.underway()) {
            bulk.later(FindingSteps.class, step, steps -> sql.copy(INTO, steps));
        } else {
            sql.update(STEP, step);
        }
        cases.told(verb, finding, clock.today());
    }

    List<Step> of(UUID finding) {
        return sql.list(OF, Step::from, finding);
    }
}
