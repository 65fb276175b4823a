package org.ganlao.platform.region;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as the API shows it. */
record RegionView(
        @Schema(examples = "360102") String code,
        @Schema(examples = "东湖区") String name,
        @Schema(examples = "Donghu District") String nameEn,
        RegionLevel level,

        @Schema(description = "上级代码，省级没有 · Code above, none for the province", examples = "360100")
        String parent,

        @Schema(description = "启用日，建立早于名册的没有 · First day, none if older than the register")
        LocalDate from,

        @Schema(description = "最后一日，仍在用的没有 · Last day, none while it stands")
        LocalDate to,

        @Schema(description = "撤销后由此代码延续 · Code that continues it")
        String successor,

        @Schema(description = "名称与日期的出处 · Where name and dates come from")
        String source) {

    static RegionView of(Region region) {
        return new RegionView(
                region.code(),
                region.name(),
                region.nameEn(),
                region.level(),
                region.parent().orElse(null),
                region.from(),
                region.to(),
                region.successor(),
                region.source());
    }
}
