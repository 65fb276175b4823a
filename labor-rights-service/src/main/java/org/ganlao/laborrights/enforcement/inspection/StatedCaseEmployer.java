package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.platform.personal.EmployerToken;

/** One of the employers of a case. */
record StatedCaseEmployer(
        @NotNull EmployerToken employer,

        @Schema(description = "名称 · Name") @Size(max = 100) String name,

        @Schema(description = "责任份额，百分比 · Share of the responsibility, percent", examples = "100")
        @NotNull
        @Min(1)
        @Max(100)
        Integer percent) {

    CaseEmployer employerOfCase() {
        return new CaseEmployer(employer.value(), name, percent);
    }

    static StatedCaseEmployer from(CaseEmployer one) {
        return new StatedCaseEmployer(EmployerToken.of(one.employer()), one.name(), one.percent());
    }
}
