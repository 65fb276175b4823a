package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.benefit.injury.domain.Accident;
import org.ganlao.socialinsurance.benefit.injury.domain.Reporter;

/** An accident as requests state it and answers show it. */
record StatedAccident(
        @Schema(description = "参保地区 · Region where the employer is insured", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(description = "事故发生日或职业病诊断日 · Day of the accident or diagnosis") @NotNull
        LocalDate happenedOn,

        @Schema(description = "申请日期 · Day of the report") @NotNull
        LocalDate reportedOn,

        @NotNull Reporter reporter,

        @Schema(description = "事故经过 · What happened", examples = "冲床作业时右手受伤") @NotBlank @Size(max = 1000)
        String account,

        @Schema(description = "死亡日期，未死亡则不填 · Day of the death, absent where the person lives")
        LocalDate diedOn) {

    Accident accident() {
        return new Accident(
                region, employer.value(), happenedOn, reportedOn, reporter, Masking.maskWithin(account), diedOn);
    }

    static StatedAccident from(Accident accident) {
        return new StatedAccident(
                accident.region(),
                EmployerToken.of(accident.employer()),
                accident.happenedOn(),
                accident.reportedOn(),
                accident.reporter(),
                accident.account(),
                accident.diedOn());
    }
}
