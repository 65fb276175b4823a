package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.Application;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEvent;
import org.ganlao.platform.personal.EmployerToken;

/** An application as requests state it and answers show it, without its workers. */
@Schema(name = "DisputeApplication")
record StatedApplication(
        @Schema(description = "仲裁委员会所在地区 · Region of the commission", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "申请人一方 · Which side applies") @NotNull
        DisputeSide appliedBy,

        @Schema(description = "收到申请日期，决定适用的法律 · Day of the application, which decides by which law") @NotNull
        LocalDate appliedOn,

        @Schema(description = "争议发生日期 · When the applicant knew, or had to know, that a right was infringed") @NotNull
        LocalDate aroseOn,

        @Schema(description = "劳动关系终止日期 · Last day of the employment; absent while it goes on")
        LocalDate employmentEndedOn,

        @Schema(description = "用人单位，可列多个 · The employers, together") @NotNull @Size(min = 1, max = 20)
        List<@NotNull EmployerToken> employers,

        @Schema(description = "时效中止、中断 · What stopped or interrupted the time to apply") @Size(max = 50)
        List<@Valid @NotNull StatedLimitEvent> limitEvents,

        @Schema(description = "此前调解不成的调解案件 · The mediation that failed before, which stopped the time to apply")
        UUID mediation) {

    Application application() {
        return new Application(region, appliedBy, appliedOn, aroseOn, employmentEndedOn, mediation);
    }

    List<String> tokens() {
        return employers.stream().map(EmployerToken::value).distinct().toList();
    }

    List<LimitEvent> events() {
        return limitEvents == null
                ? List.of()
                : limitEvents.stream().map(StatedLimitEvent::event).toList();
    }

    static StatedApplication from(DisputeCase found) {
        Application application = found.application();
        return new StatedApplication(
                application.region(),
                application.appliedBy(),
                application.appliedOn(),
                application.aroseOn(),
                application.employmentEndedOn(),
                found.employers().stream().map(EmployerToken::of).toList(),
                found.limitEvents().stream().map(StatedLimitEvent::from).toList(),
                application.mediation());
    }
}
