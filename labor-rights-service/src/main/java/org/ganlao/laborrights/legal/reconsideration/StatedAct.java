package org.ganlao.laborrights.legal.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.ApplicantKind;
import org.ganlao.laborrights.legal.reconsideration.domain.DisputedAct;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** What is to be reconsidered, as requests state it and answers show it. */
@Schema(name = "DisputedAct")
record StatedAct(
        @Schema(description = "复议机关所在地区", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "被申请人 · Department whose act it is", examples = "东湖区劳动保障监察大队") @NotBlank @Size(max = 200)
        String respondent,

        @Schema(description = "申请复议的行政行为，不写姓名 · The act, without names", examples = "责令支付工资的处理决定")
        @NotBlank
        @Size(max = 1000)
        String act,

        @NotNull ApplicantKind applicant,
        EmployerToken employer,

        @Schema(description = "知道该行为之日 · Day on which the applicant learnt of it", examples = "2007-02-01") @NotNull
        LocalDate knownOn,

        @Schema(description = "收到申请之日", examples = "2007-03-05") @NotNull
        LocalDate receivedOn,

        @Schema(description = "逾期的正当理由 · What kept the applicant from applying in time") @Size(max = 500)
        String excuse,

        @Schema(description = "对监察处罚决定申请复议的，该监察案件 · Case of the inspectorate, where the act is its penalty")
        UUID inspectionCase) {

    StatedAct {
        act = act == null ? null : Masking.maskWithin(act);
        excuse = excuse == null || excuse.isBlank() ? null : Masking.maskWithin(excuse);
    }

    DisputedAct matter() {
        return new DisputedAct(
                region,
                respondent,
                act,
                applicant,
                employer == null ? null : employer.value(),
                knownOn,
                receivedOn,
                excuse,
                inspectionCase);
    }

    static StatedAct from(DisputedAct matter) {
        return new StatedAct(
                matter.region(),
                matter.respondent(),
                matter.act(),
                matter.applicant(),
                matter.employer() == null ? null : EmployerToken.of(matter.employer()),
                matter.knownOn(),
                matter.receivedOn(),
                matter.excuse(),
                matter.inspectionCase());
    }
}
