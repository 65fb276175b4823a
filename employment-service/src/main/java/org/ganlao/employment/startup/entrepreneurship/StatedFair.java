package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.FairProfile;

/** A fair as requests state it and answers show it. */
@Schema(name = "StatedStartupFair")
record StatedFair(
        @Schema(description = "主办地区 · Region whose bureau held it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(examples = "第三届创业博览会") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "地点 · Venue") @NotBlank @Size(max = 200)
        String venue,

        @Schema(description = "开幕日期 · First day") @NotNull LocalDate heldOn,
        @Schema(description = "闭幕日期 · Last day") @NotNull LocalDate lastDay) {

    FairProfile profile() {
        return new FairProfile(region, name, venue, heldOn, lastDay);
    }

    static StatedFair from(FairProfile profile) {
        return new StatedFair(profile.region(), profile.name(), profile.venue(), profile.heldOn(), profile.lastDay());
    }
}
