package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.licensing.domain.LicenceMatter;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

@Schema(examples = LicenceApplicationRequest.EXAMPLE)
record LicenceApplicationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "许可项目代码 · Kind, see /v1/licence-kinds", examples = "special-working-hours")
        @NotBlank
        @Size(max = 60)
        String kind,

        @Schema(description = "申请人 · Applicant", examples = "南昌某机械厂") @NotBlank @Size(max = 200)
        String applicant,

        @Schema(description = "申请人为用人单位的填写 · Where the applicant is an employer")
        EmployerToken employer,

        @Schema(description = "收到申请材料日期", examples = "2007-03-05") @NotNull
        LocalDate receivedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "XK-2007-012", "region": "360102", "kind": "special-working-hours",
             "applicant": "南昌某机械厂", "employer": "71526726X", "receivedOn": "2007-03-05"}""";

    LicenceApplicationRequest {
        applicant = applicant == null ? null : Masking.maskWithin(applicant);
    }

    LicenceMatter matter() {
        return new LicenceMatter(region, kind, applicant, employer == null ? null : employer.value(), receivedOn);
    }
}
