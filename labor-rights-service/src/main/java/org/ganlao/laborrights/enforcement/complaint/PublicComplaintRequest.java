package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A complaint of anybody, who may say who it is. */
@Schema(examples = PublicComplaintRequest.EXAMPLE)
record PublicComplaintRequest(
        @Schema(description = "举报投诉人，匿名的为空 · Who complains; may be left out") @Valid
        StatedPerson person,

        @Valid @NotNull StatedMatter matter) {

    static final String EXAMPLE = "{\"matter\": " + StatedMatter.EXAMPLE + "}";
}
