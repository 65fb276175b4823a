package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.Return;

/** States the departure, and the return if there was one, anew and whole. */
record TransferCorrection(
        @Schema(examples = "外出日期填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedDeparture departure,

        @Schema(description = "仍在外时不填 · Absent: the person is away") @Valid
        StatedReturn returned) {

    Return statedReturn() {
        return returned == null ? null : returned.stated();
    }
}
