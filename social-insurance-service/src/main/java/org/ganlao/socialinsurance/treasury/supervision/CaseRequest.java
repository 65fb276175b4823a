package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.supervision.domain.CaseKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;

@Schema(examples = CaseRequest.EXAMPLE)
record CaseRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull CaseKind kind,

        @Schema(description = "地区", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "险种；基金审计必填 · Needed for a fund audit")
        Insurance insurance,

        @Schema(description = "被稽核单位；其他事项不填 · Of inspections and audits of employers only")
        EmployerToken employer,

        @Schema(description = "实施机构 · Who looks: an intermediary, the agency's desk, an audit office")
        @NotBlank
        @Size(max = 100)
        String body,

        @Schema(description = "事由") @NotBlank @Size(max = 500)
        String what,

        @Schema(
                description = "开始日期；要情为发现日期 · When it began; of an incident, when it was discovered",
                examples = "2007-03-05")
        @NotNull
        LocalDate on,

        @Schema(description = "审计期间起；只有基金审计填写 · First day of the audited books")
        LocalDate from,

        @Schema(description = "审计期间止 · Last day of the audited books")
        LocalDate to) {

    static final String EXAMPLE = """
            {"sourceRef": "JD-2007-0001", "kind": "on-site-audit", "region": "360102", "employer": "71526726X",
             "body": "东湖区社保局稽核科", "what": "2006年度缴费基数实地稽核", "on": "2007-03-05"}""";

    CaseRequest {
        what = what == null ? null : Masking.maskWithin(what);
    }

    SupervisionCase.Opening opening() {
        return new SupervisionCase.Opening(
                kind, region, insurance, employer == null ? null : employer.value(), body, what, on, from, to);
    }
}
