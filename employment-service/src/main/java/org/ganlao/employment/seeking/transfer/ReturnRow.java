package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.ReturnReason;
import org.ganlao.platform.record.StatedPerson;

/**
 * One return among many, as a file states it.
 *
 * @param sourceRef the caller's own reference of the transfer; absent where the person is named
 */
record ReturnRow(
        @Schema(description = "外出登记的参考号，与 person 二者取一 · Your reference of the transfer, or else the person")
        @Size(min = 1, max = 100)
        String sourceRef,

        @Valid StatedPerson person,
        @NotNull LocalDate returnedOn,
        @NotNull ReturnReason reason) {

    /** A reference returns once on a day; rows that name a person are told apart by what the records say. */
    String key() {
        return sourceRef == null ? null : sourceRef + " " + returnedOn;
    }
}
