package org.ganlao.skills.instruction.apprenticeship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.instruction.apprenticeship.domain.Pairing;

/** What master and apprentice agree on, as requests state it and answers show it. */
record StatedPairing(
        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @Schema(description = "所在单位 · Employer of both") @NotNull
        EmployerToken employer,

        @NotBlank @Size(max = 40) String occupation,

        @Schema(description = "目标等级，5 至 1 · Level to be reached") @NotNull @Min(1) @Max(5)
        Integer goalLevel,

        @NotNull LocalDate beginsOn,

        @Schema(description = "期满日 · Last day of the term") @NotNull
        LocalDate endsOn,

        @Schema(description = "培养目标 · Goals in words", examples = "一年内达到高级焊工") @NotBlank @Size(max = 500)
        String goals) {

    StatedPairing {
        goals = goals == null ? null : Masking.maskWithin(goals);
    }

    Pairing pairing() {
        return new Pairing(region, employer.value(), occupation, goalLevel, beginsOn, endsOn, goals);
    }

    static StatedPairing from(Pairing agreed) {
        return new StatedPairing(
                agreed.region(),
                EmployerToken.of(agreed.employer()),
                agreed.occupation(),
                agreed.goalLevel(),
                agreed.beginsOn(),
                agreed.endsOn(),
                agreed.goals());
    }
}
