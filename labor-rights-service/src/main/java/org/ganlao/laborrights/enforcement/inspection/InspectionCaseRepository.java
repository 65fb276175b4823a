package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class InspectionCaseRepository extends FactRepository<InspectionCase> {

    private static final Keyset<InspectionCase> LATEST_FIRST = latestFirst("r.outline.openedOn");

    private static final String STEPS = """
            select inspection_case, step, taken_on, taken_by, inspectors, note from case_step
             where inspection_case = any (cast(? as uuid[])) order by inspection_case, version""";

    private static final String COMMUNITY = """
            select c.community from inspection_case c join case_employer e on e.inspection_case = c.id
             where e.employer = ? and c.region = ? and c.community is not null and c.annul_reason is null
             order by c.opened_on desc, c.id desc limit 1""";

    private final Sql sql;

    InspectionCaseRepository(RegionScope scope, Sql sql) {
        super(scope, InspectionCase.class, "outline.region");
        this.sql = sql;
    }

    Page<InspectionCase> page(InspectionCaseFilter filter, Paging paging) {
        return visible()
                .where("r.outline.kind = :kind", "kind", filter.kind)
                .where("r.stage = :stage", "stage", filter.stage)
                .where("exists (select 1 from r.employers e where e.employer = :employer)", "employer", filter.employer)
                .where("r.outline.campaign = :campaign", "campaign", filter.campaign)
                .where(
                        "case when r.causeGoneOn is null or r.endedOn is not null or r.annulReason is not null"
                                + " then false else true end = :gone",
                        "gone",
                        filter.causeGone)
                .where("r.responsible = :responsible", "responsible", filter.responsible)
                .where("r.outline.openedOn >= :from", "from", filter.openedFrom)
                .where("r.outline.openedOn <= :until", "until", filter.openedUntil)
                .where(
                        "r.outline.openedOn <= :day and (r.endedOn is null or r.endedOn >= :day) and r.annulReason is null",
                        "day",
                        filter.openOn)
                .page(paging, LATEST_FIRST);
    }

    /** Where the employer acted by its latest case of the region that says so. */
    Optional<String> communityOf(String employer, String region) {
        return sql.one(COMMUNITY, row -> row.text("community"), employer, region);
    }

    /** The case to which something led, unless it was struck out or has ended. */
    Optional<InspectionCase> goingOf(String kind, UUID cause) {
        return find("causeKind = ?1 and cause = ?2 and annulReason is null and endedOn is null", kind, cause)
                .singleResultOptional();
    }

    /** To how many cases something led, those that were struck out or have ended among them. */
    long causedBy(String kind, UUID cause) {
        return count("causeKind = ?1 and cause = ?2", kind, cause);
    }

    Optional<InspectionCase> ofComplaint(UUID complaintCase) {
        return find("complaintCase = ?1 and annulReason is null", complaintCase).singleResultOptional();
    }

    void note(InspectionCase of, TakenStep step) {
        sql.update("""
                insert into case_step (inspection_case, version, step, taken_on, taken_by, inspectors, note)
                values (?, ?, ?, ?, ?, ?, ?)""", of.id(), of.version(), step.step(), step.on(), step.by(), step.inspectors(), step.note());
    }

    /** What was done, by case. */
    Map<UUID, List<TakenStep>> steps(List<InspectionCase> cases) {
        Map<UUID, List<TakenStep>> steps = new HashMap<>();
        sql.each(
                STEPS,
                row -> steps.computeIfAbsent(row.uuid("inspection_case"), first -> new ArrayList<>())
                        .add(TakenStep.from(row)),
                cases.stream().map(one -> one.id().toString()).toList());
        return steps;
    }
}
