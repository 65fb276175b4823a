package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;

/** How far a case is, for those who led to it. */
@ApplicationScoped
public class CaseProgress {

    private final InspectionCaseRepository cases;

    CaseProgress(InspectionCaseRepository cases) {
        this.cases = cases;
    }

    /** Nothing while it goes on. */
    public Optional<LocalDate> endedOn(UUID inspectionCase) {
        return cases.findByIdOptional(inspectionCase).map(InspectionCase::endedOn);
    }
}
