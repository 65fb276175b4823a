package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsOutline;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** Who owes wages, as requests state it and answers show it. */
record StatedArrears(
        @Schema(description = "监管地区 · Region whose bureau sees to them", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(description = "企业名称 · Name of the enterprise", examples = "南昌东湖机械厂") @NotBlank @Size(max = 200)
        String employerName,

        @NotNull ArrearsKind kind,

        @Schema(description = "申报日期 · Day of the declaration") @NotNull
        LocalDate declaredOn) {

    StatedArrears {
        employerName = employerName == null ? null : Masking.maskWithin(employerName);
    }

    ArrearsOutline outline() {
        return new ArrearsOutline(region, employer.value(), employerName, kind, declaredOn);
    }

    static StatedArrears from(ArrearsOutline outline) {
        return new StatedArrears(
                outline.region(),
                EmployerToken.of(outline.employer()),
                outline.employerName(),
                outline.kind(),
                outline.declaredOn());
    }
}
