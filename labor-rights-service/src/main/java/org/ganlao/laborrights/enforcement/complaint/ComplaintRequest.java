package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.platform.record.StatedPerson;

/** A complaint that came in by letter, by telephone or over the counter. */
@Schema(name = "ReceivedComplaintRequest", examples = ComplaintRequest.EXAMPLE)
record ComplaintRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "举报投诉人，匿名的为空 · Who complains; none where it is not said") @Valid
        StatedPerson person,

        @NotNull Channel channel,
        @NotNull LocalDate receivedOn,
        @Valid @NotNull StatedMatter matter,

        @Schema(
                description =
                        "确系另一件 · That it is another one than the person's complaint about the employer and the subject that was taken down already; default no")
        Boolean another) {

    static final String EXAMPLE =
            "{\"sourceRef\": \"TS-2007-0107\", \"channel\": \"visit\", \"receivedOn\": \"2007-02-15\", \"matter\": "
                    + StatedMatter.EXAMPLE + "}";

    boolean isAnother() {
        return Boolean.TRUE.equals(another);
    }
}
