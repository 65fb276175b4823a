package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Persons who were found later. */
record LatePersons(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Size(min = 1, max = MOST) List<@Valid @NotNull StatedOwed> persons) {

    static final int MOST = 500;
}
