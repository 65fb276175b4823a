package org.ganlao.platform.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to strike a record out. */
public record Annulment(
        @Schema(description = "为何撤销 · Why the record should never have been made", examples = "录入重复：市局已登记")
        @NotBlank
        @Size(max = 500)
        String reason) {

    /** Clerks write numbers into texts; none of them gets further than here. */
    public Annulment {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
