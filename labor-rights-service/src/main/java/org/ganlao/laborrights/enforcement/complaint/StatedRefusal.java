package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.complaint.domain.RefusalGround;

/** A complaint is not accepted. */
@Schema(
        name = "ComplaintRefused",
        examples = "{\"on\":\"2007-02-27\",\"ground\":\"other-authority\",\"note\":\"告知向公安机关报案\"}")
record StatedRefusal(
        @NotNull LocalDate on,
        @NotNull RefusalGround ground,

        @Schema(description = "告知内容 · What the complainant was told") @NotBlank @Size(max = 500)
        String note,

        @Schema(description = "移送有权机关的，该机关 · Authority in charge to which it is passed on", examples = "东湖区公安分局")
        @Size(max = 100)
        String forwardedTo) {}
