package org.ganlao.skills.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.commendation.domain.Nomination;

/** For what somebody is nominated, as requests state it and answers show it. */
record StatedNomination(
        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @Schema(description = "荣誉称号 · The honour", examples = "全省技术能手") @NotBlank @Size(max = 100)
        String honour,

        @NotBlank @Size(max = 40) String occupation,
        @NotNull LocalDate nominatedOn,

        @Schema(description = "事迹 · Merits in words") @NotBlank @Size(max = 2000)
        String merits) {

    StatedNomination {
        merits = merits == null ? null : Masking.maskWithin(merits);
    }

    Nomination nomination() {
        return new Nomination(region, honour, occupation, nominatedOn, merits);
    }

    static StatedNomination from(Nomination nomination) {
        return new StatedNomination(
                nomination.region(),
                nomination.honour(),
                nomination.occupation(),
                nomination.nominatedOn(),
                nomination.merits());
    }
}
