package org.ganlao.laborrights.relation.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.responsibility.domain.AssessedEmployer;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityScore;
import org.ganlao.platform.personal.EmployerToken;

@Schema(name = "ResponsibilityAssessmentRequest")
record AssessmentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(examples = "南昌某机械厂") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "2007-05-10") @NotNull LocalDate assessedOn,

        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull StatedScore> scores) {

    AssessedEmployer assessed() {
        return new AssessedEmployer(region, employer.value(), name, assessedOn);
    }

    List<ResponsibilityScore> stated() {
        return scores.stream().map(StatedScore::score).toList();
    }
}
