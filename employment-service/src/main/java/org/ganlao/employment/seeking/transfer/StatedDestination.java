package org.ganlao.employment.seeking.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.Destination;
import org.ganlao.employment.seeking.transfer.domain.DestinationKind;
import org.ganlao.platform.personal.Masking;

/** A destination as requests state it and answers show it. */
record StatedDestination(
        @NotNull DestinationKind kind,

        @Schema(
                description = "省内为县（市、区）代码，跨省为该省或其下区划的代码 · County in the province, or a code of the other province",
                examples = "440300")
        @Pattern(regexp = "[1-8][0-9]{5}")
        String region,

        @Schema(description = "地名或园区名称 · Name of the place or park", examples = "深圳市宝安区") @Size(min = 1, max = 200)
        String place) {

    Destination destination() {
        return new Destination(kind, region, place == null ? null : Masking.maskWithin(place));
    }

    static StatedDestination from(Destination destination) {
        return new StatedDestination(destination.kind(), destination.region(), destination.place());
    }
}
