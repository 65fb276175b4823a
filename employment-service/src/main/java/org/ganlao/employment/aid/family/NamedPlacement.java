package org.ganlao.employment.aid.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The placement of a member that put the family into work. */
record NamedPlacement(
        @Schema(description = "成员的就业记录 · Id of a member's placement") @NotNull
        UUID placement) {}
