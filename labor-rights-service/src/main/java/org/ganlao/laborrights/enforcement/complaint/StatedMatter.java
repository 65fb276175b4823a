package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintMatter;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** What a complaint says, as requests state it and answers show it. */
@Schema(name = "ComplaintMatter")
record StatedMatter(
        @Schema(description = "用人单位用工行为发生地 · Region in which the employer acts", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        EmployerToken employer,

        @Schema(description = "用人单位名称 · Name of the employer") @NotBlank @Size(max = 100)
        String employerName,

        @NotNull Subject subject,

        @Schema(description = "违法事实，请勿填写证件号码 · What happened; no identity numbers") @NotBlank @Size(max = 2000)
        String account,

        @Schema(description = "违法行为开始之日 · First day of the violation, where it is known")
        LocalDate violationFrom,

        @Schema(description = "违法行为终止之日，仍在继续或不明的为空 · Its last day; none where it goes on or is not known")
        LocalDate violationUntil,

        @Schema(description = "用工所在社区、村代码 · Community in which the employer acts, where it is known")
        @Pattern(regexp = "[0-9]{9}([0-9]{3})?")
        String community) {

    static final String EXAMPLE = """
            {"region": "360102", "employer": "71526726X", "employerName": "某建筑公司", "subject": "wages",
             "account": "拖欠2006年10月至12月工资", "violationFrom": "2006-10-01"}""";

    StatedMatter {
        account = account == null ? null : Masking.maskWithin(account);
        employerName = employerName == null ? null : Masking.maskWithin(employerName);
    }

    ComplaintMatter matter() {
        return new ComplaintMatter(
                region,
                employer == null ? null : employer.value(),
                employerName,
                subject,
                account,
                violationFrom,
                violationUntil,
                community);
    }

    static StatedMatter from(ComplaintMatter matter) {
        return new StatedMatter(
                matter.region(),
                matter.employer() == null ? null : EmployerToken.of(matter.employer()),
                matter.employerName(),
                matter.subject(),
                matter.account(),
                matter.violationFrom(),
                matter.violationUntil(),
                matter.community());
    }
}
