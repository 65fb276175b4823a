package org.ganlao.skills.appraisal.occupation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record OccupationView(
        String code,
        String zh,
        String en,
        List<OccupationLevel> levels,

        @Schema(description = "就业准入起始日期 · Only the certified may be employed in it from this day")
        LocalDate restrictedFrom,

        String source,

        @Schema(description = "是否已与原文核对 · Whether it was compared with the printed source")
        boolean confirmed) {

    @Schema(name = "OccupationLevel")
    record OccupationLevel(
            @Schema(description = "5 初级、4 中级、3 高级、2 技师、1 高级技师 · 5 primary to 1 senior technician")
            int level,

            @Schema(description = "标准培训学时 · Standard hours of training")
            int standardHours,

            @Schema(description = "可代替下一等级证书的工作年限 · Years of work that stand in for the level below")
            Integer yearsInstead) {}

    static OccupationView from(Occupation occupation) {
        return new OccupationView(
                occupation.code(),
                occupation.zh(),
                occupation.en(),
                occupation.hoursByLevel().descendingMap().entrySet().stream()
                        .map(level -> new OccupationLevel(
                                level.getKey(),
                                level.getValue(),
                                occupation.yearsInstead().get(level.getKey())))
                        .toList(),
                occupation.restrictedFrom(),
                occupation.source(),
                occupation.confirmed());
    }
}
