package org.ganlao.employment.coverage.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.network.domain.ServicePlatform;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.coverage.network.domain.UnitKind;
import org.ganlao.employment.register.StatedEntry;

/** A unit as requests state it; a correction states it anew and whole, its platforms too. */
record StatedUnit(
        @NotNull UnitKind kind,

        @Schema(description = "街道、乡镇、社区的区划代码，没有时不填 · Code of the street, township or community, if it has one")
        @Pattern(regexp = "[0-9]{9}|[0-9]{12}")
        String code,

        @Valid @NotNull StatedEntry entry,

        @Schema(description = "历任与现有的服务平台 · Platforms of all times") @Size(max = 50)
        List<@Valid @NotNull StatedPlatform> platforms) {

    List<ServicePlatform> stated() {
        return platforms == null
                ? List.of()
                : platforms.stream().map(StatedPlatform::platform).toList();
    }

    static StatedUnit from(ServiceUnit unit) {
        return new StatedUnit(
                unit.kind(),
                unit.code(),
                StatedEntry.from(unit.entry()),
                unit.platforms().stream().map(StatedPlatform::from).toList());
    }
}
