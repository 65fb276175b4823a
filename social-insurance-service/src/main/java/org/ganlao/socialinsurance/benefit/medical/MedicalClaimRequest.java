package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.medical.domain.Care;
import org.ganlao.socialinsurance.benefit.medical.domain.Payee;
import org.ganlao.socialinsurance.benefit.medical.domain.Stay;

/** A bill that is to be paid. */
record MedicalClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "参保关系 · Enrolment by which the person is insured") @NotNull
        UUID enrolment,

        @Schema(description = "定点机构 · Hospital or pharmacy") @NotNull
        UUID provider,

        @Schema(description = "账单号，每机构只报一次 · Number of its bill, claimed once") @NotBlank @Size(max = 60)
        String billNumber,

        @NotNull Care care,
        @NotNull LocalDate admittedOn,

        @Schema(description = "出院日期；门诊、购药与就诊同日 · Day of discharge; otherwise the same day") @NotNull
        LocalDate dischargedOn,

        @NotNull @Valid StatedCosts costs,
        @NotNull Payee payee) {

    Stay stay() {
        return new Stay(admittedOn, dischargedOn);
    }
}
