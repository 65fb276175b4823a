package org.ganlao.employment.coverage.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.network.domain.ServiceKind;
import org.ganlao.employment.coverage.network.domain.ServicePlatform;

/** A service platform as requests state it and answers show it. */
record StatedPlatform(
        @Schema(description = "提供的服务 · What it offers") @NotEmpty @Size(max = 8)
        Set<@NotNull ServiceKind> services,

        @Schema(description = "工作人员（人） · Persons who work there", examples = "3") @NotNull @Min(0) @Max(10_000)
        Integer staff,

        @NotNull LocalDate openedOn,

        @Schema(description = "撤销日期，运行时不填 · First day on which it exists no longer, absent while it does")
        LocalDate closedOn) {

    ServicePlatform platform() {
        return new ServicePlatform(services, staff, openedOn, closedOn);
    }

    static StatedPlatform from(ServicePlatform platform) {
        return new StatedPlatform(
                new TreeSet<>(platform.services()), platform.staff(), platform.openedOn(), platform.closedOn());
    }
}
