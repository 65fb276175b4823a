package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which communities a cell has, and who is responsible from which day on. */
@Schema(name = "StatedGridCell")
record StatedCell(
        @Schema(description = "社区、村代码 · Codes of communities and villages", examples = "[\"360102001001\"]")
        @NotEmpty
        @Size(max = 200)
        Set<@NotNull @Pattern(regexp = "[0-9]{9}([0-9]{3})?") String> communities,

        @NotNull UUID inspector,
        @Schema(examples = "2007-03-01") @NotNull LocalDate on) {}
