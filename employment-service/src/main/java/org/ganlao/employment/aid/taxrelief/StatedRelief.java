package org.ganlao.employment.aid.taxrelief;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.taxrelief.domain.Relief;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;

/** A certificate of tax relief as requests state it and answers show it. */
record StatedRelief(
        @NotNull ReliefKind kind,

        @Schema(description = "登记地区 · Region whose bureau confirmed it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "减免税凭证号 · Number of the certificate", examples = "赣税减2007-0012") @NotBlank @Size(max = 40)
        String certificate,

        EmployerToken employer,

        @Schema(description = "减免年度 · Year", examples = "2007") @Min(2003) @Max(2100)
        int year,

        @Schema(description = "减免金额（元） · Relieved in the year", examples = "8000.00") @NotNull
        Money amount,

        @NotNull LocalDate issuedOn) {

    Relief relief() {
        return new Relief(
                kind, region, certificate, employer == null ? null : employer.value(), year, amount, issuedOn);
    }

    static StatedRelief from(Relief relief) {
        return new StatedRelief(
                relief.kind(),
                relief.region(),
                relief.certificate(),
                relief.employer() == null ? null : EmployerToken.of(relief.employer()),
                relief.year(),
                relief.amount(),
                relief.issuedOn());
    }
}
