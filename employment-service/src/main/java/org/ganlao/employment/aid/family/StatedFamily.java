package org.ganlao.employment.aid.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.family.domain.Household;

/** A family as requests state it; a correction states it anew and whole. */
record StatedFamily(
        @Schema(description = "县（市、区） · County whose bureau keeps the family", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "社区代码 · Code of the community", examples = "360102003001")
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        String community,

        @Schema(description = "认定日期 · Day of identification") @NotNull
        LocalDate identifiedOn,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull StatedMember> members) {

    Household household() {
        return new Household(region, community, identifiedOn);
    }
}
