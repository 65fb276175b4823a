package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Loss;
import org.ganlao.socialinsurance.benefit.unemployment.domain.LossCause;

/** A loss of work as requests state it and answers show it. */
record StatedLoss(
        @Schema(description = "经办地区 · Region whose fund pays", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "原单位 · Last employer, where known")
        EmployerToken employer,

        @Schema(description = "失业日期（最后工作日） · Last day of the work") @NotNull
        LocalDate separatedOn,

        @NotNull LossCause cause,

        @Schema(description = "申领日期 · Day of the claim") @NotNull
        LocalDate claimedOn) {

    Loss loss() {
        return new Loss(region, employer == null ? null : employer.value(), separatedOn, cause, claimedOn);
    }

    static StatedLoss from(Loss loss) {
        return new StatedLoss(
                loss.region(),
                loss.employer() == null ? null : EmployerToken.of(loss.employer()),
                loss.separatedOn(),
                loss.cause(),
                loss.claimedOn());
    }
}
