package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Stay;

/** The days of a tenant as requests state them and answers show them. */
@Schema(name = "StatedTenancyDays")
record StatedStay(
        @Schema(description = "入驻日期 · First day") @NotNull LocalDate movedInOn,

        @Schema(description = "迁出日期，在驻时不填 · First day on which it is no tenant, absent while it is")
        LocalDate movedOutOn) {

    Stay stay() {
        return new Stay(movedInOn, movedOutOn);
    }

    static StatedStay from(Stay stay) {
        return new StatedStay(stay.movedInOn(), stay.movedOutOn());
    }
}
