package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint is accepted, and a case opened. */
@Schema(name = "ComplaintAcceptance", examples = "{\"on\":\"2007-02-27\"}")
record StatedAcceptance(
        @NotNull LocalDate on,

        @Schema(
                description =
                        "确系另一件 · That it is another one than the alike complaint, or the person's own, that was accepted already; default no")
        Boolean another) {

    boolean isAnother() {
        return Boolean.TRUE.equals(another);
    }
}
