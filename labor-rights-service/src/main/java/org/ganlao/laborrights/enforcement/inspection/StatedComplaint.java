package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.personal.EmployerToken;

/** A complaint as requests state it and answers show it. */
record StatedComplaint(
        @Schema(description = "承办监察机构所在地区 · Region of the inspectorate in charge", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        EmployerToken employer,

        @NotNull Channel channel,
        @NotNull Subject subject,

        @Schema(description = "收到日期 · Day of receipt") @NotNull
        LocalDate receivedOn,

        @Schema(description = "受理日期 · Day of acceptance") @NotNull
        LocalDate acceptedOn) {

    Complaint complaint() {
        return new Complaint(
                region, employer == null ? null : employer.value(), channel, subject, receivedOn, acceptedOn);
    }

    static StatedComplaint from(Complaint complaint) {
        return new StatedComplaint(
                complaint.region(),
                complaint.employer() == null ? null : EmployerToken.of(complaint.employer()),
                complaint.channel(),
                complaint.subject(),
                complaint.receivedOn(),
                complaint.acceptedOn());
    }
}
