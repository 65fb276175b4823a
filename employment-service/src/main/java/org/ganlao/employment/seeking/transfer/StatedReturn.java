package org.ganlao.employment.seeking.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.employment.seeking.transfer.domain.ReturnReason;

/** A return as requests state it and answers show it. */
@Schema(examples = "{\"returnedOn\":\"2007-05-20\",\"reason\":\"farming\"}")
record StatedReturn(
        @Schema(description = "返乡首日 · First day back") @NotNull
        LocalDate returnedOn,

        @NotNull ReturnReason reason) {

    Return stated() {
        return new Return(returnedOn, reason);
    }

    static StatedReturn from(Return stated) {
        return new StatedReturn(stated.on(), stated.reason());
    }
}
