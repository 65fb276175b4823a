package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseStage;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Violation;
import org.ganlao.laborrights.enforcement.inspection.domain.ViolationKind;

/** Which cases came to a penalty that was served, for those who make that public. */
@ApplicationScoped
public class PunishedCases {

    private static final Set<CaseStage> PUNISHED = EnumSet.of(CaseStage.SERVED, CaseStage.ENFORCED, CaseStage.CLOSED);

    private final InspectionCaseRepository cases;

    PunishedCases(InspectionCaseRepository cases) {
        this.cases = cases;
    }

    /**
     * What such a case says of one of its employers.
     *
     * @param name null where the case does not have it
     * @param righted whether the employer has put all of it right
     */
    public record Punished(
            String region,
            String name,
            List<ViolationKind> kinds,
            LocalDate decidedOn,
            LocalDate servedOn,
            String number,
            boolean righted) {}

    /** Nothing where the case has no penalty, or the employer no part in what was found. */
    public Optional<Punished> of(UUID inspectionCase, String employer) {
        return cases.findByIdOptional(inspectionCase)
                .filter(found -> found.servedOn() != null && found.fine() != null && PUNISHED.contains(found.stage()))
                .filter(found -> found.violations().stream()
                        .anyMatch(one -> one.employer().equals(employer)))
                .map(found -> punished(found, employer));
    }

    private static Punished punished(InspectionCase found, String employer) {
        List<Violation> own = found.violations().stream()
                .filter(one -> one.employer().equals(employer))
                .toList();
        return new Punished(
                found.region(),
                found.employers().stream()
                        .filter(one -> one.employer().equals(employer))
                        .map(CaseEmployer::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                own.stream().map(Violation::kind).distinct().toList(),
                found.decidedOn(),
                found.servedOn(),
                found.decisionNumber(),
                own.stream().allMatch(one -> one.rightedOn() != null));
    }
}
