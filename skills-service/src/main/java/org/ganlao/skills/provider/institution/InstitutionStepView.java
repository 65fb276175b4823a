package org.ganlao.skills.provider.institution;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.institution.domain.InstitutionStep;

record InstitutionStepView(
        int version,
        InstitutionStep.StepKind kind,

        @Schema(description = "生效日期 · Day from which it holds")
        LocalDate on,

        @Schema(description = "许可证编号 · Licence held from then on")
        String licence,

        LocalDate validFrom,
        LocalDate validUntil,
        String why,
        String decidedBy) {

    static InstitutionStepView from(InstitutionStep step) {
        return new InstitutionStepView(
                step.version(),
                step.kind(),
                step.on(),
                step.licence().number(),
                step.licence().validFrom(),
                step.licence().validUntil(),
                step.why(),
                step.by());
    }
}
