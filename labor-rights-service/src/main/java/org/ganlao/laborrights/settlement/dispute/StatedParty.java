package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A worker who is a party, with what is claimed for, or from, that worker. */
@Schema(name = "DisputeParty")
record StatedParty(
        @Valid @NotNull StatedPerson person,

        @Schema(description = "是否为推举的代表 · Whether the worker speaks for the others")
        Boolean representative,

        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull StatedDemand> claims) {

    boolean speaksForAll() {
        return Boolean.TRUE.equals(representative);
    }
}
